import { fromFileFormula, toFileFormula } from '../../../src/workbench/xlsx/formulaSpelling';

jest.mock('../../../src/workbench/engine/builtInRepairs', () => ({ SPILL_FUNCTION: 'ANCHORARRAY' }));

test.each([
  ['=SUM(A1:B2)', 'SUM(A1:B2)'],
  ['=TENDER.SCORE(A1:C3,Weights)', '_xldudf_TENDER_SCORE(A1:C3,Weights)'],
  ['=tender.shortlist(A1)', '_xldudf_TENDER_SHORTLIST(A1)'],
  ['=IFNA(MAXIFS(A:A,A:A,1),"IFNA(x)")', '_xlfn.IFNA(_xlfn.MAXIFS(A:A,A:A,1),"IFNA(x)")'],
  ['=SORT(FILTER(A1:A3,B1:B3))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,B1:B3))'],
  ['=SUM(A1#)', 'SUM(_xlfn.ANCHORARRAY(A1))'],
  ['=LET(x,A1,x*2)', '_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)'],
  ['=MAP(A1:A3,LAMBDA(v,v+1))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v+1))'],
  ['=SUM(Candidates[[#This Row],[5. x, y]])', 'SUM(Candidates[[#This Row],[5. x, y]])'],
])('%s stands in a file as %s and comes back', (typed, stored) => {
  expect(toFileFormula(typed)).toBe(stored);
  expect(fromFileFormula(stored).toLowerCase()).toBe(typed.toLowerCase());
});

test('a reference within its own table names the table in a file', () => {
  expect(toFileFormula('=[@Rate]*2', 'Candidates')).toBe('Candidates[[#This Row],[Rate]]*2');
  expect(toFileFormula('=[@[Rate, net]]*2', 'Candidates')).toBe('Candidates[[#This Row],[Rate, net]]*2');
});

test('functions of other add-ins keep the name that Excel stored', () => {
  expect(fromFileFormula('_xldudf_CONTOSO_ADD(1)')).toBe('=_xldudf_CONTOSO_ADD(1)');
});
