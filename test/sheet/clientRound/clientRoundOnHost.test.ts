/** @jest-environment node */
import { carryOutPlan } from '../../../src/excel/carryOutPlan';
import { readWorkbook } from '../../../src/excel/readWorkbook';
import { checkWorkbook, type CheckedWorkbook } from '../../../src/sheet/checkedWorkbook';
import { closeMarking } from '../../../src/sheet/clientRound/closeMarking';
import { clientState, type ClientState } from '../../../src/sheet/clientRound/clientState';
import { confirmWeights } from '../../../src/sheet/clientRound/confirmWeights';
import { inviteCandidates } from '../../../src/sheet/clientRound/inviteCandidates';
import { openClientRound } from '../../../src/sheet/clientRound/openClientRound';
import { withdrawCandidate } from '../../../src/sheet/clientRound/withdrawCandidate';
import { tieDecisionPlan } from '../../../src/sheet/lots/tieDecisionPlan';
import { decisionSteps } from '../../../src/sheet/procedure/decisionSteps';
import { closeRoundSteps, openRoundSteps } from '../../../src/sheet/procedure/roundSteps';
import { settingSteps } from '../../../src/sheet/procedure/settingSteps';
import type { Planner } from '../../../src/sheet/plan';
import type { WorkbookSnapshot } from '../../../src/workbench/engine/engine';
import { openAddInHost, type AddInHost } from '../../support/addInHost';
import { zwolleForClient } from '../../support/zwolleForClient';

const AT = '2025-10-06T10:00';
const ACT = { at: AT, by: 'Analist', reason: 'omdat' };
const SHEET = 'Opdrachtgever 1';
/** Marks of the ten candidates, in the order of their rows. */
const MARKS = [[10, 50], [13, 40], [16, 30], [19, 20], [22, 50], [25, 40], [28, 30], [31, 20], [34, 50], [37, 40]];
let workbook: WorkbookSnapshot;
/** The same with a round open, its weights confirmed and all marks given. */
let filledIn: WorkbookSnapshot;
let host: AddInHost;

beforeAll(async () => {
  workbook = await zwolleForClient();
  host = await openAddInHost({ language: 'nl-NL', workbook });
  await markRound(false);
  filledIn = host.engine.save();
  host.close();
}, 60_000);
beforeEach(async () => {
  host = await openAddInHost({ language: 'nl-NL', workbook });
});
afterEach(() => host.close());

async function markRound(blind: boolean): Promise<void> {
  expect(await carry(openClientRound(AT, blind, 'nl'))).toBe('done');
  expect(await carry(confirmWeights(1, ACT, 'nl'))).toBe('done');
  await host.type(`${SHEET}!D13:E22`, MARKS);
}

async function marked(): Promise<void> {
  host.close();
  host = await openAddInHost({ language: 'nl-NL', workbook: filledIn });
}

/** 'done', or the codes of what refused it. */
async function carry(planner: Planner): Promise<unknown> {
  const outcome = await carryOutPlan(planner);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  await host.settled();
  return outcome.value.kind === 'refused' ? outcome.value.issues.map(({ code }) => code) : outcome.value.kind;
}

async function look(): Promise<{ checked: CheckedWorkbook; state: ClientState }> {
  await host.settled();
  const read = await readWorkbook();
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  const checked = checkWorkbook(read.value, 'nl')!;
  return { checked, state: clientState(checked) };
}

async function change(action: (book: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    action(context.workbook);
    await context.sync();
  });
}

const column = async (address: string): Promise<unknown[]> => (await host.values(address)).map(([value]) => value);

/** The ranks in the cells of a round, and those that the pane shows, by the row of the sheet. */
async function ranks(sheet = SHEET): Promise<{ cells: unknown[]; pane: unknown[] }> {
  const cells = await column(`${sheet}!G13:G22`);
  const reading = (await look()).state.rounds.find((round) => round.sheet === sheet)!;
  return { cells, pane: reading.rows.map((_, index) => reading.assessment.ranking.rank[index] || '') };
}

