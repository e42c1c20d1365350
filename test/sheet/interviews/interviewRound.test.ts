import { cellAddress } from '../../../src/sheet/a1';
import { closeGradingPlan } from '../../../src/sheet/interviews/closeGradingPlan';
import { addMemberPlan } from '../../../src/sheet/interviews/addMemberPlan';
import { fixPanelPlan } from '../../../src/sheet/interviews/fixPanelPlan';
import { nobodyPassedPlan } from '../../../src/sheet/interviews/nobodyPassedPlan';
import { openInterviewsPlan } from '../../../src/sheet/interviews/openInterviewsPlan';
import { readProcedure } from '../../../src/sheet/procedure/readProcedure';
import { openAddInHost, type AddInHost } from '../../support/addInHost';
import { BY, carry, decide, INVITED, interviewsNow, openRound, PANEL, prepareInterviews, snapshotNow } from '../../support/interviewsOnHost';
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
}, 60_000);

test('sorted rows and a renamed sheet mix nothing up, and both are told', async () => {
  await start(opened);
  await declare(NOOR, SAM);
  await grade(NOOR, ['goed', 'voldoende', 'matig', 'goed', 'uitstekend', 'goed']);
  const before = await host.values('Panel ronde 1!C14:C19');
  await Excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(NOOR);
    sheet.protection.unprotect();
    workbook.tables.getItem('Member_1_1').sort.apply([{ key: 3, ascending: true }]);
    sheet.name = 'Van Noor';
  });
  await host.settled();
  expect(await host.values('Panel ronde 1!C14:C19')).toEqual(before);
  const { open, issues } = await interviewsNow();
  expect(open?.rows.map(({ members }) => members[0])).toEqual([3, 2, 1, 3, 4, 3]);
  expect(issues.map(({ code, severity, cell }) => [code, severity, cell?.sheet])).toEqual([
    ['memberSheetRenamed', 'warning', 'Van Noor'],
    ['rowsReordered', 'warning', 'Van Noor'],
  ]);
}, 60_000);

test('a pasted word that is no grade, a deleted row and a grade before the declaration are reported with their cells', async () => {
  await start(opened);
  await host.type(`${NOOR}!D10:D11`, [['prima'], ['goed']]);
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem(SAM).protection.unprotect();
    workbook.tables.getItem('Member_1_2').rows.getItemAt(5).delete();
  });
  await host.settled();
  const { issues, open } = await interviewsNow();
  expect(issues.map(({ code, cell }) => [code, cell?.sheet, cell?.address])).toEqual([
    ['gradeUnknown', NOOR, 'D10'],
    ['gradeBeforeDeclaration', NOOR, 'B6'],
    ['gradeRowMissing', SAM, 'A9'],
  ]);
  expect(open?.rows[0]?.members[0]).toBe(-1);
  expect((await host.values('Panel ronde 1!D19'))[0]).toEqual(['rij ontbreekt of staat dubbel']);
}, 60_000);

test.each([
  ['lowest', ['voldoende', 'voldoende', 'matig', 'goed', 'onvoldoende', 'goed']],
  ['median', ['goed', 'voldoende', 'matig', 'goed', 'voldoende', 'goed']],
] as const)('the grade of a panel of three by the rule %s is that of the method', async (rule, expected) => {
  await start(prepared);
  await openRound({ rule, members: ['Noor Test', 'Sam Proef', 'Kim Nep'] });
  await declare(NOOR, SAM, 'Gesprek 1 - Kim Nep');
  await grade(NOOR, ['goed', 'voldoende', 'matig', 'goed', 'onvoldoende', 'goed']);
  await grade(SAM, ['voldoende', 'uitstekend', 'voldoende', 'goed', 'goed', 'goed']);
  await grade('Gesprek 1 - Kim Nep', ['goed', 'voldoende', 'matig', 'goed', 'voldoende', 'goed']);
  expect(await host.values('Panel ronde 1!H14:H19')).toEqual(column(expected));
  const { open } = await interviewsNow();
  expect(open?.consolidation.verdicts.map(({ panelGrade }) => PANEL.grades[panelGrade])).toEqual(expected);
}, 60_000);

