import { functionMetadata } from '../../scripts/functionMetadata';
import { SETTING_KEYS } from '../../src/domain/procedure/setting';
import { agreeRerank } from '../../src/sheet/clientRound/agreeRerank';
import { closeMarking } from '../../src/sheet/clientRound/closeMarking';
import { confirmWeights } from '../../src/sheet/clientRound/confirmWeights';
import { inviteCandidates } from '../../src/sheet/clientRound/inviteCandidates';
import { openClientRound } from '../../src/sheet/clientRound/openClientRound';
import { withdrawCandidate } from '../../src/sheet/clientRound/withdrawCandidate';
import { formulaSources } from '../../src/sheet/formulaSources';
import type { ImportedCandidate } from '../../src/sheet/import/importPlan';
import { appendSteps } from '../../src/sheet/import/appendSteps';
import { addMemberPlan } from '../../src/sheet/interviews/addMemberPlan';
import { closeGradingPlan } from '../../src/sheet/interviews/closeGradingPlan';
import { fixPanelPlan } from '../../src/sheet/interviews/fixPanelPlan';
import { nobodyPassedPlan } from '../../src/sheet/interviews/nobodyPassedPlan';
import { openInterviewsPlan } from '../../src/sheet/interviews/openInterviewsPlan';
import { nativeCheckPlan } from '../../src/sheet/nativeCheck/nativeCheckPlan';
import type { Plan, Planner, ReadCells } from '../../src/sheet/plan';
import { decisionSteps } from '../../src/sheet/procedure/decisionSteps';
import { procedureSheetPlan } from '../../src/sheet/procedure/procedureSheet';
import { settingSteps } from '../../src/sheet/procedure/settingSteps';
import { proposedFormula } from '../../src/sheet/proposedFormula';
import { highlightStep } from '../../src/sheet/setUp/highlight';
import { setUpPlan } from '../../src/sheet/setUp/setUpPlan';
import type { Step } from '../../src/sheet/setUp/step';
import { tableNamed, type WorkbookSnapshot } from '../../src/sheet/snapshot';
import { TABLES } from '../../src/sheet/workbookNames';
import { SMALL_TENDER } from './actions';

const AT = '2026-03-02T14:30';
const ACT = { at: AT, by: 'Analist', reason: 'zo besloten' };
const PANEL = { rule: 'median', grades: ['onvoldoende', 'voldoende', 'goed'], passGrade: 'voldoende', members: ['Lid Een', 'Lid Twee'] } as const;

const asPlan = (steps: readonly Step[]): Plan => ({ kind: 'steps', steps });

/** For plans that ask for every cell: there is nothing to find. */
export const noCells: ReadCells = () => Promise.resolve({ sheets: [], names: new Map() });

function newcomers(heading: string): ImportedCandidate[] {
  return ['Nieuw Een', '=Nieuw()'].map((name, row) => ({ row, name, supplier: '', values: new Map([[heading, `'${name}`]]), duplicateOf: null }));
}

function appended(snapshot: WorkbookSnapshot): Plan {
  const heading = tableNamed(snapshot, TABLES.candidates)?.headings[0] ?? 'Kandidaat';
  const plan = appendSteps(snapshot, newcomers(heading), 'nl');
  return plan.kind === 'steps' ? plan : { kind: 'refused', issues: [] };
}

function highlighted(snapshot: WorkbookSnapshot): Plan {
  const table = tableNamed(snapshot, TABLES.candidates);
  const step = table ? highlightStep(table) : null;
  return asPlan(step ? [step] : []);
}

/** Asks for a formula of every function; writes nothing. */
function proposals(snapshot: WorkbookSnapshot): Plan {
  for (const language of ['nl', 'en'] as const) {
    const sources = formulaSources(snapshot, '=Candidates[[5]:[6]]', language);
    for (const { id, parameters } of functionMetadata().en.functions) {
      const { formula } = proposedFormula({ id, parameters: parameters.map(({ name, optional }) => ({ key: name, name, optional: optional ?? false })) }, sources);
      if (!formula.startsWith('=TENDER.')) throw new Error(`no formula for ${id}: ${formula}`);
    }
  }
  return asPlan([]);
}

/** Everything that plans a change of the workbook, in the order of a tender. To test another, add it; nothing else. */
export const PLANNERS: readonly (readonly [string, Planner])[] = [
  ['set up', (snapshot) => setUpPlan(snapshot, SMALL_TENDER, 'nl')],
  ['complete in English', (snapshot) => setUpPlan(snapshot, null, 'en')],
  ['add candidates', appended],
  ['highlight', highlighted],
  ['propose formulas', proposals],
  ['check natively', (snapshot) => nativeCheckPlan(snapshot, 'nl')],
  ['procedure', (snapshot) => procedureSheetPlan(snapshot, 'nl')],
  ['settings', (snapshot) => asPlan(SETTING_KEYS.flatMap((key) => settingSteps(snapshot, key, 'ja')))],
  ['decision', (snapshot) => asPlan(decisionSteps(snapshot, { ...ACT, kind: 'other', round: null, candidate: '', content: '=1+1' }))],
  ['agree on ranking anew', agreeRerank(true, 'nl')],
  ['open client round', openClientRound(AT, true, 'nl')],
  ['confirm weights', confirmWeights(1, ACT, 'nl')],
  ['close marking', closeMarking(1, ACT, 'nl')],
  ['invite', inviteCandidates(1, ['Persoon Een'], ACT, 'nl')],
  ['fix panel', fixPanelPlan(PANEL, ACT)],
  ['open interviews', openInterviewsPlan(ACT)],
  ['add member', addMemberPlan('Lid Drie', 'ziek', ACT)],
  ['close grading', closeGradingPlan(ACT)],
  ['nobody passed', nobodyPassedPlan(['Persoon Een'], 'niemand voldoende', ACT)],
  ['withdraw', withdrawCandidate('Persoon Een', ACT, 'nl')],
];