test('a round from the shortlist to the invitation: weights first, ranks that cell and pane share, and a recorded choice', async () => {
  expect(await carry(openClientRound(AT, false, 'nl'))).toBe('done');
  expect((await host.values(`${SHEET}!A12:H14`)).map((row) => row.slice(0, 3))).toEqual([
    ['Code', 'Kandidaat', 'Uurtarief'],
    ['A', 'Kandidaat F', 101],
    ['B', 'Kandidaat G', 99.75],
  ]);
  expect(await column(`${SHEET}!C7:C9`)).toEqual([50, 50, 100]);
  await expect(host.type(`${SHEET}!D13`, [[10]])).rejects.toThrow();
  await host.type(`${SHEET}!C7:C8`, [[60], [40]]);
  expect(await carry(confirmWeights(1, ACT, 'nl'))).toBe('done');
  await expect(host.type(`${SHEET}!C7`, [[50]])).rejects.toThrow();
  expect(await column(`${SHEET}!A3`)).toEqual(['De wegingen zijn bevestigd. De beoordeling kan worden ingevuld.']);

  await host.type(`${SHEET}!D13:E22`, MARKS.map(([first, second]) => [first, Math.min(second!, 40)]));
  const { cells, pane } = await ranks();
  expect(cells).toEqual(pane);
  expect(cells).toEqual([8, 6, 9, 10, 4, 3, 5, 7, 2, 1]);
  expect(await carry(inviteCandidates(1, ['Kandidaat L'], ACT, 'nl'))).toEqual(['stageOver']);
  expect(await carry(closeMarking(1, ACT, 'nl'))).toBe('done');
  await expect(host.type(`${SHEET}!D13`, [[0]])).rejects.toThrow();
  expect(await carry(inviteCandidates(1, ['Kandidaat L', 'Kandidaat D'], ACT, 'nl'))).toBe('done');
  expect(await column(`${SHEET}!H13:H22`)).toEqual(['nee', 'nee', 'nee', 'nee', 'nee', 'nee', 'nee', 'nee', 'ja', 'ja']);
  const { checked, state } = await look();
  expect(state.open).toBeNull();
  expect(checked.procedure.decisions.map(({ kind, candidate, content }) => [kind, candidate, content])).toEqual([
    ['weightsConfirmed', '', '1: 60; 2: 40'],
    ['markingClosed', '', ''],
    ['invited', 'Kandidaat L\nKandidaat D', ''],
  ]);
  expect(checked.procedure.clientCriteria.map(({ weight }) => weight)).toEqual([60, 40]);
  expect(checked.issues).toEqual([]);
});

test('blind: codes that say nothing of rank, no names or rates, until marking is closed', async () => {
  await markRound(true);
  const rows = await host.values(`${SHEET}!A13:C22`);
  expect(rows.map(([code]) => code).join('')).toBe('ABCDEFGHIJ');
  expect(rows.every(([, name, rate]) => name === '' && rate === '')).toBe(true);
  const { state } = await look();
  expect(state.open?.hidden).toBe(true);
  const places = state.open!.codes.map(({ name }) => 'FGBEAHIKDL'.indexOf(name.slice(-1)));
  expect(places).not.toEqual([...places].sort((a, b) => a - b));
  expect(await carry(closeMarking(1, ACT, 'nl'))).toBe('done');
  expect(await column(`${SHEET}!B13:B22`)).toEqual(state.open!.codes.map(({ name }) => name));
  expect(await column(`${SHEET}!C13:C22`)).toEqual(state.open!.codes.map(({ rate }) => rate));
  const { cells, pane } = await ranks();
  expect(cells).toEqual(pane);
  expect((await look()).checked.procedure.settings.get('blind')?.value).toBe('ja');
});

test('a tie in the round is broken by the rate; equal rates too share the place, and the sheet says so', async () => {
  await marked();
  await host.type(`${SHEET}!D18:E19`, [[31, 31], [31, 31]]);
  const { cells, pane } = await ranks();
  expect(cells).toEqual(pane);
  expect(cells[5]).toBe(cells[6]);
  expect(String((await host.values(`${SHEET}!B25`))[0]![0])).toBe('F Kandidaat H; G Kandidaat I');
});

test('whoever is equal at the cut comes in by a recorded decision only', async () => {
  await host.type('Kandidaten!D8', [['nee']]);
  expect(await carry(openClientRound(AT, false, 'nl'))).toEqual(['tieUndecided']);
  const tie = { cut: 'shortlist', round: null, tied: ['Kandidaat M', 'Kandidaat N'], places: 1, ...ACT } as const;
  expect(await carry(tieDecisionPlan(tie, ['Kandidaat N'], 'nl'))).toBe('done');
  expect(await carry(openClientRound(AT, false, 'nl'))).toBe('done');
  expect(await column(`${SHEET}!B22`)).toEqual(['Kandidaat N']);
});

