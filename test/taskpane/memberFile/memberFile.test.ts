import { Workbook } from '@cj-tech-master/excelts';
import { checkMemberFile, type MemberFileCheck } from '../../../src/sheet/interviews/memberFile/checkMemberFile';
import { memberFileContents } from '../../../src/sheet/interviews/memberFile/memberFileContents';
import type { MemberFile } from '../../../src/sheet/interviews/memberFile/memberFile';
import { readMemberFile } from '../../../src/sheet/interviews/memberFile/readMemberFile';
import { takeMemberFilePlan } from '../../../src/sheet/interviews/memberFile/takeMemberFilePlan';
import { readInterviews } from '../../../src/sheet/interviews/readInterviews';
import { readProcedure } from '../../../src/sheet/procedure/readProcedure';
import { sheetsOfXlsx } from '../../../src/taskpane/memberFile/sheetsOfXlsx';
import { writeMemberFile } from '../../../src/taskpane/memberFile/writeMemberFile';
import { openAddInHost, type AddInHost } from '../../support/addInHost';
import { BY, carry, openRound, prepareInterviews, snapshotNow } from '../../support/interviewsOnHost';
import { zwolleOnHost } from '../../support/zwolleOnHost';

const RECORDED = { at: '2026-03-03T09:00', by: BY };
const NOOR = 'Gesprek 1 - Noor Test';

let opened: Awaited<ReturnType<typeof zwolleOnHost>>;
let blank: Uint8Array;
let host: AddInHost;
beforeAll(async () => {
  host = await openAddInHost({ language: 'nl-NL', workbook: await zwolleOnHost(true) });
  await prepareInterviews();
  await openRound();
  await host.settled();
  opened = host.engine.save();
  blank = await fileOf(1);
  host.close();
}, 60_000);
beforeEach(async () => {
  host = await openAddInHost({ language: 'nl-NL', workbook: opened });
});
afterEach(() => host.close());

async function fileOf(member: number): Promise<Uint8Array> {
  const snapshot = await snapshotNow();
  const procedure = readProcedure(snapshot);
  const { open } = readInterviews(snapshot, procedure);
  const made = open && memberFileContents(snapshot, procedure, open, member);
  if (!made) throw new Error('no file');
  expect(made.fileName).toBe('24043 Gesprek 1 - Noor Test.xlsx');
  return writeMemberFile(made.contents, made.identity, made.filled);
}

/** The file after somebody filled it in; keys are addresses on the member's sheet. */
async function filledIn(cells: Readonly<Record<string, string | number>>, bytes = blank): Promise<Uint8Array> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  for (const [address, value] of Object.entries(cells)) workbook.getWorksheet('Oordeel')!.getCell(address).value = value;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function readBack(bytes: Uint8Array): Promise<MemberFile> {
  const file = readMemberFile(await sheetsOfXlsx(bytes.slice().buffer));
  if (!file) throw new Error('not known again');
  return file;
}

async function check(file: MemberFile): Promise<MemberFileCheck> {
  const snapshot = await snapshotNow();
  const procedure = readProcedure(snapshot);
  return checkMemberFile(file, snapshot, procedure, readInterviews(snapshot, procedure));
}

async function checked(file: MemberFile): Promise<Extract<MemberFileCheck, { kind: 'checked' }>> {
  const result = await check(file);
  if (result.kind !== 'checked') throw new Error(JSON.stringify(result));
  return result;
}

const GOOD = { B6: 'Geen belang of relatie', D10: 'goed', D11: 'matig', D12: 'goed', D13: 'goed', D14: 'uitstekend', D15: 'goed', E11: '=1+1 zei de kandidaat' };

test('a file can be typed in where it should, is protected elsewhere, and prints on A4', async () => {
  const workbook = new Workbook();
  await workbook.xlsx.load(blank);
  const sheet = workbook.getWorksheet('Oordeel')!;
  const unlocked: string[] = [];
  sheet.eachRow((row) => row.eachCell({ includeEmpty: true }, (cell) => cell.protection?.locked === false && unlocked.push(cell.address)));
  expect(unlocked).toEqual(['B6', 'C6', ...[10, 11, 12, 13, 14, 15].flatMap((row) => [`D${row}`, `E${row}`])]);
  expect(sheet.sheetProtection?.sheet).toBe(true);
  expect(sheet.getCell('D12').dataValidation).toMatchObject({ type: 'list', formulae: ['IF($B$6="",$B$5,$G$6:$G$10)'], errorStyle: 'stop', showErrorMessage: true });
  // With blanks allowed, Excel would allow anything at all while the declaration is blank.
  expect(sheet.getCell('D12').dataValidation?.allowBlank ?? false).toBe(false);
  expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 });
  expect(sheet.pageSetup.printTitlesRow).toBe('9:9');
  expect(workbook.getWorksheet('Herkenning')?.state).toBe('hidden');
}, 60_000);

