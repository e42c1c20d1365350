import { checkWorkbook, type CheckedWorkbook } from '../../../src/sheet/checkedWorkbook';
import { closeMarking } from '../../../src/sheet/clientRound/closeMarking';
import { confirmWeights } from '../../../src/sheet/clientRound/confirmWeights';
import { inviteCandidates } from '../../../src/sheet/clientRound/inviteCandidates';
import { openClientRound } from '../../../src/sheet/clientRound/openClientRound';
import { drawPlan } from '../../../src/sheet/lots/drawPlan';
import { ranksToChooseFrom } from '../../../src/sheet/lots/invitationTies';
import { tieLedger } from '../../../src/sheet/lots/tieLedger';
import { contentOfRecord } from '../../../src/sheet/record/contentOfRecord';
import type { Planner } from '../../../src/sheet/plan';
import type { WorkbookSnapshot } from '../../../src/sheet/snapshot';
import { CLIENT_CANDIDATES, clientWorkbook } from '../../support/clientWorkbook';
import { snapshotAfter, withTable } from '../../support/snapshotAfter';

const ACT = { at: '2026-03-02T14:30', by: 'A. Analist', reason: 'Beide even geschikt' };
const noCells = (): Promise<never> => Promise.reject(new Error('no cells are read'));
const after = async (snapshot: WorkbookSnapshot, planner: Planner): Promise<WorkbookSnapshot> => {
  const plan = await planner(snapshot, noCells);
  if (plan.kind === 'refused') throw new Error(plan.issues.map(({ code }) => code).join());
  return snapshotAfter(snapshot, plan.steps);
};
const checked = (snapshot: WorkbookSnapshot): CheckedWorkbook => checkWorkbook(snapshot, 'nl')!;

/** B and C have the same rate and the same marks of the client; A stands above them, D below. */
const MARKS: Readonly<Record<string, number>> = { 'Kandidaat A': 40, 'Kandidaat B': 30, 'Kandidaat C': 30, 'Kandidaat D': 20 };
let marked: WorkbookSnapshot;
beforeAll(async () => {
  const candidates = CLIENT_CANDIDATES.map((each) => (each.name === 'Kandidaat C' ? { ...each, rate: 92.5 } : each));
  let snapshot = await after(clientWorkbook(undefined, candidates), openClientRound(ACT.at, false, 'nl'));
  snapshot = await after(snapshot, confirmWeights(1, ACT, 'nl'));
  snapshot = withTable(snapshot, 'ClientMarks_1', ({ values }) => ({
    values: values.map((row) => row.map((cell, column) => (column === 3 || column === 4 ? MARKS[String(row[1])]! : cell))),
  }));
  marked = await after(snapshot, closeMarking(1, ACT, 'nl'));
});

test('while the client chooses, the ranks that are shared are at hand to draw for', () => {
  expect(ranksToChooseFrom(checked(marked))).toEqual([{ round: 1, rank: 2, names: ['Kandidaat B', 'Kandidaat C'] }]);
  expect(tieLedger(checked(marked))).toEqual([]);
});

test('an invitation that takes one of two equals stands in the ledger, with the invitation and its reason', async () => {
  const invited = await after(marked, inviteCandidates(1, ['Kandidaat A', 'Kandidaat B'], ACT, 'nl'));
  expect(ranksToChooseFrom(checked(invited))).toEqual([]);
  expect(tieLedger(checked(invited))).toMatchObject([
    { cut: 'invitation', round: 1, tied: ['Kandidaat B', 'Kandidaat C'], places: 1, decision: { kind: 'invited', reason: 'Beide even geschikt' } },
  ]);
  const { ties } = contentOfRecord(checked(invited), { at: ACT.at, by: ACT.by, step: '3' }, 1, '', 'nl');
  expect(ties).toContain('Bij de uitnodiging, ronde 1, voor 1 plaats: Kandidaat B en Kandidaat C. Beslist: Kandidaat B. Beide even geschikt');
});

test('lots that were drawn for it first are what settled it, and it stands there once', async () => {
  const question = { cut: 'invitation', round: 1, tied: ['Kandidaat B', 'Kandidaat C'], places: 1, present: ['A', 'B'], seed: '3 1 6 2 4 5 1 2', ...ACT, reason: '' } as const;
  const drawn = await after(marked, drawPlan(question, 'nl'));
  const invited = await after(drawn, inviteCandidates(1, ['Kandidaat A', 'Kandidaat C'], ACT, 'nl'));
  expect(tieLedger(checked(invited))).toMatchObject([{ cut: 'invitation', decision: { kind: 'tieAtCut', candidate: 'Kandidaat C' } }]);
});

test('who takes all that are equal, or none, leaves no tie', async () => {
  const all = await after(marked, inviteCandidates(1, ['Kandidaat A', 'Kandidaat B', 'Kandidaat C'], ACT, 'nl'));
  expect(tieLedger(checked(all))).toEqual([]);
  const first = await after(marked, inviteCandidates(1, ['Kandidaat A'], ACT, 'nl'));
  expect(tieLedger(checked(first))).toEqual([]);
});