test('a provisional ranking is not put before a client, and says who is open', async () => {
  await host.type('Kandidaten!I8', [['']]);
  expect(await carry(openClientRound(AT, false, 'nl'))).toContain('listProvisional');
  const { state } = await look();
  expect(state.blocks[0]).toMatchObject({ facts: { names: ['Kandidaat D'] }, cell: { address: 'A8' } });
});

test('opened once: a colleague who opens a moment later is told', async () => {
  expect(await carry(openClientRound(AT, false, 'nl'))).toBe('done');
  expect(await carry(openClientRound(AT, true, 'nl'))).toEqual(['roundStillOpen']);
  expect(await carry(confirmWeights(1, ACT, 'nl'))).toBe('done');
  expect(await carry(confirmWeights(1, ACT, 'nl'))).toEqual(['stageOver']);
});

test('a renamed sheet, sorted rows and a moved table change nothing', async () => {
  await marked();
  const before = await look();
  await change((book) => {
    const sheet = book.worksheets.getItem(SHEET);
    sheet.protection.unprotect();
    sheet.name = 'Klant';
    book.tables.getItem('ClientMarks_1').sort.apply([{ key: 3, ascending: false }]);
  });
  const { state, checked } = await look();
  expect(checked.issues).toEqual([]);
  expect(state.open!.issues).toEqual([]);
  const rankOf = ({ open }: ClientState): string[] => open!.rows.map(({ name }, row) => `${name} ${open!.assessment.ranking.rank[row]}`);
  expect([...rankOf(state)].sort()).toEqual([...rankOf(before.state)].sort());
  expect(await carry(closeMarking(1, ACT, 'nl'))).toBe('done');
  const { cells, pane } = await ranks('Klant');
  expect(cells).toEqual(pane);
});

test('what is typed wrongly on an unprotected sheet is named with its cell, and marking cannot be closed', async () => {
  await marked();
  const typed: Record<string, unknown> = { D13: 51, C7: 45, D8: '', B14: 'Kandidaat F', A15: 'Z', C16: 80, E17: 'veel', E18: -1 };
  await change((book) => {
    const sheet = book.worksheets.getItem(SHEET);
    sheet.protection.unprotect();
    for (const [address, value] of Object.entries(typed)) sheet.getRange(address).values = [[value]];
  });
  const { state, checked } = await look();
  const wanted = [
    'C7: weightChanged',
    'D8: weightsNotConfirmed',
    'B14: rowMixedUp',
    'A15: rowUnknown',
    'C16: rateDiffers',
    'D13: markAboveWeight',
    'E17: markNotNumber',
    'E18: markBelowZero',
  ];
  const named = state.open!.issues.flatMap(({ code, cell }) => (cell ? [`${cell.address}: ${code}`] : []));
  expect([...named].sort()).toEqual([...wanted].sort());
  expect(checked.issues.filter(({ cell }) => cell?.sheet === SHEET)).toHaveLength(named.length);
  expect(await carry(closeMarking(1, ACT, 'nl'))).toContain('weightChanged');
  expect(await carry(closeMarking(1, ACT, 'nl'))).toContain('rowGone');
});

test('a row that was deleted is named by its code, and marks that are open keep the round open', async () => {
  await marked();
  await host.type(`${SHEET}!D14`, [['']]);
  expect(await carry(closeMarking(1, ACT, 'nl'))).toEqual(['marksOpen']);
  await change((book) => {
    book.worksheets.getItem(SHEET).protection.unprotect();
    book.tables.getItem('ClientMarks_1').rows.getItemAt(1).delete();
  });
  const { state } = await look();
  expect(state.open!.issues).toMatchObject([{ code: 'rowGone', facts: { code: 'B' } }]);
});