test('what a member filled in comes into the blank cells, once, and is recorded', async () => {
  const file = await readBack(await filledIn(GOOD));
  const first = await checked(file);
  expect([first.fills.length, first.differs, first.faults, first.readBefore]).toEqual([8, [], [], null]);
  expect(await carry(takeMemberFilePlan(file, first, false, RECORDED))).toEqual({ kind: 'done' });
  expect(await host.values(`${NOOR}!D10:E11`)).toEqual([
    ['goed', ''],
    ['matig', '=1+1 zei de kandidaat'],
  ]);
  const second = await checked(file);
  expect([second.fills, second.differs, second.same]).toEqual([[], [], 8]);
  expect(second.readBefore).toMatchObject({ kind: 'other', round: 1 });
}, 60_000);

test('what was typed here stays until a person chooses; what is typed meanwhile stops it all', async () => {
  await host.type(`${NOOR}!B6`, [['Geen belang of relatie']]);
  await host.type(`${NOOR}!D10:D11`, [['voldoende'], ['matig']]);
  const file = await readBack(await filledIn(GOOD));
  const seen = await checked(file);
  expect(seen.differs).toMatchObject([{ what: 'grade', here: 'voldoende', file: 'goed', fileAddress: 'D10', cell: { sheet: NOOR, address: 'D10' } }]);
  await carry(takeMemberFilePlan(file, seen, false, RECORDED));
  expect((await host.values(`${NOOR}!D10`))[0]).toEqual(['voldoende']);
  await carry(takeMemberFilePlan(file, await checked(file), true, RECORDED));
  expect((await host.values(`${NOOR}!D10`))[0]).toEqual(['goed']);
  const stale = await checked(await readBack(await filledIn({ ...GOOD, D10: 'uitstekend' })));
  await host.type(`${NOOR}!D10`, [['matig']]);
  const stopped = await carry(takeMemberFilePlan(await readBack(await filledIn({ ...GOOD, D10: 'uitstekend' })), stale, true, RECORDED));
  expect(stopped).toMatchObject({ kind: 'refused', issues: [{ code: 'cellChangedMeanwhile', cell: { address: 'D10' } }] });
}, 60_000);

test('a wrong word, a changed row and a second row are told with the cell of the file; the rest can be taken', async () => {
  const file = await readBack(await filledIn({ ...GOOD, B6: '', D10: 'prima', A12: 'Iemand anders', A13: 'Kandidaat A', B13: 'Klantgericht' }));
  const { faults, fills } = await checked(file);
  expect(faults.map((fault) => [fault.code, 'address' in fault ? fault.address : ''])).toEqual([
    ['declarationBlank', 'B6'],
    ['gradeUnknown', 'D10'],
    ['rowUnknown', 'A12'],
    ['rowDouble', 'A13'],
    ['rowMissing', ''],
    ['rowMissing', ''],
    ['rowsChanged', ''],
  ]);
  expect(fills.map(({ fileAddress }) => fileAddress)).toEqual(['D11', 'E11', 'D14', 'D15']);
}, 60_000);

test('a file of another tender, round or member is not taken, nor anything that is no such file', async () => {
  const file = await readBack(blank);
  const of = async (identity: Partial<MemberFile['identity']>): Promise<unknown> => check({ ...file, identity: { ...file.identity, ...identity } });
  expect(await of({ tender: '24044' })).toEqual({ kind: 'refused', refusal: { why: 'otherTender', file: '24044', here: '24043' } });
  expect(await of({ round: 3 })).toEqual({ kind: 'refused', refusal: { why: 'otherRound', file: 3, here: 1 } });
  expect(await of({ name: 'Sam Proef' })).toEqual({ kind: 'refused', refusal: { why: 'unknownMember', name: 'Sam Proef' } });
  expect(readMemberFile([{ name: 'Blad1', rows: [['Kandidaat', 'Oordeel']] }])).toBeNull();
}, 60_000);
