import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { procedureText } from '../../../../src/i18n/procedureText';
import { procedureSheetPlan } from '../../../../src/sheet/procedure/procedureSheet';
import { readProcedure } from '../../../../src/sheet/procedure/readProcedure';
import { tableNamed, type WorkbookSnapshot } from '../../../../src/sheet/snapshot';
import { AwardStep } from '../../../../src/taskpane/procedure/award/awardStep';
import { showCard, type CardStage } from '../../../support/cardOnStage';
import { CLIENT_CANDIDATES } from '../../../support/clientWorkbook';
import { barriers } from '../../../support/paneOnStage';
import { snapshotAfter, withTable } from '../../../support/snapshotAfter';
import { workbookOf, type StoryCandidate } from '../../../support/workbookStory';
import { ZWOLLE } from '../../../support/zwolleStory';

const person = userEvent.setup();
const press = (name: string): Promise<void> => person.click(screen.getByRole('button', { name }));
const text = (): string => (document.body.textContent ?? '').replace(/\u00a0/g, ' ');

/** A tender without steps after the ranking, with the sheets of the procedure. */
function workbook(candidates: readonly StoryCandidate[] = CLIENT_CANDIDATES): WorkbookSnapshot {
  const { labels } = procedureText('nl');
  const procedure = [
    { label: labels.thresholds, value: 'SROI vanaf € 150.000', source: '' },
    { label: labels.documents, value: 'VOG\nUEA', source: '' },
    { label: labels.standstill, value: 'ja, zonder lengte', source: '' },
  ];
  const tender = workbookOf({ ...ZWOLLE, procedure }, candidates);
  const plan = procedureSheetPlan(tender, 'nl');
  if (plan.kind !== 'steps') throw new Error('refused');
  return snapshotAfter(tender, plan.steps);
}

async function award(stage: CardStage): Promise<void> {
  await person.selectOptions(stage.getByRole('combobox', { name: 'Kandidaat' }), 'Kandidaat A');
  await person.type(stage.getByRole('textbox', { name: 'Reden' }), 'Past het beste');
  await press('Gunning vastleggen');
}

test('what blocks the award is listed with its cell, and there is no form', async () => {
  const [first, ...rest] = CLIENT_CANDIDATES;
  const stage = showCard(AwardStep, workbook([{ ...first!, cells: { ...first!.cells, '6': '' } }, ...rest]));
  const list = stage.getByRole('list', { name: 'Dit moet eerst' });
  expect(list.textContent).toContain('Nog niet volledig beoordeeld: Kandidaat A');
  expect(stage.queryByRole('button', { name: 'Gunning vastleggen' })).toBeNull();
  await person.click(within(list).getByRole('button'));
  expect(stage.visited).toMatchObject([{ sheet: 'Kandidaten' }]);
});

test('nobody is chosen beforehand, and without a candidate or a reason nothing is recorded', async () => {
  const stage = showCard(AwardStep, workbook());
  await press('Gunning vastleggen');
  expect(text()).toContain('Kies aan wie wordt gegund.');
  expect(text()).toContain('Typ de reden van de gunning.');
  expect(readProcedure(stage.snapshot()).decisions).toEqual([]);
  expect(await barriers(stage.container)).toEqual([]);
});

test('without a name no award is recorded', async () => {
  const stage = showCard(AwardStep, workbook(), { by: '' });
  await award(stage);
  expect(stage.getByRole('alert').textContent).toContain('uw naam');
  expect(readProcedure(stage.snapshot()).decisions).toEqual([]);
});

test('from the award to the letters: value, documents, both ends of the standstill, and what is missing', async () => {
  const stage = showCard(AwardStep, workbook());
  await award(stage);
  expect(readProcedure(stage.snapshot()).decisions).toMatchObject([{ kind: 'award', candidate: 'Kandidaat A', reason: 'Past het beste', by: 'A. Analist' }]);
  // 16 hours a week at € 95: 6 months without, 30 months with extensions.
  expect(text()).toContain('€ 39.520');
  expect(text()).toContain('€ 197.600');
  expect(text()).toContain('drempel niet gehaaldzonder verlengingen');
  expect(text()).toContain('drempel gehaaldmet verlengingen');
  expect(text()).toContain('0 van 2 ontvangen');
  expect(text()).toContain('De lengte van de opschortende termijn is niet ingevuld');
  await person.type(stage.getByRole('textbox', { name: 'Kalenderdagen' }), '20');
  await person.type(stage.getByLabelText('Brieven verzonden op'), '2025-12-05');
  await press('Termijn opslaan');
  expect(stage.refused).toEqual([]);
  expect(text()).toContain('0 van 20 redenen ingevuld');
  await press('Brieven maken');
  expect(tableNamed(stage.snapshot(), 'Letters')).toBeNull();
  await press('Redenen bijwerken');
  expect(tableNamed(stage.snapshot(), 'LetterReasons')?.values).toHaveLength(20);
  expect(await barriers(stage.container)).toEqual([]);
}, 30_000);

test('letters are made, a changed award names the old one, and a typed letter is said to stay', async () => {
  let start = workbook();
  start = withTable(start, 'ProcedureSettings', ({ values }) => ({
    values: values.map(([label]) => [label, label === 'Opschortende termijn in kalenderdagen' ? 0 : '']),
  }));
  const stage = showCard(AwardStep, start);
  await award(stage);
  await press('Redenen bijwerken');
  const reasoned = withTable(stage.snapshot(), 'LetterReasons', ({ values }) => ({ values: values.map((row) => [...row.slice(0, 4), 'Omdat.']) }));
  stage.unmount();
  const second = showCard(AwardStep, reasoned);
  expect(text()).toContain('20 van 20 redenen ingevuld');
  expect(text()).toContain('5 brieven kunnen worden gemaakt');
  await press('Brieven maken');
  expect(tableNamed(second.snapshot(), 'Letters')?.values).toHaveLength(5);
  expect(second.getByRole('button', { name: 'Word-document opslaan' })).toBeDefined();
  const edited = withTable(second.snapshot(), 'Letters', ({ values }) => ({ values: values.map((row, index) => (index === 1 ? row.map((cell, at) => (at === 9 ? 'Eigen tekst' : cell)) : row)) }));
  second.unmount();
  const third = showCard(AwardStep, edited);
  expect(text()).toContain('is “Brief” door iemand gewijzigd. Dat blijft zo staan.');
  await press('Gunning wijzigen');
  expect(text()).toContain('Een gunning wordt niet gewist.');
  await person.selectOptions(third.getByRole('combobox', { name: 'Kandidaat' }), 'Kandidaat B');
  await person.type(third.getByRole('textbox', { name: 'Reden' }), 'Herbeoordeling');
  await press('Gunning vastleggen');
  expect(readProcedure(third.snapshot()).decisions.at(-1)?.content).toBe('Gegund aan Kandidaat B van Bureau B. Vervangt besluit 1.');
}, 30_000);
