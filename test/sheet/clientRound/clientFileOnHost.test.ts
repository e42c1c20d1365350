import { Workbook } from '@cj-tech-master/excelts';
import { strFromU8, unzipSync } from 'fflate';
import { carryOutPlan } from '../../../src/excel/carryOutPlan';
import { readWorkbook } from '../../../src/excel/readWorkbook';
import { checkWorkbook } from '../../../src/sheet/checkedWorkbook';
import { checkClientFile, type ClientFileCheck } from '../../../src/sheet/clientRound/clientFile/checkClientFile';
import type { ClientFile } from '../../../src/sheet/clientRound/clientFile/clientFile';
import { clientFileContents } from '../../../src/sheet/clientRound/clientFile/clientFileContents';
import { readClientFile } from '../../../src/sheet/clientRound/clientFile/readClientFile';
import { takeClientFilePlan } from '../../../src/sheet/clientRound/clientFile/takeClientFilePlan';
import { clientState } from '../../../src/sheet/clientRound/clientState';
import { closeMarking } from '../../../src/sheet/clientRound/closeMarking';
import { confirmWeights } from '../../../src/sheet/clientRound/confirmWeights';
import { openClientRound } from '../../../src/sheet/clientRound/openClientRound';
import type { Planner } from '../../../src/sheet/plan';
import { sheetsOfXlsx } from '../../../src/taskpane/memberFile/sheetsOfXlsx';
import { writeClientFile } from '../../../src/taskpane/memberFile/writeClientFile';
import type { WorkbookSnapshot } from '../../../src/workbench/engine/engine';
import { openAddInHost, type AddInHost } from '../../support/addInHost';
import { zwolleForClient } from '../../support/zwolleForClient';

const AT = '2025-10-06T10:00';
const ACT = { at: AT, by: 'Analist', reason: 'omdat' };
const SHEET = 'Opdrachtgever 1';
/** In the file of a blind round the marks of the first candidate stand in B9 and C9. */
const CODES = 'ABCDEFGHIJ'.split('');

let host: AddInHost;
let opened: WorkbookSnapshot;
let blank: Uint8Array;
beforeAll(async () => {
  host = await openAddInHost({ language: 'nl-NL', workbook: await zwolleForClient() });
  expect(await carry(openClientRound(AT, true, 'nl'))).toBe('done');
  expect(await carry(confirmWeights(1, ACT, 'nl'))).toBe('done');
  opened = host.engine.save();
  const { snapshot, reading } = await look();
  const contents = clientFileContents(snapshot, reading)!;
  expect(contents.fileName).toBe('24043 Beoordeling opdrachtgever ronde 1.xlsx');
  blank = await writeClientFile(contents);
  host.close();
}, 60_000);
beforeEach(async () => {
  host = await openAddInHost({ language: 'nl-NL', workbook: opened });
});
afterEach(() => host.close());

async function carry(planner: Planner): Promise<unknown> {
  const outcome = await carryOutPlan(planner);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  await host.settled();
  return outcome.value.kind === 'refused' ? outcome.value.issues.map(({ code, cell }) => `${code} ${cell?.address ?? ''}`) : outcome.value.kind;
}

async function look() {
  const read = await readWorkbook();
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  const checked = checkWorkbook(read.value, 'nl')!;
  return { snapshot: read.value, checked, reading: clientState(checked).open! };
}

async function filledIn(cells: Readonly<Record<string, string | number>>): Promise<ClientFile> {
  const book = new Workbook();
  await book.xlsx.load(blank);
  for (const [address, value] of Object.entries(cells)) book.getWorksheet('Beoordeling')!.getCell(address).value = value;
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  return readClientFile(await sheetsOfXlsx(bytes.buffer))!;
}

async function check(file: ClientFile): Promise<ClientFileCheck> {
  const { snapshot, checked, reading } = await look();
  return checkClientFile(file, snapshot, reading, checked.procedure.decisions);
}

async function checked(file: ClientFile): Promise<Extract<ClientFileCheck, { kind: 'checked' }>> {
  const result = await check(file);
  if (result.kind !== 'checked') throw new Error(JSON.stringify(result));
  return result;
}

const all = (first: (index: number) => number): Record<string, number> =>
  Object.fromEntries(CODES.flatMap((_, index) => [[`B${index + 9}`, first(index)], [`C${index + 9}`, 50 - first(index)]]));

test('the file of a blind round holds codes and criteria, and no name, supplier or rate anywhere in it', () => {
  const parts = Object.values(unzipSync(blank)).map((bytes) => strFromU8(bytes)).join('\n');
  const secrets = ['Kandidaat F', 'Kandidaat G', 'Bureau Zuid', 'Bureau Noord', '>101<', '>99.75<', '>92.5<'];
  expect(secrets.filter((secret) => parts.includes(secret))).toEqual([]);
  expect(parts.includes('1 Vergelijkbare opdrachten')).toBe(true);
});