describe('a candidate withdraws', () => {
  test('by default ranks stay as they were, the place stays empty, and the choice is written down', async () => {
    await marked();
    const before = await ranks();
    expect(await carry(withdrawCandidate('Kandidaat L', ACT, 'nl'))).toBe('done');
    expect(await ranks()).toEqual(before);
    expect(await column(`${SHEET}!H22`)).toEqual(['teruggetrokken']);
    const { checked } = await look();
    expect(checked.issues).toEqual([]);
    expect(checked.procedure.settings.get('rerankOnWithdrawal')?.value).toBe('nee');
    expect(checked.assessment.ranking.rank[11]).toBe(10);
    expect(await column('Kandidaten!O16')).toEqual([10]);
    expect(await carry(closeMarking(1, ACT, 'nl'))).toBe('done');
    expect(await carry(inviteCandidates(1, ['Kandidaat L'], ACT, 'nl'))).toEqual(['notOnList']);
    expect(await carry(withdrawCandidate('kandidaat  l', ACT, 'nl'))).toEqual(['withdrawnAlready']);
  });

  test('where it was agreed beforehand, everybody below moves up, in the cells as in the pane', async () => {
    await marked();
    await carry((snapshot) => ({ kind: 'steps', steps: settingSteps(snapshot, 'rerankOnWithdrawal', 'ja') }));
    expect(await carry(withdrawCandidate('Kandidaat F', ACT, 'nl'))).toBe('done');
    const { checked, state } = await look();
    expect(checked.issues).toEqual([]);
    expect(await column('Kandidaten!O5:O18')).toEqual([...checked.assessment.ranking.rank].map((rank) => rank || ''));
    expect((await host.values('Kandidaten!L10:O10'))[0]).toEqual(['nee', 'teruggetrokken', 100, '']);
    expect(checked.assessment.ranking.rank[6]).toBe(1);
    const { cells, pane } = await ranks();
    expect(cells).toEqual(pane);
    expect(cells[0]).toBe('');
    // Below the cut M and N are equal, and now they stand across it.
    expect(state.entrants).toMatchObject({ rows: { length: 9 }, blocks: [{ why: 'tieAtCut' }] });
  });

  test('a withdrawal that was typed in the table counts in the formulas once set-up has completed them', async () => {
    await carry((snapshot) => ({
      kind: 'steps',
      steps: [
        ...settingSteps(snapshot, 'rerankOnWithdrawal', 'ja'),
        ...decisionSteps(snapshot, { kind: 'withdrawn', round: null, candidate: ' kandidaat  F', content: '', ...ACT }),
      ],
    }));
    expect((await look()).checked.issues.map(({ code }) => code)).toEqual(['withdrawalNotComputed']);
    const { setUpTender } = await import('../../../src/excel/setUpTender');
    await setUpTender(null, 'nl');
    const { checked } = await look();
    expect(checked.issues).toEqual([]);
    expect(await column('Kandidaten!O5:O18')).toEqual([...checked.assessment.ranking.rank].map((rank) => rank || ''));
    expect(checked.assessment.ranking.rank[5]).toBe(0);
  });

  test('a withdrawal later on moves no rank in a round that is over', async () => {
    await marked();
    await carry((snapshot) => ({ kind: 'steps', steps: settingSteps(snapshot, 'rerankOnWithdrawal', 'ja') }));
    await carry(closeMarking(1, ACT, 'nl'));
    await carry(inviteCandidates(1, ['Kandidaat L', 'Kandidaat D'], ACT, 'nl'));
    const before = await ranks();
    expect(await carry(withdrawCandidate('Kandidaat D', ACT, 'nl'))).toBe('done');
    expect(await ranks()).toEqual(before);
    expect(before.cells).toEqual(before.pane);
  });
});

test('a repetition has those who are left, under a number of its own; the former round stays as it was', async () => {
  await marked();
  await carry(closeMarking(1, ACT, 'nl'));
  await carry(inviteCandidates(1, ['Kandidaat L', 'Kandidaat D'], ACT, 'nl'));
  const former = await host.values(`${SHEET}!A1:H26`);
  expect(await carry(openClientRound(AT, false, 'nl'))).toEqual(['interviewsUndecided']);
  await carry((snapshot) => ({ kind: 'steps', steps: openRoundSteps(snapshot, 'interviews', AT) }));
  await carry((snapshot) => ({
    kind: 'steps',
    steps: [
      ...decisionSteps(
        snapshot,
        { kind: 'gradingClosed', round: 2, candidate: '', content: '', ...ACT },
        { kind: 'nobodyPassed', round: 2, candidate: '', content: '', ...ACT },
      ),
      ...closeRoundSteps(snapshot, 2, AT, ''),
    ],
  }));
  await carry(withdrawCandidate('Kandidaat A', ACT, 'nl'));
  expect(await carry(openClientRound(AT, false, 'nl'))).toBe('done');
  const { state } = await look();
  expect(state.open?.round.number).toBe(3);
  expect(state.open?.rows.map(({ name }) => name.slice(-1)).join('')).toBe('FGBEHIK');
  expect(state.criteria.map(({ weight }) => weight)).toEqual([50, 50]);
  expect(await host.values(`${SHEET}!A1:H26`)).toEqual(former);
});
