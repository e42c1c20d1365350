import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '../../../support/cryptoInJsdom';
import '../../../support/filesInJsdom';
import { readProcedure } from '../../../../src/sheet/procedure/readProcedure';
import { memberFileContents } from '../../../../src/sheet/interviews/memberFile/memberFileContents';
import { FILE_KIND } from '../../../../src/sheet/interviews/memberFile/memberFile';
import type { FileSheet } from '../../../../src/sheet/interviews/memberFile/readMemberFile';
import { declarationHeadings, memberHeadings } from '../../../../src/sheet/interviews/memberLayout';
import { checkWorkbook } from '../../../../src/sheet/checkedWorkbook';
import InterviewStep from '../../../../src/taskpane/procedure/interviews/interviewStep';
import { showCard, type CardStage } from '../../../support/cardOnStage';
import { graded, inColumn, interviewWorkbook, openedWorkbook } from '../../../support/interviewWorkbook';
import { barriers } from '../../../support/paneOnStage';
import { withTable } from '../../../support/snapshotAfter';

/** The libraries that read and write workbooks do not run in jsdom; memberFile.test.ts goes through both. */
const mockSheets: FileSheet[] = [];
jest.mock('../../../../src/taskpane/memberFile/sheetsOfXlsx', () => ({ sheetsOfXlsx: () => Promise.resolve(mockSheets) }));

const person = userEvent.setup();
const press = (name: string | RegExp): Promise<void> => person.click(screen.getByRole('button', { name }));
const textOf = (element: Element): string => (element.textContent ?? '').replace(/\u00a0/g, ' ');
const kinds = ({ snapshot }: CardStage): string[] => readProcedure(snapshot()).decisions.map(({ kind }) => kind);

test('nobody is assumed and no rule is proposed: the panel is fixed by a person, then the round is opened', async () => {
  const stage = showCard(InterviewStep, interviewWorkbook());
  await press('Panel vaststellen');
  expect(textOf(stage.container)).toContain('Er zijn 0 beoordelaars; het gesprek begint pas met ten minste 2. Voeg een naam toe.');
  expect(textOf(stage.container)).toContain('Kies hoe het oordeel van het panel tot stand komt');
  for (const rule of screen.getAllByRole<HTMLInputElement>('radio', { name: /Consensus|Laagste|Mediaan/ })) expect(rule.checked).toBe(false);
  expect(kinds(stage)).toEqual(['invited']);
  expect(await barriers(stage.container)).toEqual([]);
  await person.type(screen.getByLabelText('Beoordelaars, een naam per regel'), 'Noor Test{enter}Sam Proef');
  await person.click(screen.getByRole('radio', { name: /Mediaan/ }));
  await press('Panel vaststellen');
  await waitFor(() => screen.getByRole('button', { name: 'Ronde openen' }));
  expect(textOf(stage.container)).toContain('2 kandidaten uitgenodigd: Kandidaat A, Kandidaat B');
  expect(textOf(stage.container)).toContain('onvoldoende < matig < voldoende < goed < uitstekend');
  await press('Ronde openen');
  await waitFor(() => screen.getByRole('heading', { name: 'Gespreksronde 1' }));
  expect(kinds(stage)).toEqual(['invited', 'panelFixed']);
  expect(stage.snapshot().sheets.map(({ name }) => name).slice(-3)).toEqual(['Gesprek 1 - Noor Test', 'Gesprek 1 - Sam Proef', 'Panel ronde 1']);
});

test('an open round shows how far each member is, what to discuss, and every cell that is still open', async () => {
  const some = graded(openedWorkbook(), 1, ['goed', 'uitstekend', 'goed', 'prima']);
  const stage = showCard(InterviewStep, graded(some, 2, ['voldoende', 'matig', '', 'goed']));
  const text = textOf(stage.container);
  expect(text).toContain('Noor Test3 van 4 oordelengeen belang gemeld');
  expect(text).toContain('Sam Proef3 van 4 oordelen');
  expect(text).toContain('Te bespreken: 1Kandidaat A, Nauwkeurigvan matig tot uitstekend');
  expect(text).toContain('Noor Test moet nog 1 oordeel geven.');
  expect(screen.getByRole('button', { name: 'Ronde sluiten' }).getAttribute('aria-disabled')).toBe('true');
  expect(await barriers(stage.container)).toEqual([]);
  await press('Kandidaat A, Nauwkeurig');
  expect(stage.visited).toMatchObject([{ table: { name: 'Panel_1', heading: 'Reden', row: 1 } }]);
});

test('nobody passes: the step of the notice is repeated with those who are left, and the former round stays', async () => {
  const all = graded(graded(openedWorkbook({ rule: 'lowest' }), 1, ['matig', 'goed', 'goed', 'matig']), 2, ['goed', 'goed', 'goed', 'goed']);
  const stage = showCard(InterviewStep, all);
  await press('Ronde sluiten');
  await waitFor(() => screen.getByRole('heading', { name: 'Niemand voldoet' }));
  expect(textOf(stage.container)).toContain('stap 3 (Uitnodiging voor een selectiegesprek) wordt herhaald');
  expect(textOf(stage.container)).toContain('2 kandidaten over: Kandidaat C, Kandidaat D');
  await press('Herhaling vastleggen');
  screen.getByText('Geef een reden.');
  await person.type(screen.getByLabelText('Reden'), 'Niemand haalt overal een voldoende');
  expect(await barriers(stage.container)).toEqual([]);
  await press('Herhaling vastleggen');
  await waitFor(() => expect(textOf(stage.container)).toContain('Vastgelegd: 3. Uitnodiging voor een selectiegesprek wordt herhaald.'));
  expect(kinds(stage)).toEqual(['invited', 'panelFixed', 'gradingClosed', 'nobodyPassed']);
  expect(textOf(stage.container)).toContain('Kandidaat Avoldoet niet');
  expect(textOf(stage.container)).toContain('Er is nog niemand uitgenodigd.');
});

