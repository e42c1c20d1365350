import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '../../../support/cryptoInJsdom';
import '../../../support/filesInJsdom';
import { FILE_KIND } from '../../../../src/sheet/clientRound/clientFile/clientFile';
import { clientFileContents } from '../../../../src/sheet/clientRound/clientFile/clientFileContents';
import { clientState } from '../../../../src/sheet/clientRound/clientState';
import { checkWorkbook } from '../../../../src/sheet/checkedWorkbook';
import type { FileSheet } from '../../../../src/sheet/interviews/memberFile/readMemberFile';
import type { WorkbookSnapshot } from '../../../../src/sheet/snapshot';
import { readProcedure } from '../../../../src/sheet/procedure/readProcedure';
import ClientStep from '../../../../src/taskpane/procedure/client/clientStep';
import { showCard, type CardStage } from '../../../support/cardOnStage';
import { CLIENT_CANDIDATES, clientWorkbook } from '../../../support/clientWorkbook';
import { barriers } from '../../../support/paneOnStage';
import { withTable } from '../../../support/snapshotAfter';

/** The libraries that read and write workbooks do not run in jsdom; clientFileOnHost.test.ts goes through both. */
const mockSheets: FileSheet[] = [];
jest.mock('../../../../src/taskpane/memberFile/sheetsOfXlsx', () => ({ sheetsOfXlsx: () => Promise.resolve(mockSheets) }));

const person = userEvent.setup();
const press = (name: string | RegExp): Promise<void> => person.click(screen.getByRole('button', { name }));
const tick = (name: RegExp): Promise<void> => person.click(screen.getByRole('checkbox', { name }));
const textOf = (element: Element): string => (element.textContent ?? '').replace(/\u00a0/g, ' ');
const kinds = ({ snapshot }: CardStage): string[] => readProcedure(snapshot()).decisions.map(({ kind }) => kind);

const markedWith = (marks: readonly (readonly unknown[])[]) => (snapshot: WorkbookSnapshot): WorkbookSnapshot =>
  withTable(snapshot, 'ClientMarks_1', ({ values }) => ({
    values: values.map((row, index) => row.map((cell, column) => (column === 3 || column === 4 ? (marks[index]?.[column - 3] ?? '') : cell))),
  }));
const MARKED = markedWith([[10, 20], [40, 30], [20, 20], [5, 5]]);

/** A workbook in which a round was opened in the pane, its weights confirmed. */
async function confirmed(blind = false): Promise<WorkbookSnapshot> {
  const stage = showCard(ClientStep, clientWorkbook());
  await person.click(screen.getByRole('radio', { name: blind ? /codes/ : /Namen/ }));
  await press('Ronde openen');
  await press('Wegingen bevestigen');
  stage.unmount();
  return stage.snapshot();
}

test('a round is opened only after it was chosen what the client sees; then weights are asked to be confirmed', async () => {
  const stage = showCard(ClientStep, clientWorkbook());
  expect(textOf(stage.container)).toContain('Op de lijst (4): Kandidaat A, Kandidaat B, Kandidaat C en Kandidaat D');
  expect(textOf(stage.container)).toContain('Voorstel: 2 × 50 punten, samen 100.');
  await press('Ronde openen');
  screen.getByText('Kies wat de opdrachtgever ziet.');
  expect(await barriers(stage.container)).toEqual([]);
  await person.click(screen.getByRole('radio', { name: 'Namen en tarieven' }));
  await press('Ronde openen');
  await waitFor(() => screen.getByRole('heading', { name: 'Wegingen bevestigen' }));
  expect(textOf(stage.container)).toContain('Tot de bevestiging staat de beoordeling op slot.');
  expect(textOf(stage.container)).toContain('Samen 100 punten');
  await person.click(screen.getAllByRole('button', { name: '50' })[1]!);
  expect(stage.visited).toMatchObject([{ sheet: 'Opdrachtgever 1', address: 'C8' }]);
  await press('Wegingen bevestigen');
  await waitFor(() => expect(textOf(stage.container)).toContain('0 van 8 beoordelingen ingevuld.'));
  expect(kinds(stage)).toEqual(['weightsConfirmed']);
  expect(await barriers(stage.container)).toEqual([]);
});

