import { functionMetadata } from '../../scripts/functionMetadata';
import { formulaSources } from '../../src/sheet/formulaSources';
import type { ImportedCandidate } from '../../src/sheet/import/importPlan';
import { appendSteps } from '../../src/sheet/import/appendSteps';
import type { Plan, Planner } from '../../src/sheet/plan';
import { proposedFormula } from '../../src/sheet/proposedFormula';
import { highlightStep } from '../../src/sheet/setUp/highlight';
import { setUpPlan } from '../../src/sheet/setUp/setUpPlan';
import type { Step } from '../../src/sheet/setUp/step';
import { tableNamed, type WorkbookSnapshot } from '../../src/sheet/snapshot';
import { TABLES } from '../../src/sheet/workbookNames';
import { STORY } from './story';

const asPlan = (steps: readonly Step[]): Plan => ({ kind: 'steps', steps });

function newcomers(heading: string): ImportedCandidate[] {
  return ['Nieuw Een', '=Nieuw()'].map((name, row) => ({ row, name, supplier: '', values: new Map([[heading, `'${name}`]]), duplicateOf: null }));
}

function appended(snapshot: WorkbookSnapshot): Plan {
  const heading = tableNamed(snapshot, TABLES.candidates)?.headings[0] ?? 'Kandidaat';
  const plan = appendSteps(snapshot, newcomers(heading), 'nl');
  return plan.kind === 'steps' ? plan : asPlan([]);
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

interface FuzzedPlanner {
  readonly name: string;
  readonly of: string;
  readonly planner: Planner;
}

/** Everything that plans a change of the workbook: the acts of the story, and what the pane plans in other ways. */
export const PLANNERS: readonly FuzzedPlanner[] = [
  ...STORY,
  { name: 'complete in English', of: setUpPlan.name, planner: (snapshot) => setUpPlan(snapshot, null, 'en') },
  { name: 'add candidates', of: appendSteps.name, planner: appended },
  { name: 'highlight', of: highlightStep.name, planner: highlighted },
  { name: 'propose formulas', of: proposedFormula.name, planner: proposals },
];
