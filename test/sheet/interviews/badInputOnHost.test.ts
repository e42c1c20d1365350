import { Workbook } from '@cj-tech-master/excelts';
import { carryOutPlan } from '../../../src/excel/carryOutPlan';
import { addMemberPlan } from '../../../src/sheet/interviews/addMemberPlan';
import { closeGradingPlan } from '../../../src/sheet/interviews/closeGradingPlan';
import { checkMemberFile, type MemberFileCheck } from '../../../src/sheet/interviews/memberFile/checkMemberFile';
import { memberFileContents } from '../../../src/sheet/interviews/memberFile/memberFileContents';
import type { MemberFile } from '../../../src/sheet/interviews/memberFile/memberFile';
import { readMemberFile } from '../../../src/sheet/interviews/memberFile/readMemberFile';
import { takeMemberFilePlan } from '../../../src/sheet/interviews/memberFile/takeMemberFilePlan';
import { readInterviews } from '../../../src/sheet/interviews/readInterviews';
import type { LocatedIssue } from '../../../src/sheet/locatedIssue';
import { locatedIssueText } from '../../../src/sheet/locatedIssueText';
import { readProcedure } from '../../../src/sheet/procedure/readProcedure';
import { sheetsOfXlsx } from '../../../src/taskpane/memberFile/sheetsOfXlsx';
import { writeMemberFile } from '../../../src/taskpane/memberFile/writeMemberFile';
import { cellName } from '../../../src/taskpane/parts/cellLink';
import { openAddInHost, type AddInHost } from '../../support/addInHost';
import { BY, carry, interviewsNow, openRound, prepareInterviews, snapshotNow } from '../../support/interviewsOnHost';
import { zwolleOnHost } from '../../support/zwolleOnHost';

const NOOR = 'Gesprek 1 - Noor Test';
const SAM = 'Gesprek 1 - Sam Proef';
const AT = { at: '2026-03-02T11:00', by: BY };

let opened: Awaited<ReturnType<typeof zwolleOnHost>>;
let host: AddInHost;
beforeAll(async () => {
  host = await openAddInHost({ language: 'nl-NL', workbook: await zwolleOnHost(true) });
  await prepareInterviews();
  await openRound();
  await host.settled();
  opened = host.engine.save();
  host.close();
}, 60_000);
beforeEach(async () => {
  host = await openAddInHost({ language: 'nl-NL', workbook: opened });
  for (const sheet of [NOOR, SAM]) await host.type(`${sheet}!B6`, [['Geen belang of relatie']]);
});
afterEach(() => host.close());

/** What the pane shows: the message, then the cell that it leads to. */
const told = (issues: readonly LocatedIssue[]): string[] => issues.map((issue) => `${locatedIssueText(issue, 'nl')} ${issue.cell === null ? '' : cellName(issue.cell)}`);
const toldNow = async (): Promise<string[]> => told((await interviewsNow()).issues);
const grades = (sheet: string): Promise<unknown[][]> => host.values(`${sheet}!D10:D15`);

async function change(action: (book: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    action(context.workbook);
    await context.sync();
  });
}

