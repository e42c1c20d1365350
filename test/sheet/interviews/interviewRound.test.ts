import { closeGradingPlan } from '../../../src/sheet/interviews/closeGradingPlan';
import { addMemberPlan } from '../../../src/sheet/interviews/addMemberPlan';
import { nobodyPassedPlan } from '../../../src/sheet/interviews/nobodyPassedPlan';
import { openInterviewsPlan } from '../../../src/sheet/interviews/openInterviewsPlan';
import { readProcedure } from '../../../src/sheet/procedure/readProcedure';
import { openAddInHost, type AddInHost } from '../../support/addInHost';
import { BY, carry, decide, INVITED, interviewsNow, openRound, prepareInterviews, snapshotNow } from '../../support/interviewsOnHost';
import { zwolleOnHost } from '../../support/zwolleOnHost';

const NOOR = 'Gesprek 1 - Noor Test';
const SAM = 'Gesprek 1 - Sam Proef';
const AT = { at: '2026-03-02T11:00', by: BY };
/** Rows on a member's sheet: three candidates with two competencies each. */
const GRADES = 'D10:D15';

let prepared: Awaited<ReturnType<typeof zwolleOnHost>>;
/** The same with a round opened, by consensus. */
let opened: Awaited<ReturnType<typeof zwolleOnHost>>;
let host: AddInHost;
beforeAll(async () => {
  const zwolle = await zwolleOnHost(true);
  host = await openAddInHost({ language: 'nl-NL', workbook: zwolle });
  await prepareInterviews();
  await host.settled();
  prepared = host.engine.save();
  await openRound();
  await host.settled();
  opened = host.engine.save();
  host.close();
}, 60_000);
afterEach(() => host.close());

const start = async (workbook: typeof opened): Promise<void> => {
  host = await openAddInHost({ language: 'nl-NL', workbook });
};
const NUMBERS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];
const column = (values: readonly string[]): string[][] => values.map((value) => [value]);
const declare = async (...sheets: string[]): Promise<void> => {
  for (const sheet of sheets) await host.type(`${sheet}!B6`, [['Geen belang of relatie']]);
};
const grade = (sheet: string, values: readonly string[]): Promise<void> => host.type(`${sheet}!${GRADES}`, column(values));
const codes = (issues: readonly { readonly code: string }[]): string[] => issues.map(({ code }) => code);

test('the panel sheet finds every grade by candidate and competency, and flags what the panel must discuss', async () => {
  await start(opened);
  expect((await interviewsNow()).issues).toEqual([]);
  await declare(NOOR, SAM);
  await grade(NOOR, ['goed', 'voldoende', 'matig', 'goed', 'goed', 'goed']);
  await grade(SAM, ['voldoende', 'uitstekend', 'voldoende', 'goed', '', 'goed']);
  const judged = await host.values('Panel ronde 1!A14:H19');
  expect(judged.map((row) => row.slice(2))).toEqual([
    ['goed', 'voldoende', '', 'voldoende', '', ''],
    ['voldoende', 'uitstekend', 'bespreken: ver uit elkaar', 'voldoende', '', ''],
    ['matig', 'voldoende', '', 'matig', '', ''],
    ['goed', 'goed', '', 'goed', '', ''],
    ['goed', '', '', '', '', ''],
    ['goed', 'goed', '', 'goed', '', ''],
  ]);
  // A consensus above the median asks for a reason; both are typed on the sheet of the panel.
  await host.type('Panel ronde 1!G14:G17', column(['voldoende', 'goed', 'matig', 'goed']));
  expect((await host.values('Panel ronde 1!E15'))[0]).toEqual(['bespreken: ver uit elkaar; reden nodig: niet de mediaan']);
  await host.type('Panel ronde 1!H15', [['Toelichting in het gesprek gaf de doorslag']]);
  expect((await host.values('Panel ronde 1!E15'))[0]).toEqual(['bespreken: ver uit elkaar']);
  expect((await host.values('Panel ronde 1!A7:D9')).map((row) => row[3])).toEqual(['voldoet', 'voldoet niet', 'nog open']);
  const { open } = await interviewsNow();
  expect(open?.consolidation.outcomes.map(({ outcome }) => outcome)).toEqual(['passed', 'failed', 'open']);
  // What the members gave is as they left it.
  expect(await host.values(`${NOOR}!${GRADES}`)).toEqual(column(['goed', 'voldoende', 'matig', 'goed', 'goed', 'goed']));

  // Sorted rows and a renamed sheet mix nothing up, and both are told.
  const before = await host.values('Panel ronde 1!C14:H19');
  await Excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(NOOR);
    sheet.protection.unprotect();
    workbook.tables.getItem('Member_1_1').sort.apply([{ key: 3, ascending: true }]);
    sheet.name = 'Van Noor';
  });
  expect(await host.values('Panel ronde 1!C14:H19')).toEqual(before);
  const after = await interviewsNow();
  expect(after.open?.rows.map(({ members }) => members[0])).toEqual([3, 2, 1, 3, 3, 3]);
  expect(after.issues.map(({ code, severity, cell }) => [code, severity, cell?.sheet])).toEqual([
    ['memberSheetRenamed', 'warning', 'Van Noor'],
    ['rowsReordered', 'warning', 'Van Noor'],
  ]);
}, 60_000);

