import fc from 'fast-check';
import { shownFormula } from '../../src/sheet/shownFormula';

test.each([
  ['=TENDER.SCORE(Tender_Marks,Tender_Weights)', '=TENDER.SCORE(Tender_Marks;Tender_Weights)'],
  ['=IF(ISBLANK(Candidates[A, B]),"",Candidates[A, B])', '=ALS(ISLEEG(Candidates[A, B]);"";Candidates[A, B])'],
  ["=CHOOSE({1,2},Candidates[[#Headers],[5 IF]],Candidates[it''s '[x']])", "=KIEZEN({1\\2};Candidates[[#Kopteksten];[5 IF]];Candidates[it''s '[x']])"],
  ['=INDEX(F[W],MATCH("IF, dan ""niet""",F[G]&"",0))', '=INDEX(F[W];VERGELIJKEN("IF, dan ""niet""";F[G]&"";0))'],
])('%s in a Dutch Excel', (formula, shown) => {
  expect(shownFormula(formula, 'nl')).toBe(shown);
  expect(shownFormula(formula, 'en')).toBe(formula);
});

test('texts are never changed', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const quoted = `"${text.replaceAll('"', '""')}"`;
      expect(shownFormula(`=IF(A1,${quoted},0)`, 'nl')).toBe(`=ALS(A1;${quoted};0)`);
    }),
  );
});
