import { SETTING_KEYS } from '../../src/domain/procedure/setting';
import { awardPlan } from '../../src/sheet/award/awardPlan';
import { awardSheetPlan } from '../../src/sheet/award/awardSheet';
import { lettersPlan } from '../../src/sheet/award/lettersPlan';
import { lettersSentPlan } from '../../src/sheet/award/lettersSentPlan';
import { reasonsPlan } from '../../src/sheet/award/reasonsPlan';
import { standstillPlan } from '../../src/sheet/award/standstillPlan';
import { agreeRerank } from '../../src/sheet/clientRound/agreeRerank';
import { closeMarking } from '../../src/sheet/clientRound/closeMarking';
import { confirmWeights } from '../../src/sheet/clientRound/confirmWeights';
import { inviteCandidates } from '../../src/sheet/clientRound/inviteCandidates';
import { openClientRound } from '../../src/sheet/clientRound/openClientRound';
import { withdrawCandidate } from '../../src/sheet/clientRound/withdrawCandidate';
import { freezeNow } from '../../src/sheet/freeze/freezePlan';
import { thawNow } from '../../src/sheet/freeze/thawPlan';
import { addMemberPlan } from '../../src/sheet/interviews/addMemberPlan';
import { closeGradingPlan } from '../../src/sheet/interviews/closeGradingPlan';
import { fixPanelPlan } from '../../src/sheet/interviews/fixPanelPlan';
import { inviteShortlist } from '../../src/sheet/interviews/inviteShortlistPlan';
import { nobodyPassedPlan } from '../../src/sheet/interviews/nobodyPassedPlan';
import { openInterviewsPlan } from '../../src/sheet/interviews/openInterviewsPlan';
import { journalSheetPlan } from '../../src/sheet/journal/journalSheetPlan';
import { startJournalPlan } from '../../src/sheet/journal/startJournal';
import { drawPlan } from '../../src/sheet/lots/drawPlan';
import { tieDecisionPlan } from '../../src/sheet/lots/tieDecisionPlan';
import { nativeCheckPlan } from '../../src/sheet/nativeCheck/nativeCheckPlan';
import type { Plan, Planner } from '../../src/sheet/plan';
import { decisionSteps } from '../../src/sheet/procedure/decisionSteps';
import { procedureSheetPlan } from '../../src/sheet/procedure/procedureSheet';
import { settingSteps } from '../../src/sheet/procedure/settingSteps';
import { pseudonymisePlan } from '../../src/sheet/pseudonymise/pseudonymisePlan';
import { recordPlan } from '../../src/sheet/record/recordPlan';
import { lockPlan } from '../../src/sheet/rulebook/lockPlan';
import { setUpPlan } from '../../src/sheet/setUp/setUpPlan';
import type { Step } from '../../src/sheet/setUp/step';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { clientFilePlanner } from './clientFile';
import { memberFilePlanner } from './memberFile';
import { ACT, AT, BY, CANDIDATES, PANEL, SMALL_TENDER } from './smallTender';
import type { Typed } from './typed';

/** One action of the pane that plans a change, in the life of a small tender. */
export interface Act {
  readonly name: string;
  /** The planner in src/sheet that it is made with, by its name; {@link ../completeness.test} holds the list to the sources. */
  readonly of: string;
  readonly planner: Planner;
  /** What people type before it. */
  readonly typed?: readonly Typed[];
  /** What else is planned just before it. */
  readonly after?: Planner;
  /** Tried where it stands, but the story goes on without it. */
  readonly aside?: true;
  /** Doing it twice is two things, such as two decisions: who got no answer looks first. */
  readonly repeatable?: false;
  /** What it writes stands there already. */
  readonly changes?: false;
  /** Needs the results of our functions in the cells. */
  readonly needsResults?: true;
}

type Extra = Omit<Act, 'name' | 'of' | 'planner'>;
const act = <Given extends unknown[]>(name: string, make: (...given: Given) => Planner, given: Given, extra: Extra = {}): Act => ({ name, of: make.name, planner: make(...given), ...extra });
const direct = <Given extends unknown[]>(name: string, make: (snapshot: WorkbookSnapshot, ...given: Given) => Plan, given: Given, extra: Extra = {}): Act => ({ name, of: make.name, planner: (snapshot) => make(snapshot, ...given), ...extra });
const ofSteps = (name: string, make: { readonly name: string }, steps: (snapshot: WorkbookSnapshot) => readonly Step[], extra: Extra = {}): Act => ({ name, of: make.name, planner: (snapshot) => ({ kind: 'steps', steps: steps(snapshot) }), ...extra });

/** Declared and graded, by both members. */
const graded = (grade: string): Typed[] =>
  [1, 2].flatMap((member) => [
    { table: `Declaration_2_${member}`, column: 1, cells: [['Geen belang of relatie']] },
    { table: `Member_2_${member}`, column: 3, cells: [[grade]] },
  ]);

const TIE = { cut: 'shortlist', round: null, tied: ['Persoon Drie', 'Persoon Vier'], places: 1, reason: 'zoals aangekondigd', at: AT, by: BY } as const;
/** A procedure in which no client compares. */
const NO_CLIENT: Typed[] = [
  { table: 'ProcedureSteps', column: 3, cells: [['knock-out'], ['selectie'], ['selectie'], ['gesprek']] },
  { table: 'ClientCriteria', column: 0, cells: [['', '']] },
];
const REPEATS = { repeatable: false } as const;

