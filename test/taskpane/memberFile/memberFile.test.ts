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
import { graded, inColumn, openedWorkbook, planned, planOf, RECORDED, type PlainPlanner } from '../../support/interviewWorkbook';
import type { WorkbookSnapshot } from '../../../src/sheet/snapshot';

const NOOR = 'Gesprek 1 - Noor Test';
const OPENED = openedWorkbook();

let workbook: WorkbookSnapshot;
let blank: Uint8Array;
beforeAll(async () => {
  const procedure = readProcedure(OPENED);
  const { open } = readInterviews(OPENED, procedure);
  const made = open && memberFileContents(OPENED, procedure, open, 1);
  if (!made) throw new Error('no file');
  expect(made.fileName).toBe('24043 Gesprek 1 - Noor Test.xlsx');
  blank = await writeMemberFile(made.contents, made.identity, made.filled);
});
beforeEach(() => {
  workbook = OPENED;
});

const carry = (planner: PlainPlanner): void => void (workbook = planned(workbook, planner));
const cells = (heading: string): unknown[] => {
  const table = workbook.tables.find(({ name }) => name === 'Member_1_1');
  return table?.values.map((row) => row[table.headings.indexOf(heading)]) ?? [];
};

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

function check(file: MemberFile): MemberFileCheck {
  const procedure = readProcedure(workbook);
  return checkMemberFile(file, workbook, procedure, readInterviews(workbook, procedure));
}

function checked(file: MemberFile): Extract<MemberFileCheck, { kind: 'checked' }> {
  const result = check(file);
  if (result.kind !== 'checked') throw new Error(JSON.stringify(result));
  return result;
}

const GOOD = { B6: 'Geen belang of relatie', D10: 'goed', D11: 'matig', D12: 'goed', D13: 'goed', E11: '=1+1 zei de kandidaat' };

test('a file can be typed in where it should, is protected elsewhere, and prints on A4', async () => {
  const workbook = new Workbook();
  await workbook.xlsx.load(blank);
  const sheet = workbook.getWorksheet('Oordeel')!;
  const unlocked: string[] = [];
  sheet.eachRow((row) => row.eachCell({ includeEmpty: true }, (cell) => cell.protection?.locked === false && unlocked.push(cell.address)));
  expect(unlocked).toEqual(['B6', 'C6', ...[10, 11, 12, 13].flatMap((row) => [`D${row}`, `E${row}`])]);
  expect(sheet.sheetProtection?.sheet).toBe(true);
  expect(sheet.getCell('D12').dataValidation).toMatchObject({ type: 'list', formulae: ['IF($B$6="",$B$5,$G$6:$G$10)'], errorStyle: 'stop', showErrorMessage: true });
  // With blanks allowed, Excel would allow anything at all while the declaration is blank.
  expect(sheet.getCell('D12').dataValidation?.allowBlank ?? false).toBe(false);
  expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 });
  expect(sheet.pageSetup.printTitlesRow).toBe('9:9');
  // The list for the drop-downs is not printed: it would stand beside every page's headings.
  expect(sheet.pageSetup.printArea).toBe('A1:E13');
  expect(sheet.getCell('A8').value).toBe('Oordelen, van laag naar hoog: onvoldoende, matig, voldoende, goed, uitstekend. Een kandidaat voldoet vanaf voldoende.');
  expect(workbook.getWorksheet('Herkenning')?.state).toBe('hidden');
});

test('what a member filled in comes into the blank cells, once, and is recorded', async () => {
  const file = await readBack(await filledIn(GOOD));
  const first = checked(file);
  expect([first.fills.length, first.differs, first.faults, first.readBefore]).toEqual([6, [], [], null]);
  carry(takeMemberFilePlan(file, first, false, RECORDED));
  expect([cells('Oordeel'), cells('Opmerking')]).toEqual([['goed', 'matig', 'goed', 'goed'], ['', '=1+1 zei de kandidaat', '', '']]);
  const second = checked(file);
  expect([second.fills, second.differs, second.same]).toEqual([[], [], 6]);
  expect(second.readBefore).toMatchObject({ kind: 'other', round: 1 });
});

test('what was typed here stays until a person chooses; what is typed meanwhile stops it all', async () => {
  workbook = graded(OPENED, 1, ['voldoende', 'matig']);
  const file = await readBack(await filledIn(GOOD));
  const seen = checked(file);
  expect(seen.differs).toMatchObject([{ what: 'grade', here: 'voldoende', file: 'goed', fileAddress: 'D10', cell: { sheet: NOOR, address: 'D10' } }]);
  carry(takeMemberFilePlan(file, seen, false, RECORDED));
  expect(cells('Oordeel')).toEqual(['voldoende', 'matig', 'goed', 'goed']);
  carry(takeMemberFilePlan(file, checked(file), true, RECORDED));
  expect(cells('Oordeel')).toEqual(['goed', 'matig', 'goed', 'goed']);
  const other = await readBack(await filledIn({ ...GOOD, D10: 'uitstekend' }));
  const stale = checked(other);
  workbook = inColumn(workbook, 'Member_1_1', 'Oordeel', ['matig']);
  expect(planOf(workbook, takeMemberFilePlan(other, stale, true, RECORDED))).toMatchObject({
    kind: 'refused',
    issues: [{ code: 'cellChangedMeanwhile', cell: { address: 'D10' } }],
  });
});

test('a wrong word, a changed row and a second row are told with the cell of the file; the rest can be taken', async () => {
  const file = await readBack(await filledIn({ ...GOOD, B6: '', D10: 'prima', A12: 'Iemand anders', A13: 'Kandidaat A', B13: 'Klantgericht' }));
  const { faults, fills } = checked(file);
  expect(faults.map((fault) => [fault.code, 'address' in fault ? fault.address : ''])).toEqual([
    ['declarationBlank', 'B6'],
    ['gradeUnknown', 'D10'],
    ['rowUnknown', 'A12'],
    ['rowDouble', 'A13'],
    ['rowMissing', ''],
    ['rowMissing', ''],
    ['rowsChanged', ''],
  ]);
  expect(fills.map(({ fileAddress }) => fileAddress)).toEqual(['D11', 'E11']);
});

test('a file of another tender, round or member is not taken, nor anything that is no such file', async () => {
  const file = await readBack(blank);
  const of = (identity: Partial<MemberFile['identity']>): MemberFileCheck => check({ ...file, identity: { ...file.identity, ...identity } });
  expect(of({ tender: '24044' })).toEqual({ kind: 'refused', refusal: { why: 'otherTender', file: '24044', here: '24043' } });
  expect(of({ round: 3 })).toEqual({ kind: 'refused', refusal: { why: 'otherRound', file: 3, here: 1 } });
  expect(of({ name: 'Sam Proef' })).toEqual({ kind: 'refused', refusal: { why: 'unknownMember', name: 'Sam Proef' } });
  expect(readMemberFile([{ name: 'Blad1', rows: [['Kandidaat', 'Oordeel']] }])).toBeNull();
});