test('weights that cannot be equal to the point say what is left over', () => {
  const stage = showCard(ClientStep, clientWorkbook(['Een', 'Twee', 'Drie']));
  expect(textOf(stage.container)).toContain('Voorstel: 3 × 33 punten, samen 99.');
  expect(textOf(stage.container)).toContain('Van 100 is 1 punt niet gelijk te verdelen.');
});

test('without a name nothing is recorded, and it is said why', async () => {
  const stage = showCard(ClientStep, await confirmed().then(MARKED), { by: '' });
  await press('Beoordeling sluiten');
  screen.getByText(/Vul eerst bovenaan uw naam in/);
  expect(kinds(stage)).toEqual(['weightsConfirmed']);
});

test('marking is closed, and the client chooses with a reason; nobody is ticked beforehand', async () => {
  const stage = showCard(ClientStep, await confirmed().then(MARKED));
  expect(textOf(stage.container)).toContain('8 van 8 beoordelingen ingevuld.');
  await press('Beoordeling sluiten');
  await waitFor(() => screen.getByRole('heading', { name: 'Wie wordt uitgenodigd?' }));
  for (const box of screen.getAllByRole<HTMLInputElement>('checkbox')) expect(box.checked).toBe(false);
  expect(screen.getAllByRole<HTMLInputElement>('checkbox')[0]!.labels![0]!.textContent).toMatch(/Kandidaat B.*Rang 1.*70/);
  await press('Uitnodigen');
  screen.getByText('Kies ten minste één kandidaat.');
  screen.getByText('Schrijf een reden.');
  await tick(/Kandidaat C/);
  await tick(/Kandidaat B/);
  await person.type(screen.getByLabelText('Reden'), 'Beste aansluiting');
  expect(await barriers(stage.container)).toEqual([]);
  await press('2 kandidaten uitnodigen');
  await waitFor(() => expect(textOf(stage.container)).toContain('Uitgenodigd: Kandidaat B en Kandidaat C'));
  expect(textOf(stage.container)).toContain('Reden: Beste aansluiting');
  expect(textOf(stage.container)).toContain('Een nieuwe ronde volgt pas als niemand van hen voldoet.');
  expect(readProcedure(stage.snapshot()).rounds[0]).toMatchObject({ closed: '2026-03-02T14:30', outcome: 'Uitgenodigd: Kandidaat B; Kandidaat C' });
});

test('blind: the pane shows codes too, and names when marking is closed', async () => {
  const stage = showCard(ClientStep, await confirmed(true).then(MARKED));
  const standing = (): string => textOf(screen.getByRole('heading', { name: /Beoordelen|Wie wordt/ }).parentElement!);
  expect(standing()).not.toContain('Kandidaat A');
  await press('Sluiten en namen tonen');
  await waitFor(() => expect(standing()).toContain('Kandidaat A'));
  expect(kinds(stage)).toEqual(['weightsConfirmed', 'markingClosed']);
});

test('a mark out of range keeps the round open, one click from its cell', async () => {
  const stage = showCard(ClientStep, await confirmed().then(markedWith([[99, 20], [40, 30], [20, 20], [5, 5]])));
  expect(screen.queryByRole('button', { name: 'Beoordeling sluiten' })).toBeNull();
  await press(/Opdrachtgever 1!D13/);
  expect(stage.visited[0]).toMatchObject({ address: 'D13' });
});

test('what keeps a round from being opened stands there with its cell, and a tie can be decided on the spot', async () => {
  const tied = CLIENT_CANDIDATES.map((each) => (each.name === 'Kandidaat D' ? { ...each, rate: 85, cells: { ...each.cells, '8': 10 } } : each));
  const stage = showCard(ClientStep, clientWorkbook(undefined, tied));
  expect(textOf(stage.container)).toContain('Kandidaat D en Kandidaat E staan gelijk op de grens van de shortlist, voor 1 plaats.');
  expect(screen.queryByRole('button', { name: 'Ronde openen' })).toBeNull();
  await press('Anders beslissen');
  await tick(/Kandidaat E/);
  await person.type(screen.getByLabelText('Reden'), 'Volgens paragraaf 4.2');
  await press('Besluit vastleggen');
  await waitFor(() => expect(textOf(stage.container)).toContain('Kandidaat C en Kandidaat E'));
  screen.getByRole('button', { name: 'Ronde openen' });
});