test('lowest and median are those of the method, with numbers too, and also when a third member joins', async () => {
  await start(prepared);
  await openRound({ rule: 'lowest', grades: NUMBERS, passGrade: '6' });
  await declare(NOOR, SAM);
  await host.type(`${NOOR}!${GRADES}`, [[6], [7], [10], [8], [5], [9]]);
  await host.type(`${SAM}!${GRADES}`, [[8], [7], [9], [10], [7], [6]]);
  const refused = await carry(addMemberPlan('noor test', '', AT));
  expect(refused.kind === 'refused' && codes(refused.issues)).toEqual(['memberDouble', 'reasonEmpty']);
  expect(await carry(addMemberPlan('Kim Nep', 'Sam is verhinderd in de tweede week', AT))).toEqual({ kind: 'done' });
  await declare('Gesprek 1 - Kim Nep');
  await host.type(`Gesprek 1 - Kim Nep!${GRADES}`, [[7], [6], [9], [9], [8], [9]]);
  expect((await host.values('Panel ronde 1!A13:I13'))[0]).toEqual(['Kandidaat', 'Competentie', 'Noor Test', 'Sam Proef', 'Kim Nep', 'Let op', 'Mediaan', 'Oordeel panel', 'Reden']);
  const judged = await host.values('Panel ronde 1!F14:H19');
  expect(judged.map(([attention]) => attention !== '')).toEqual([true, false, false, true, true, true]);
  const { open, issues } = await interviewsNow();
  expect(issues).toEqual([]);
  expect(open?.agreement.members).toEqual(['Noor Test', 'Sam Proef', 'Kim Nep']);
  const byDomain = open?.consolidation.verdicts.map(({ median, panelGrade }) => [NUMBERS[median], NUMBERS[panelGrade]]);
  expect(byDomain).toEqual([['7', '6'], ['7', '6'], ['9', '9'], ['9', '8'], ['7', '5'], ['9', '6']]);
  expect(judged.map(([, median, grade]) => [median, grade])).toEqual(byDomain);
  expect((await host.values('Panel ronde 1!A7:D9')).map((row) => row[3])).toEqual(['voldoet', 'voldoet', 'voldoet niet']);
  expect(await host.values(`${SAM}!${GRADES}`)).toEqual([[8], [7], [9], [10], [7], [6]]);
}, 60_000);

test('a round closes when everything is there; then it cannot be typed in, and the step of the notice is repeated', async () => {
  await start(opened);
  const early = await carry(closeGradingPlan(AT));
  expect(early.kind === 'refused' && codes(early.issues)).toEqual(['declarationMissing', 'gradesOpen', 'declarationMissing', 'gradesOpen']);
  await declare(NOOR, SAM);
  for (const sheet of [NOOR, SAM]) await grade(sheet, ['matig', 'goed', 'goed', 'onvoldoende', 'matig', 'matig']);
  await host.type('Panel ronde 1!G14:G19', column(['matig', 'goed', 'goed', 'onvoldoende', 'matig', 'voldoende']));
  const reasonLess = await carry(closeGradingPlan(AT));
  expect(reasonLess.kind === 'refused' && reasonLess.issues.map(({ code, cell }) => [code, cell?.address])).toEqual([['reasonOpen', 'H19']]);
  await host.type('Panel ronde 1!H19', [['omdat']]);
  expect(await carry(closeGradingPlan(AT))).toEqual({ kind: 'done' });
  await expect(host.type(`${NOOR}!D10`, [['goed']])).rejects.toThrow();

  const procedure = readProcedure(await snapshotNow());
  expect(procedure.rounds).toMatchObject([{ number: 1, kind: 'interviews', closed: AT.at, outcome: 'Niemand voldoet\nVoldoet niet: Kandidaat A; Kandidaat B; Kandidaat F' }]);
  expect(procedure.decisions.at(-1)).toMatchObject({ kind: 'gradingClosed', round: 1, candidate: '' });

  const shortlist = [...INVITED, 'Kandidaat G', 'Kandidaat H'];
  const bare = await carry(nobodyPassedPlan(shortlist, ' ', AT));
  expect(bare.kind === 'refused' && codes(bare.issues)).toEqual(['reasonEmpty']);
  expect(await carry(nobodyPassedPlan(shortlist, 'Niemand haalt overal een voldoende', AT))).toEqual({ kind: 'done' });
  expect(readProcedure(await snapshotNow()).decisions.at(-1)).toMatchObject({
    kind: 'nobodyPassed',
    round: 1,
    candidate: 'Kandidaat G\nKandidaat H',
    content: 'Stap herhaald: 3. Uitnodiging voor een selectiegesprek\nOvergebleven: Kandidaat G; Kandidaat H',
  });
  // The next round has sheets of its own; the former one is as it was.
  await decide({ kind: 'invited', candidate: 'Kandidaat G' });
  expect(await carry(openInterviewsPlan({ at: '2026-03-09T10:00', by: BY }))).toEqual({ kind: 'done' });
  const { rounds } = await interviewsNow();
  expect(rounds.map(({ round, rows }) => [round.number, rows.map(({ members }) => members[0])])).toEqual([
    [1, [1, 3, 3, 0, 1, 1]],
    [2, [-1, -1]],
  ]);
}, 60_000);