/** Everything that plans a change of the workbook, in the order of a tender. To test another, add it; nothing else. */
export const STORY: readonly Act[] = [
  direct('set up a new tender', setUpPlan, [SMALL_TENDER, 'nl']),
  direct('make the sheets of the procedure', procedureSheetPlan, ['nl']),
  act('agree on ranking anew', agreeRerank, [true, 'nl']),
  direct('complete a tender', setUpPlan, [null, 'nl'], { typed: [{ table: 'Candidates', column: 0, cells: CANDIDATES }], changes: false }),
  direct('check natively', nativeCheckPlan, ['nl'], { aside: true }),
  direct('check natively again', nativeCheckPlan, ['nl'], { after: (snapshot) => nativeCheckPlan(snapshot, 'nl'), aside: true, changes: false }),
  act('save values', freezeNow, [AT, 'nl'], { needsResults: true, aside: true }),
  act('formulas back', thawNow, [], { needsResults: true, after: freezeNow(AT, 'nl'), aside: true }),
  act('start the journal', startJournalPlan, ['nl', AT], { aside: true }),
  act('lock the rules', lockPlan, [{ at: AT, by: BY, why: '' }, 'nl'], REPEATS),
  act('show the journal', journalSheetPlan, [true], { aside: true }),
  ofSteps('record a decision', decisionSteps, (snapshot) => decisionSteps(snapshot, { ...ACT, kind: 'other', round: null, candidate: '', content: '=1+1' }), REPEATS),
  ofSteps('agree on settings', settingSteps, (snapshot) => SETTING_KEYS.flatMap((key) => settingSteps(snapshot, key, 'ja')), { aside: true }),
  act('decide on a tie', tieDecisionPlan, [TIE, ['Persoon Drie', 'Persoon Vier'], 'nl'], { aside: true, ...REPEATS }),
  act('draw lots', drawPlan, [{ ...TIE, present: ['Notaris'], seed: '4261 5342 1663' }, 'nl'], REPEATS),
  act('invite the shortlist', inviteShortlist, [ACT, 'nl'], { typed: NO_CLIENT, aside: true, ...REPEATS }),
  act('open a client round', openClientRound, [AT, true, 'nl'], REPEATS),
  act('confirm weights', confirmWeights, [1, ACT, 'nl'], REPEATS),
  { name: 'read back the client\'s file', of: 'takeClientFilePlan', planner: clientFilePlanner, aside: true, ...REPEATS },
  act('close marking', closeMarking, [1, ACT, 'nl'], { typed: [{ table: 'ClientMarks_1', column: 3, cells: [[80], [60]] }], ...REPEATS }),
  act('withdraw', withdrawCandidate, ['Persoon Twee', ACT, 'nl'], REPEATS),
  act('invite', inviteCandidates, [1, ['Persoon Een'], ACT, 'nl'], REPEATS),
  act('fix the panel', fixPanelPlan, [PANEL, { at: AT, by: BY }], REPEATS),
  act('open interviews', openInterviewsPlan, [{ at: AT, by: BY }], REPEATS),
  act('add a member', addMemberPlan, ['Lid Drie', 'ziek', { at: AT, by: BY }], { aside: true, ...REPEATS }),
  { name: 'read back a member\'s file', of: 'takeMemberFilePlan', planner: memberFilePlanner, aside: true, ...REPEATS },
  act('close grading', closeGradingPlan, [{ at: AT, by: BY }], { typed: graded('goed'), ...REPEATS }),
  act('nobody passed', nobodyPassedPlan, [['Persoon Een', 'Persoon Drie'], 'niemand voldoende', { at: AT, by: BY }], { typed: graded('onvoldoende'), aside: true, ...REPEATS }),
  act('make the sheet of the award', awardSheetPlan, ['nl']),
  act('award', awardPlan, [{ candidate: 'Persoon Een', reason: 'beste gesprek', at: AT, by: BY }, 'nl'], { typed: [{ table: 'LetterFacts', column: 1, cells: (rows) => Array.from({ length: rows }, () => ['Gemeente']) }], ...REPEATS }),
  act('agree on the standstill', standstillPlan, ['20', '2026-03-09']),
  act('list the reasons', reasonsPlan, ['nl']),
  act('make the letters', lettersPlan, ['nl'], { typed: [{ table: 'LetterReasons', column: 4, cells: (rows) => Array.from({ length: rows }, (_, row) => [`Reden ${row + 1}`]) }] }),
  act('letters sent', lettersSentPlan, [AT, BY, 'nl'], REPEATS),
  act('record this step', recordPlan, [{ at: AT, by: BY, step: 'Gunning' }, 'nl'], REPEATS),
  act('record the next step', recordPlan, [{ at: AT, by: BY, step: 'Nog eens' }, 'nl'], REPEATS),
  act('pseudonymise', pseudonymisePlan, [{ at: AT, by: BY }, 'nl'], { aside: true, ...REPEATS }),
];