test('a withdrawal is recorded with its reason, and the place stays empty', async () => {
  const stage = showCard(ClientStep, clientWorkbook());
  expect(textOf(stage.container)).toContain('dan blijven de rangen staan en blijft de plaats leeg');
  await press('Een kandidaat trekt zich terug');
  await press('Terugtrekking vastleggen');
  screen.getByText('Schrijf een reden.');
  await person.selectOptions(screen.getByLabelText('Kandidaat'), 'Kandidaat B');
  await person.type(screen.getByLabelText('Reden'), 'Andere opdracht aanvaard');
  await press('Terugtrekking vastleggen');
  await waitFor(() => expect(textOf(stage.container)).toContain('Kandidaat B: Andere opdracht aanvaard'));
  expect(textOf(stage.container)).toContain('Op de lijst (3)');
  expect(textOf(stage.container)).toContain('Teruggetrokken, de plaats blijft leeg: Kandidaat B.');
  expect(await barriers(stage.container)).toEqual([]);
});

test('what a withdrawal does to the ranks can be agreed before the first mark only', async () => {
  const unmarked = CLIENT_CANDIDATES.map((each) => ({ ...each, cells: { '1': 'ja' } }));
  const stage = showCard(ClientStep, clientWorkbook(undefined, unmarked));
  await press('Opnieuw laten berekenen');
  await waitFor(() => expect(textOf(stage.container)).toContain('dan wordt de ranglijst opnieuw berekend'));
  expect(readProcedure(stage.snapshot()).settings.get('rerankOnWithdrawal')?.value).toBe('ja');
  stage.unmount();
  showCard(ClientStep, clientWorkbook());
  expect(screen.queryByRole('button', { name: 'Opnieuw laten berekenen' })).toBeNull();
});

test('a client’s file is shown before anything is written; what is wrong in it is said with its cell', async () => {
  const workbook = markedWith([[10, '']])(await confirmed(true));
  const checked = checkWorkbook(workbook, 'nl')!;
  const { identity, rows } = clientFileContents(workbook, clientState(checked).open!)!;
  expect(rows.map(({ code, name, rate }) => [code, name, rate])).toEqual(['A', 'B', 'C', 'D'].map((code) => [code, '', null]));
  const stage = showCard(ClientStep, workbook);
  expect(textOf(stage.container)).toContain('Een werkmap met alleen codes en criteria; geen namen en tarieven, ook niet verborgen.');
  const known = { name: 'Herkenning', rows: [['tender-matrix', FILE_KIND], ['tender', identity.tender], ['round', identity.round], ['asked', identity.asked]] };
  const marks = { name: 'Beoordeling', rows: [['Code', '1 Een', '2 Twee', 'Score'], ['A', 15, 20, 35], ['B', 60, 5, 65], ['C', 30, 30, 60], ['D', 20, 20, 40]] };
  mockSheets.splice(0, mockSheets.length, marks, known);
  const chooser = stage.container.querySelector<HTMLInputElement>('input[type=file]')!;
  await person.upload(chooser, new File(['bytes'], 'beoordeling.xlsx'));
  await waitFor(() => expect(textOf(stage.container)).toContain('6 nieuw, 0 gelijk aan wat hier staat.'));
  expect(textOf(stage.container)).toContain('A, criterium 1: hier 10, in het bestand 15 Opdrachtgever 1!D13');
  expect(textOf(stage.container)).toContain('Cel B3 in het bestand: 60 ligt niet tussen 0 en 50 en wordt niet overgenomen.');
  expect(await barriers(stage.container)).toEqual([]);
  await press('6 overnemen');
  await waitFor(() => expect(textOf(stage.container)).toContain('7 van 8 beoordelingen ingevuld.'));
  expect(readProcedure(stage.snapshot()).decisions.at(-1)).toMatchObject({ kind: 'other', round: 1 });
  mockSheets.splice(0, mockSheets.length, marks);
  await person.upload(chooser, new File(['bytes'], 'anders.xlsx'));
  await waitFor(() => screen.getByText(/Dit is geen bestand van de opdrachtgever/));
});