test('only marks can be typed in it, within their weights, and it prints on A4', async () => {
  const book = new Workbook();
  await book.xlsx.load(blank);
  const sheet = book.getWorksheet('Beoordeling')!;
  const unlocked: string[] = [];
  sheet.eachRow((row) => row.eachCell({ includeEmpty: true }, (cell) => cell.protection?.locked === false && unlocked.push(cell.address)));
  expect(unlocked).toEqual(CODES.flatMap((_, index) => [`B${index + 9}`, `C${index + 9}`]));
  expect(sheet.getCell('B9').dataValidation).toMatchObject({ type: 'decimal', operator: 'between', formulae: [0, 50], errorStyle: 'stop' });
  expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0, printTitlesRow: '8:8' });
  expect(sheet.sheetProtection?.sheet).toBe(true);
});

test('what the client filled in comes to the right codes, is recorded, and a second reading finds nothing new', async () => {
  const file = await filledIn(all((index) => index * 5));
  const seen = await checked(file);
  expect([seen.fills.length, seen.differs, seen.faults, seen.readBefore]).toEqual([20, [], [], null]);
  expect(await carry(takeClientFilePlan(file, seen, false, ACT, 'nl'))).toBe('done');
  expect(await host.values(`${SHEET}!D13:F15`)).toEqual([[0, 50, 50], [5, 45, 50], [10, 40, 50]]);
  const again = await checked(file);
  expect([again.fills, again.differs, again.same]).toEqual([[], [], 20]);
  expect(again.readBefore?.content).toMatch(/^Bestand van de opdrachtgever ingelezen, kenmerk \S+, 20 cellen overgenomen$/);
  expect(await carry(closeMarking(1, ACT, 'nl'))).toBe('done');
  expect((await host.values(`${SHEET}!B13`))[0]![0]).toMatch(/^Kandidaat /);
});

test('what was typed here stays until a person chooses; what is typed meanwhile stops it all, with its cell', async () => {
  await host.type(`${SHEET}!D13:E13`, [[20, 30]]);
  const file = await filledIn({ B9: 25, C9: 30, B10: 40 });
  const seen = await checked(file);
  expect(seen).toMatchObject({ fills: [{ code: 'B', file: 40 }], differs: [{ code: 'A', criterion: '1', here: '20', file: 25, cell: { address: 'D13' } }], same: 1 });
  await host.type(`${SHEET}!D14`, [[10]]);
  expect(await carry(takeClientFilePlan(file, seen, true, ACT, 'nl'))).toEqual(['markChangedMeanwhile D14']);
  expect(await host.values(`${SHEET}!D13:D14`)).toEqual([[20], [10]]);
  expect(await carry(takeClientFilePlan(file, await checked(file), true, ACT, 'nl'))).toBe('done');
  expect(await host.values(`${SHEET}!D13:D14`)).toEqual([[25], [40]]);
});

test('a wrong mark, a strange row and a changed weight are told with the cell of the file; the rest can be taken', async () => {
  const file = await filledIn({ B9: 60, C9: 'veel', A10: 'Z', A12: 'C', B13: -1, B14: 12.5 });
  const { faults, fills } = await checked(file);
  expect(faults.map((fault) => `${fault.code} ${'address' in fault ? fault.address : 'row' in fault ? fault.row : ''}`)).toEqual([
    'markOutside B9',
    'markNotNumber C9',
    'rowUnknown A10',
    'rowDouble A12',
    'markOutside B13',
    'rowMissing B',
    'rowMissing D',
  ]);
  expect(fills).toMatchObject([{ code: 'F', file: 12.5 }]);
  expect((await checked({ ...file, identity: { ...file.identity, asked: 'anders' } })).faults.at(-1)).toEqual({ code: 'askedChanged' });
});

test('a file of another tender or round is not taken, nor anything that is no such file, nor once marking is closed', async () => {
  const file = await filledIn(all(() => 20));
  const of = (identity: Partial<ClientFile['identity']>): Promise<ClientFileCheck> => check({ ...file, identity: { ...file.identity, ...identity } });
  expect(await of({ tender: '24044' })).toEqual({ kind: 'otherTender', file: '24044', here: '24043' });
  expect(await of({ round: 3 })).toEqual({ kind: 'otherRound', file: 3, here: 1 });
  expect(readClientFile([{ name: 'Blad1', rows: [['Code', '1 Criterium']] }])).toBeNull();
  const seen = await checked(file);
  await carry(takeClientFilePlan(file, seen, false, ACT, 'nl'));
  await carry(closeMarking(1, ACT, 'nl'));
  expect(await carry(takeClientFilePlan(file, seen, true, ACT, 'nl'))).toEqual(['stageOver ']);
});