/** The file of the first member, as it comes back with these cells filled in. */
async function fileOfNoor(cells: Readonly<Record<string, string>>): Promise<MemberFile> {
  const snapshot = await snapshotNow();
  const procedure = readProcedure(snapshot);
  const made = memberFileContents(snapshot, procedure, readInterviews(snapshot, procedure).open!, 1)!;
  const book = new Workbook();
  await book.xlsx.load(await writeMemberFile(made.contents, made.identity, made.filled));
  for (const [address, value] of Object.entries(cells)) book.getWorksheet('Oordeel')!.getCell(address).value = value;
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  return readMemberFile(await sheetsOfXlsx(bytes.buffer))!;
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

test('a colleague grades on her own sheet while a file of another member is being written: both stay', async () => {
  const file = await fileOfNoor({ D10: 'goed', D11: 'matig' });
  const seen = await checked(file);
  // Reading takes three requests, so the fourth from here writes.
  host.host.onBeforeSync(host.host.log.syncs + 4, (engine) => {
    const sam = engine.sheets.find(SAM)!;
    engine.cells.write(sam.id, 9, 3, [['uitstekend']]);
  });
  expect(await carry(takeMemberFilePlan(file, seen, false, AT))).toEqual({ kind: 'done' });
  expect((await grades(NOOR)).slice(0, 2)).toEqual([['goed'], ['matig']]);
  expect((await grades(SAM))[0]).toEqual(['uitstekend']);
  expect(await toldNow()).toEqual([]);
});

test('what somebody typed in the very cell since the file was shown is named, and nothing of the file is taken', async () => {
  const file = await fileOfNoor({ D10: 'goed', D11: 'matig' });
  const seen = await checked(file);
  await host.type(`${NOOR}!D10`, [['voldoende']]);
  const refused = await carry(takeMemberFilePlan(file, seen, true, AT));
  expect(refused.kind === 'refused' && told(refused.issues)).toEqual([
    `Deze cel is intussen ingevuld met “voldoende”. Lees het bestand opnieuw in en kies dan. ${NOOR}!D10`,
  ]);
  expect((await grades(NOOR)).slice(0, 2)).toEqual([['voldoende'], ['']]);
});

test('a grade that was pasted from outside the list is named with its cell, and the round does not close over it', async () => {
  await host.type(`${SAM}!D12`, [['prima']]);
  const message = `“prima” is geen oordeel; het telt als open voor Sam Proef. Kies uit: onvoldoende, matig, voldoende, goed, uitstekend. ${SAM}!D12`;
  expect(await toldNow()).toEqual([message]);
  const refused = await carry(closeGradingPlan(AT));
  expect(refused.kind === 'refused' && told(refused.issues)).toContain(message);
  expect((await host.values('Panel ronde 1!D16:H16'))[0]).toEqual(['prima', '', '', '', '']);
});

test('a renamed sheet, and rows that were sorted on one sheet only, are told with their place; every grade is still that of its candidate', async () => {
  await host.type(`${NOOR}!D10:D15`, [['goed'], ['matig'], ['voldoende'], ['uitstekend'], ['onvoldoende'], ['goed']]);
  const before = (await interviewsNow()).open!.rows.map(({ candidate, competency, members }) => [candidate, competency, members[0]]);
  await change((book) => {
    const sheet = book.worksheets.getItem(NOOR);
    sheet.protection.unprotect();
    book.tables.getItem('Member_1_1').sort.apply([{ key: 3, ascending: true }]);
    sheet.name = 'Van Noor';
  });
  expect((await interviewsNow()).open!.rows.map(({ candidate, competency, members }) => [candidate, competency, members[0]])).toEqual(before);
  const [renamed, reordered, ...others] = await toldNow();
  expect(others).toEqual([]);
  expect(renamed).toMatch(/Noor Test.*Van Noor!A1$/);
  expect(reordered).toMatch(/Noor Test.*Van Noor!A1\d$/);
});

test('names that were sorted without their grades are told for each row that went astray, and the grades are left out', async () => {
  await host.type(`${NOOR}!D10:D15`, [['goed'], ['goed'], ['goed'], ['goed'], ['goed'], ['goed']]);
  await change((book) => book.worksheets.getItem(NOOR).protection.unprotect());
  await host.type(`${NOOR}!A10:A11`, [['Kandidaat Z'], ['Kandidaat B']]);
  const messages = await toldNow();
  expect(messages.some((message) => message.includes('Kandidaat Z') && message.endsWith(`${NOOR}!A10`))).toBe(true);
  expect(messages.every((message) => message.includes(`${NOOR}!`))).toBe(true);
  const refused = await carry(closeGradingPlan(AT));
  expect(refused.kind).toBe('refused');
});

test('a member who joins after grading began costs nobody a grade; the new one is asked for all, cell by cell', async () => {
  await host.type(`${NOOR}!D10:D15`, [['goed'], ['goed'], ['goed'], ['goed'], ['goed'], ['goed']]);
  expect(await carry(addMemberPlan('Kim Nep', 'Sam is verhinderd', AT))).toEqual({ kind: 'done' });
  await host.settled();
  expect((await grades(NOOR)).flat()).toEqual(['goed', 'goed', 'goed', 'goed', 'goed', 'goed']);
  const refused = await carry(closeGradingPlan(AT));
  const messages = refused.kind === 'refused' ? told(refused.issues) : [];
  expect(messages.filter((message) => message.includes('Kim Nep'))).toEqual([
    expect.stringMatching(/belangenverklaring.*Gesprek 1 - Kim Nep!B6$/i),
    'Kim Nep moet nog 6 oordelen geven. Gesprek 1 - Kim Nep!D10',
  ]);
  expect(readProcedure(await snapshotNow()).decisions.at(-1)).toMatchObject({ kind: 'memberAdded', content: 'Beoordelaar toegevoegd: Kim Nep', reason: 'Sam is verhinderd' });
});

test('a member who was only typed among the agreements is none, and the cell is named', async () => {
  const { cell } = readProcedure(await snapshotNow()).settings.get('members')!;
  await host.type(cellName(cell!), [['Noor Test; Sam Proef; Kim Nep']]);
  const [message, ...others] = await toldNow();
  expect(others).toEqual([]);
  expect(message!.endsWith(` ${cellName(cell!)}`)).toBe(true);
  expect((await interviewsNow()).open?.members.map(({ name }) => name)).toEqual(['Noor Test', 'Sam Proef']);
});

test('a file that is read twice changes nothing the second time, and one of another tender is not taken at all', async () => {
  const file = await fileOfNoor({ D10: 'goed', E10: 'duidelijk' });
  expect(await carry(takeMemberFilePlan(file, await checked(file), false, AT))).toEqual({ kind: 'done' });
  const again = await checked(file);
  // The declaration was typed here and stands in the file as well.
  expect([again.fills, again.differs, again.same]).toEqual([[], [], 3]);
  expect(again.readBefore?.content).toMatch(/^Bestand ingelezen van Noor Test, kenmerk \S+, 2 cellen overgenomen$/);
  const other: MemberFile = { ...file, identity: { ...file.identity, tender: '24044' } };
  expect(await check(other)).toMatchObject({ kind: 'refused', refusal: { why: 'otherTender', file: '24044' } });
  const refused = await carryOutPlan(takeMemberFilePlan(other, again, true, AT));
  expect(refused).toMatchObject({ ok: true, value: { kind: 'refused' } });
  expect((await grades(NOOR)).flat()).toEqual(['goed', '', '', '', '', '']);
});