test('numbers are grades too: 1 to 10, enough at 6', async () => {
  await start(prepared);
  await openRound({ rule: 'median', grades: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'], passGrade: '6' });
  await declare(NOOR, SAM);
  for (const sheet of [NOOR, SAM]) await host.type(`${sheet}!${GRADES}`, [[6], [7], [10], [8], [5], [9]]);
  expect(await host.values('Panel ronde 1!G14:G19')).toEqual(column(['6', '7', '10', '8', '5', '9']));
  expect((await host.values('Panel ronde 1!A7:D9')).map((row) => row[3])).toEqual(['voldoet', 'voldoet', 'voldoet niet']);
  expect(await carry(closeGradingPlan(AT))).toEqual({ kind: 'done' });
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

test('a member who joins later is a decision with a reason, and nobody else is touched', async () => {
  await start(prepared);
  await openRound({ rule: 'median' });
  await declare(NOOR, SAM);
  await grade(NOOR, ['goed', 'goed', 'goed', 'goed', 'goed', 'goed']);
  await grade(SAM, ['matig', 'goed', 'goed', 'goed', 'goed', 'goed']);
  const refused = await carry(addMemberPlan('noor test', '', AT));
  expect(refused.kind === 'refused' && codes(refused.issues)).toEqual(['memberDouble', 'reasonEmpty']);
  expect(await carry(addMemberPlan('Kim Nep', 'Sam is verhinderd in de tweede week', AT))).toEqual({ kind: 'done' });
  await declare('Gesprek 1 - Kim Nep');
  await grade('Gesprek 1 - Kim Nep', ['goed', 'goed', 'goed', 'goed', 'goed', 'goed']);
  expect(await host.values('Panel ronde 1!A13:I14')).toEqual([
    ['Kandidaat', 'Competentie', 'Noor Test', 'Sam Proef', 'Kim Nep', 'Let op', 'Mediaan', 'Oordeel panel', 'Reden'],
    ['Kandidaat A', 'Klantgericht', 'goed', 'matig', 'goed', 'bespreken: ver uit elkaar', 'goed', 'goed', ''],
  ]);
  expect(await host.values(`${SAM}!${GRADES}`)).toEqual(column(['matig', 'goed', 'goed', 'goed', 'goed', 'goed']));
  const { open, issues } = await interviewsNow();
  expect(open?.agreement.members).toEqual(['Noor Test', 'Sam Proef', 'Kim Nep']);
  expect(issues).toEqual([]);
}, 60_000);

test('the step does not start alone, undecided or without anybody invited', async () => {
  await start(prepared);
  const alone = await carry(fixPanelPlan({ ...PANEL, rule: null, members: ['Noor Test'] }, AT));
  expect(alone.kind === 'refused' && codes(alone.issues)).toEqual(['tooFewMembers', 'ruleOpen']);
  const unfixed = await carry(openInterviewsPlan(AT));
  expect(unfixed.kind === 'refused' && codes(unfixed.issues)).toEqual(['panelNotFixed']);
  await decide({ kind: 'withdrawn', candidate: INVITED.join('\n') });
  await carry(fixPanelPlan(PANEL, AT));
  const nobody = await carry(openInterviewsPlan(AT));
  expect(nobody.kind === 'refused' && codes(nobody.issues)).toEqual(['nobodyInvited']);
}, 60_000);

test('what was fixed counts, also where the settings were typed over', async () => {
  await start(opened);
  const settings = (await snapshotNow()).tables.find(({ name }) => name === 'ProcedureSettings');
  if (!settings) throw new Error('no settings');
  const row = settings.values.findIndex(([key]) => key === 'Laagste oordeel dat voldoende is');
  await host.type(`Procedure!${cellAddress(settings.row + 1 + row, settings.column + 1)}`, [['matig']]);
  const { issues, fixed } = await interviewsNow();
  expect(codes(issues)).toEqual(['agreementChanged']);
  expect(fixed.kind === 'fixed' && fixed.agreement.scale.pass).toBe(2);
}, 60_000);
