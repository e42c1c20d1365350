import { procedureText } from '../../../src/i18n/procedureText';
import type { DecisionKind } from '../../../src/domain/procedure/decision';
import { checkWorkbook } from '../../../src/sheet/checkedWorkbook';
import { decisionSteps } from '../../../src/sheet/procedure/decisionSteps';
import { procedureSheetPlan } from '../../../src/sheet/procedure/procedureSheet';
import { procedureStatus, type StageStatus } from '../../../src/sheet/procedure/procedureStatus';
import { closeRoundSteps, openRoundSteps } from '../../../src/sheet/procedure/roundSteps';
import type { Step } from '../../../src/sheet/setUp/step';
import type { WorkbookSnapshot } from '../../../src/sheet/snapshot';
import { snapshotAfter } from '../../support/snapshotAfter';
import { workbookOf } from '../../support/workbookStory';
import { CANDIDATES, ZWOLLE } from '../../support/zwolleStory';

const AT = '2026-03-02T14:30';
const complete = CANDIDATES.filter(({ name }) => ['Kandidaat A', 'Kandidaat B', 'Kandidaat C'].includes(name));

function statusOf(snapshot: WorkbookSnapshot): readonly StageStatus[] {
  const checked = checkWorkbook(snapshot, 'nl');
  if (!checked) throw new Error('no tender');
  return procedureStatus(checked);
}

function now(snapshot: WorkbookSnapshot): unknown {
  const { stage, blockers } = statusOf(snapshot).find(({ state }) => state === 'now') ?? { stage: 'none', blockers: [] };
  return [stage, ...blockers.map((blocker) => ('count' in blocker ? `${blocker.why} ${blocker.count}` : blocker.why))];
}

/** A procedure by what happens in it, one after another. */
function after(...events: readonly ((snapshot: WorkbookSnapshot) => Step[])[]): WorkbookSnapshot {
  const plan = procedureSheetPlan(workbookOf(ZWOLLE, complete), 'nl');
  if (plan.kind === 'refused') throw new Error('refused');
  const start = snapshotAfter(workbookOf(ZWOLLE, complete), plan.steps);
  return events.reduce((snapshot, event) => snapshotAfter(snapshot, event(snapshot)), start);
}

const decide = (kind: DecisionKind, round: number | null = null, candidate = 'Kandidaat A') => (snapshot: WorkbookSnapshot): Step[] =>
  decisionSteps(snapshot, { at: AT, kind, round, candidate, content: '', reason: 'omdat', by: 'Analist' });
const open = (kind: 'client' | 'interviews') => (snapshot: WorkbookSnapshot): Step[] => openRoundSteps(snapshot, kind, AT);
const close = (round: number) => (snapshot: WorkbookSnapshot): Step[] => closeRoundSteps(snapshot, round, AT, 'klaar');

const FIRST_CLIENT = [open('client'), decide('invited', 1), close(1)];
const NOBODY = [...FIRST_CLIENT, open('interviews'), decide('gradingClosed', 2, ''), close(2)];
const FAILED = [...NOBODY, decide('nobodyPassed', 2, '')];

test.each([
  ['no candidates', workbookOf(ZWOLLE, []), ['knockOuts', 'noCandidates']],
  ['all that the notice of Zwolle has', workbookOf(ZWOLLE, CANDIDATES), ['knockOuts', 'open 1']],
  ['nobody scored', workbookOf(ZWOLLE, [{ name: 'X', cells: { '1': 'ja', '2': 'ja', '3': 'ja', '4': 'ja' } }]), ['selection', 'notScored 1']],
  ['only knocked out', workbookOf(ZWOLLE, [{ name: 'X', cells: { '1': 'nee', '2': 'ja', '3': 'ja', '4': 'ja' } }]), ['selection', 'noneAdmitted']],
  ['a complete shortlist', after(), ['client', 'notInvited']],
  ['an open client round', after(open('client')), ['client', 'roundOpen']],
  ['invited', after(...FIRST_CLIENT), ['interviews', 'notGraded']],
  ['interviewing', after(...FIRST_CLIENT, open('interviews')), ['interviews', 'roundOpen']],
  ['nobody passed, and what is repeated is not recorded', after(...NOBODY), ['interviews', 'repeatNotRecorded']],
  ['nobody passed', after(...FAILED), ['client', 'nobodyPassed']],
  ['repeated, invited anew', after(...FAILED, open('client'), decide('invited', 3), close(3)), ['interviews', 'notGraded']],
  ['passed', after(...FIRST_CLIENT, open('interviews'), close(2)), ['award', 'notAwarded']],
  ['awarded', after(...FIRST_CLIENT, open('interviews'), close(2), decide('award')), ['award', 'lettersNotSent']],
  ['awarded to somebody who then withdrew', after(...FIRST_CLIENT, open('interviews'), close(2), decide('award'), decide('lettersSent'), decide('withdrawn')), ['award', 'winnerWithdrew']],
  ['awarded anew, and only the letters of the former award are out', after(...FIRST_CLIENT, open('interviews'), close(2), decide('award'), decide('lettersSent'), decide('award', null, 'Kandidaat B')), ['award', 'lettersNotSent']],
  ['all done', after(...FIRST_CLIENT, open('interviews'), close(2), decide('award'), decide('lettersSent')), ['none']],
])('%s', (_, snapshot, expected) => {
  expect(now(snapshot)).toEqual(expected);
});

test('a tender whose steps end with the ranking waits for no client and no interviews', () => {
  const { labels } = procedureText('nl');
  const steps = (value: string): WorkbookSnapshot => {
    const tender = workbookOf({ ...ZWOLLE, procedure: [{ label: labels.steps, value, source: '' }] }, complete);
    const plan = procedureSheetPlan(tender, 'nl');
    if (plan.kind === 'refused') throw new Error('refused');
    return snapshotAfter(tender, plan.steps);
  };
  const stages = (snapshot: WorkbookSnapshot): string[] => statusOf(snapshot).map(({ stage, state }) => `${stage} ${state}`);
  const ranked = steps('1. Toets op knock-outcriteria\n2. Selectiecriteria');
  expect(stages(ranked)).toEqual(['knockOuts done', 'selection done', 'award now']);
  // A step in words that nobody knows may be any step: then nothing is left out, until it was awarded without.
  const unclear = steps('1. Toets op knock-outcriteria\n2. Selectiecriteria\n3. Iets geheel anders');
  expect(stages(unclear)).toContain('client now');
  expect(stages(snapshotAfter(unclear, decide('award')(unclear)))).toEqual(['knockOuts done', 'selection done', 'award now']);
});

test('a later step says which one it waits for', () => {
  expect(statusOf(after()).map(({ state, blockers }) => [state, blockers.map((each) => ('stage' in each ? each.stage : each.why))])).toEqual([
    ['done', []],
    ['done', []],
    ['now', ['notInvited']],
    ['later', ['client']],
    ['later', ['client']],
  ]);
});
