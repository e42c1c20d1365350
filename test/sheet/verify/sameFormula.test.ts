import { isSameFormula } from '../../../src/sheet/verify/sameFormula';

test.each([
  ['=Candidates[[#This Row],[Uurtarief]]', '=[@Uurtarief]', true],
  ['=Candidates[[#This Row],[Rang 1]]', '=Candidates[@[Rang 1]]', true],
  ["='Berekening'!$A$6#", '=_xlfn.ANCHORARRAY(Berekening!$A$6)', true],
  ['=IFNA(INDEX(Tender_Results,1,2),"")', '=_xlfn.IFNA( INDEX(Tender_Results,1,2) , "")', true],
  ['=IF(A1,"ja","nee")', '=IF(A1,"Ja","nee")', false],
  ['=IF(A1,"ja","nee")', '=IF(A1,"j a","nee")', false],
  ["='Berekening'!$A$6", "='Berekening'!$A$7", false],
  ['=INDEX(Tender_Results,1,3)', '=INDEX(Tender_Results,1,4)', false],
])('%s and %s', (a, b, same) => {
  expect(isSameFormula(a, b)).toBe(same);
});