test('who passed is told, and the award is next', async () => {
  const all = graded(graded(openedWorkbook({ rule: 'lowest' }), 1, ['goed', 'goed', 'goed', 'matig']), 2, ['goed', 'goed', 'goed', 'goed']);
  const stage = showCard(InterviewStep, all);
  await press('Ronde sluiten');
  await waitFor(() => screen.getByRole('heading', { name: '1 kandidaat voldoet' }));
  expect(readProcedure(stage.snapshot()).decisions.at(-1)).toMatchObject({ kind: 'gradingClosed', candidate: 'Kandidaat A' });
});

test('a member who joins later needs a name of his own and a reason', async () => {
  const stage = showCard(InterviewStep, openedWorkbook());
  await press('Beoordelaar toevoegen');
  await person.type(screen.getByLabelText('Naam'), 'sam proef');
  await press('Toevoegen');
  screen.getByText('Geef een reden.');
  expect(textOf(stage.container)).toContain('staat twee keer bij de beoordelaars');
  expect(await barriers(stage.container)).toEqual([]);
  await person.clear(screen.getByLabelText('Naam'));
  await person.type(screen.getByLabelText('Naam'), 'Kim Nep');
  await person.type(screen.getByLabelText('Reden'), 'Sam is verhinderd');
  await press('Toevoegen');
  await waitFor(() => expect(textOf(stage.container)).toContain('Kim Nep0 van 4 oordelen'));
  expect(kinds(stage)).toEqual(['invited', 'panelFixed', 'memberAdded']);
});

test('a member’s file is shown before anything is written; what stands here stays until a person chooses', async () => {
  const made = openedWorkbook();
  const checked = checkWorkbook(made, 'nl')!;
  const { contents, identity } = memberFileContents(made, checked.procedure, checked.interviews.open!, 1)!;
  const { words, rows } = contents;
  mockSheets.push(
    { name: 'Oordeel', rows: [declarationHeadings(words), ['Noor Test', 'Geen belang of relatie'], memberHeadings(words), ...rows.map((row) => [row.candidate, row.competency, row.explanation, 'goed'])] },
    { name: 'Herkenning', rows: [['tender-matrix', FILE_KIND], ...Object.entries(identity)] },
  );
  const stage = showCard(InterviewStep, inColumn(made, 'Member_1_1', 'Oordeel', ['matig']));
  const chooser = screen.getByLabelText<HTMLInputElement>('Bestand kiezen', { selector: 'input' });
  await person.upload(chooser, new File(['bytes'], 'noor.xlsx'));
  await waitFor(() => expect(textOf(stage.container)).toContain('Van Noor Test: noor.xlsx'));
  expect(textOf(stage.container)).toContain('4 nieuw, 0 gelijk aan wat hier staat.');
  expect(textOf(stage.container)).toContain('Kandidaat A, Klantgericht: hier “matig”, in het bestand “goed”');
  expect(await barriers(stage.container)).toEqual([]);
  await press('4 overnemen');
  await waitFor(() => expect(textOf(stage.container)).toContain('Noor Test4 van 4 oordelen'));
  expect(stage.snapshot().tables.find(({ name }) => name === 'Member_1_1')?.values.map((row) => row[3])).toEqual(['matig', 'goed', 'goed', 'goed']);
});

test('without a name nothing is recorded', async () => {
  const all = graded(graded(openedWorkbook({ rule: 'lowest' }), 1, ['goed', 'goed', 'goed', 'goed']), 2, ['goed', 'goed', 'goed', 'goed']);
  const stage = showCard(InterviewStep, all, { by: ' ' });
  await press('Ronde sluiten');
  screen.getByText(/Vul eerst bovenaan uw naam in/);
  expect(kinds(stage)).not.toContain('gradingClosed');
});

test('where the notice names no step to repeat, none is made up', async () => {
  const closedRound = graded(graded(openedWorkbook({ rule: 'lowest' }), 1, ['matig', 'goed', 'goed', 'matig']), 2, ['goed', 'goed', 'goed', 'goed']);
  const silent = withTable(closedRound, 'ProcedureSettings', ({ values }) => ({
    values: values.map(([key, value]) => [key, key === 'Stap die wordt herhaald als niemand voldoet' ? '' : value]),
  }));
  const stage = showCard(InterviewStep, silent);
  await press('Ronde sluiten');
  await waitFor(() => expect(textOf(stage.container)).toContain('De uitvraag noemt geen stap om te herhalen.'));
  expect(screen.queryByRole('button', { name: 'Herhaling vastleggen' })).toBeNull();
});
