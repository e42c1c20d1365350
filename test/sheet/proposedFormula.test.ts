import { functionMetadata } from '../../scripts/functionMetadata';
import { formulaSources, type FormulaSources } from '../../src/sheet/formulaSources';
import { proposedFormula } from '../../src/sheet/proposedFormula';
import { NAMES } from '../../src/sheet/workbookNames';
import { EMPTY_WORKBOOK, workbookOf } from '../support/workbookStory';
import { CANDIDATES, ZWOLLE } from '../support/zwolleStory';

const { en, nl } = functionMetadata();

function proposal(id: string, sources: FormulaSources): ReturnType<typeof proposedFormula> {
  const at = en.functions.findIndex((one) => one.id === id);
  const parameters = en.functions[at]!.parameters.map(({ name, optional }, index) => ({
    key: name,
    name: nl.functions[at]!.parameters[index]!.name,
    optional: optional ?? false,
  }));
  return proposedFormula({ id, parameters }, sources);
}

const snapshot = { ...workbookOf(ZWOLLE, CANDIDATES), names: Object.values(NAMES) };
const headings = snapshot.tables.find(({ name }) => name === 'Candidates')!.headings;
const marks = headings.filter((heading) => /^[5-8] /.test(heading));
const marksFormula = `=CHOOSE({1,2,3,4},${marks.map((heading) => `Candidates[${heading}]`).join(',')})`;
const sources = formulaSources(snapshot, marksFormula, 'nl');

test.each([
  ['SCORE', '=TENDER.SCORE(Tender_Marks,Tender_Weights)'],
  ['KNOCKOUT', '=TENDER.KNOCKOUT(Tender_Answers)'],
  ['FAILED', '=TENDER.FAILED(Tender_Answers,Tender_KnockOuts)'],
  ['ASSESSMENT', '=TENDER.ASSESSMENT(Tender_Marks,Tender_Weights,Candidates[Uurtarief],Tender_Answers,Tender_KnockOuts)'],
  ['RANKING', '=TENDER.RANKING(Candidates[Score],Candidates[Uurtarief],Candidates[Toegelaten])'],
  ['SHORTLIST', '=TENDER.SHORTLIST(Candidates[Kandidaat],Candidates[Score],Candidates[Uurtarief],Candidates[Toegelaten],Tender_Size)'],
])('%s takes the names and columns of the tender', (id, formula) => {
  expect(proposal(id, sources)).toEqual({ formula, open: [] });
});

test('what the notice does not say stays open, by the name that the formula bar uses', () => {
  expect(proposal('RATEPOINTS', sources)).toEqual({
    formula: '=TENDER.RATEPOINTS(Candidates[Uurtarief],weging,formule,Candidates[Toegelaten])',
    open: ['weging', 'formule'],
  });
  expect(proposal('STANDSTILL', sources)).toEqual({ formula: '=TENDER.STANDSTILL(verzonden)', open: ['verzonden'] });
});

test('an empty mark of one criterion stays empty on the way in', () => {
  expect(proposal('POINTS', sources).formula).toContain(`IF(ISBLANK(Candidates[${marks[0]}]),"",Candidates[${marks[0]}])`);
});

test('the criteria are named in the order of the marks, and not at all where that order is not known', () => {
  const turned = formulaSources(snapshot, `=${[...marks].reverse().map((heading) => `Candidates[${heading}]`).join(',')}`, 'nl');
  const named = [...turned.criteria!.matchAll(/\[\[#Headers\],\[(\d)/g)].map((match) => match[1]);
  expect(named).toEqual(['8', '7', '6', '5']);
  expect(formulaSources(snapshot, '=Candidates[Iets anders]', 'nl').criteria).toBeUndefined();
});

test('without a tender every required argument stands there by name', () => {
  const none = formulaSources(EMPTY_WORKBOOK, '', 'nl');
  expect(none).toEqual({});
  expect(proposal('SCORE', none)).toEqual({ formula: '=TENDER.SCORE(beoordelingen,wegingen)', open: ['beoordelingen', 'wegingen'] });
});

test.each(en.functions.map(({ id }) => id))('%s: every required argument is filled in or named, in a tender and without one', (id) => {
  const required = en.functions.find((one) => one.id === id)!.parameters.filter(({ optional }) => !optional).length;
  for (const given of [sources, {}]) {
    const { formula, open } = proposal(id, given);
    expect(formula).toMatch(new RegExp(`^=TENDER\\.${id}\\(.+\\)$`));
    expect(formula).not.toMatch(/\(,|,\)/);
    expect(open.length).toBeLessThanOrEqual(required);
  }
  expect(proposal(id, {}).open).toHaveLength(required);
});
