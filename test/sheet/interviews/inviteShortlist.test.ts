import { candidatesOf, lastDecision } from '../../../src/domain/procedure/decision';
import { checkWorkbook, type CheckedWorkbook } from '../../../src/sheet/checkedWorkbook';
import { inviteShortlist } from '../../../src/sheet/interviews/inviteShortlistPlan';
import type { Planner } from '../../../src/sheet/plan';
import { decisionSteps } from '../../../src/sheet/procedure/decisionSteps';
import { procedureStatus } from '../../../src/sheet/procedure/procedureStatus';
import { closeRoundSteps, openRoundSteps } from '../../../src/sheet/procedure/roundSteps';
import type { WorkbookSnapshot } from '../../../src/sheet/snapshot';
import { snapshotAfter } from '../../support/snapshotAfter';
import { CLIENT_CANDIDATES } from '../../support/clientWorkbook';
import { STRAIGHT_TO_INTERVIEWS as STRAIGHT, steppedWorkbook } from '../../support/steppedWorkbook';
import { workbookOf } from '../../support/workbookStory';
import { ZWOLLE } from '../../support/zwolleStory';

const AT = '2026-03-02T14:30';
const ACT = { at: AT, by: 'Analist', reason: 'De uitvraag kent geen beoordeling door de opdrachtgever.' };

const checked = (snapshot: WorkbookSnapshot): CheckedWorkbook => checkWorkbook(snapshot, 'nl')!;
const stagesOf = (snapshot: WorkbookSnapshot): string[] => procedureStatus(checked(snapshot)).map(({ stage, state, blockers }) => `${stage} ${state === 'now' ? blockers.map(({ why }) => why).join() : state}`);

async function carriedOut(snapshot: WorkbookSnapshot, planner: Planner): Promise<WorkbookSnapshot | string[]> {
  const plan = await planner(snapshot, () => Promise.reject(new Error('no cells are asked for')));
  return plan.kind === 'refused' ? plan.issues.map(({ code }) => code) : snapshotAfter(snapshot, plan.steps);
}
async function invited(snapshot: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  const after = await carriedOut(snapshot, inviteShortlist(ACT, 'nl'));
  if (Array.isArray(after)) throw new Error(after.join());
  return after;
}

test('where the steps name interviews and no client, the whole shortlist is invited, and the client is not waited for', async () => {
  const start = steppedWorkbook(STRAIGHT);
  expect(stagesOf(start)).toEqual(['knockOuts done', 'selection done', 'interviews notInvited', 'award later']);
  const after = await invited(start);
  const shortlist = checked(start).assessment.shortlist!.rows.map((row) => CLIENT_CANDIDATES[row]!.name);
  expect(shortlist.length).toBeGreaterThan(1);
  const decision = lastDecision(checked(after).procedure.decisions, 'invited')!;
  expect(decision).toMatchObject({ round: null, reason: ACT.reason, by: ACT.by });
  expect([...candidatesOf(decision)].sort()).toEqual([...shortlist].sort());
  expect(checked(after).interviews.invited).toEqual(candidatesOf(decision));
  expect(stagesOf(after)).toEqual(['knockOuts done', 'selection done', 'interviews notGraded', 'award later']);
});

test('who withdrew, or did not pass an interview, is not invited again', async () => {
  const decide = (kind: 'withdrawn' | 'gradingClosed' | 'nobodyPassed', round: number | null, candidate: string) => (snapshot: WorkbookSnapshot) =>
    snapshotAfter(snapshot, decisionSteps(snapshot, { at: AT, kind, round, candidate, content: '', reason: 'omdat', by: 'Analist' }));
  const gone = decide('withdrawn', null, 'Kandidaat A')(steppedWorkbook(STRAIGHT));
  const once = await invited(gone);
  expect(checked(once).interviews.invited).not.toContain('Kandidaat A');
  const opened = snapshotAfter(once, openRoundSteps(once, 'interviews', AT));
  expect(await carriedOut(opened, inviteShortlist(ACT, 'nl'))).toEqual(expect.arrayContaining(['interviewsOpen', 'invitedAlready']));
  const graded = decide('gradingClosed', 1, '')(opened);
  const closed = snapshotAfter(graded, closeRoundSteps(graded, 1, AT, 'niemand'));
  const failed = decide('nobodyPassed', 1, '')(closed);
  expect(stagesOf(failed)).toContain('interviews nobodyPassed');
  // All of the shortlist was heard: nobody is left, and that is said.
  expect(await carriedOut(failed, inviteShortlist(ACT, 'nl'))).toEqual(['nobodyOnList']);
});

test.each([
  ['a step of the client', steppedWorkbook(`${STRAIGHT}\n4. Uitnodiging voor een selectiegesprek (opdrachtgever)`)],
  ['criteria of the client', steppedWorkbook(STRAIGHT, 'Soortgelijke opdrachten')],
])('%s is not passed over', async (_, snapshot) => {
  expect(stagesOf(snapshot)).toContain('client notInvited');
  expect(await carriedOut(snapshot, inviteShortlist(ACT, 'nl'))).toEqual(['clientCompares']);
});

test('where nobody knows whether a client compares, both ways are open, and an invitation ends the client’s step', async () => {
  const unclear = steppedWorkbook(`${STRAIGHT}\n4. Iets geheel anders`);
  expect(stagesOf(unclear)).toContain('client notInvited');
  expect(stagesOf(await invited(unclear))).toEqual(['knockOuts done', 'selection done', 'client done', 'interviews notGraded', 'award later']);
});

test.each([
  ['no reason', steppedWorkbook(STRAIGHT), { ...ACT, reason: ' ' }, ['reasonMissing']],
  ['no sheet of the procedure', workbookOf(ZWOLLE, CLIENT_CANDIDATES), ACT, ['procedureMissing']],
])('%s: nothing is written', async (_, snapshot, act, codes) => {
  expect(await carriedOut(snapshot, inviteShortlist(act, 'nl'))).toEqual(codes);
});
