import type { NewDecision } from '../../src/domain/procedure/decision';
import { setUpTender } from '../../src/excel/setUpTender';
import { procedureText } from '../../src/i18n/procedureText';
import { closeMarking } from '../../src/sheet/clientRound/closeMarking';
import { confirmWeights } from '../../src/sheet/clientRound/confirmWeights';
import { inviteCandidates } from '../../src/sheet/clientRound/inviteCandidates';
import { openClientRound } from '../../src/sheet/clientRound/openClientRound';
import { withdrawCandidate } from '../../src/sheet/clientRound/withdrawCandidate';
import { closeGradingPlan } from '../../src/sheet/interviews/closeGradingPlan';
import { fixPanelPlan } from '../../src/sheet/interviews/fixPanelPlan';
import { nobodyPassedPlan } from '../../src/sheet/interviews/nobodyPassedPlan';
import { openInterviewsPlan } from '../../src/sheet/interviews/openInterviewsPlan';
import { decisionSteps } from '../../src/sheet/procedure/decisionSteps';
import { procedureSheetPlan } from '../../src/sheet/procedure/procedureSheet';
import type { Planner } from '../../src/sheet/plan';
import type { AddInHost } from './addInHost';
import { BY, carry, MEMBERS, PANEL } from './interviewsOnHost';
import { ZWOLLE_ROWS } from './zwolleOnHost';
import { ZWOLLE_CONTENTS } from './zwolleTender';

const AT = '2025-11-03T10:00';
const ACT = { at: AT, by: BY, reason: 'omdat' };

/** What the notice says of the procedure, as the reading of it gives it. */
const { labels } = procedureText('nl');
const RULES = [
  { label: labels.steps, value: '1. Vereisten\n2. Selectiecriteria\n3. Uitnodiging voor een selectiegesprek (opdrachtgever)\n4. Selectiegesprek (opdrachtgever)', source: '' },
  { label: labels.clientCriteria, value: 'Vergelijkbare opdrachten\nVergelijkbare organisaties', source: '' },
  { label: labels.competencies, value: 'Klantgericht\nNauwkeurig', source: '' },
  { label: labels.repeatStep, value: '3', source: '' },
  { label: labels.standstill, value: 'ja, zonder lengte', source: '' },
  { label: labels.thresholds, value: 'SROI boven € 400.000', source: '' },
  { label: labels.documents, value: 'VOG\nUEA', source: '' },
];

export async function done(planner: Planner): Promise<void> {
  const result = await carry(planner);
  if (result.kind !== 'done') throw new Error(JSON.stringify(result));
}

export async function typeColumn(host: AddInHost, table: string, heading: string | number, values: readonly unknown[]): Promise<void> {
  await Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem(table);
    const column = typeof heading === 'number' ? columns.getItemAt(heading) : columns.getItem(heading);
    const body = column.getDataBodyRange();
    body.getCell(0, 0).getResizedRange(values.length - 1, 0).values = values.map((value) => [value]) as string[][];
    await context.sync();
  });
  await host.settled();
}

export async function record(decision: Partial<NewDecision> & Pick<NewDecision, 'kind' | 'candidate'>): Promise<void> {
  const whole: NewDecision = { at: AT, round: null, content: '', reason: 'omdat', by: BY, ...decision };
  await done((snapshot) => ({ kind: 'steps', steps: decisionSteps(snapshot, whole) }));
}

/** How the procedure goes, for who wants more of it than its steps. */
interface Course {
  /** True where D does so badly that M and N stand equal for the last place; who is at "marked" draws lots, for N. */
  readonly isTied?: boolean;
  /** Called at each station: rules, marked, then client and interviews, twice. */
  readonly at?: (station: 'rules' | 'marked' | 'client' | 'interviews') => Promise<void>;
}

/**
 * The whole of Zwolle up to the award: C and J are knocked out, N misses the shortlist, K withdraws. The client invites F
 * and G, who both fail; in the repetition it invites B and E, who both pass.
 */
export async function zwolleToAward(host: AddInHost, { isTied = false, at = () => Promise.resolve() }: Course = {}): Promise<void> {
  const facts = { ...ZWOLLE_CONTENTS.facts, client: 'Gemeente Zwolle', durationMonths: 6, options: 4, optionMonths: 6 };
  const set = await setUpTender({ ...ZWOLLE_CONTENTS, facts, procedure: RULES }, 'nl');
  if (!set.ok || set.value.kind !== 'done') throw new Error(JSON.stringify(set));
  await done((snapshot) => procedureSheetPlan(snapshot, 'nl'));
  await at('rules');
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('Candidates').resize('Kandidaten!A4:O18');
    await context.sync();
  });
  await host.type('Kandidaten!A5:K18', ZWOLLE_ROWS);
  await host.type('Kandidaten!H8:K8', [isTied ? [5, 5, 10, 10] : [20, 5, 10, 25]]);
  await at('marked');
  await clientRound(host, 1, ['Kandidaat F', 'Kandidaat G'], 10);
  await at('client');
  await done(fixPanelPlan({ ...PANEL, rule: 'lowest' }, { at: AT, by: BY }));
  await interviews(host, 2, ['goed', 'matig', 'matig', 'goed']);
  await at('interviews');
  const shortlist = ['F', 'G', 'B', 'E', 'A', 'H', 'I', 'K', 'L', isTied ? 'N' : 'D'].map((name) => `Kandidaat ${name}`);
  await done(nobodyPassedPlan(shortlist, 'Niemand voldeed op elke competentie', { at: AT, by: BY }));
  await done(withdrawCandidate('Kandidaat K', ACT, 'nl'));
  await clientRound(host, 3, ['Kandidaat B', 'Kandidaat E'], 7);
  await at('client');
  await interviews(host, 4, ['uitstekend', 'goed', 'voldoende', 'goed']);
  await at('interviews');
}

async function clientRound(host: AddInHost, round: number, invited: readonly string[], count: number): Promise<void> {
  await done(openClientRound(AT, false, 'nl'));
  await done(confirmWeights(round, ACT, 'nl'));
  const marks = (first: number, step: number): number[] => Array.from({ length: count }, (_, row) => first - step * row);
  await typeColumn(host, `ClientMarks_${round}`, 3, marks(50, 2));
  await typeColumn(host, `ClientMarks_${round}`, 4, marks(45, 3));
  await done(closeMarking(round, ACT, 'nl'));
  await done(inviteCandidates(round, invited, ACT, 'nl'));
}

async function interviews(host: AddInHost, round: number, grades: readonly string[]): Promise<void> {
  await done(openInterviewsPlan({ at: AT, by: BY }));
  for (const number of MEMBERS.keys()) {
    await typeColumn(host, `Declaration_${round}_${number + 1}`, 1, ['Geen belang of relatie']);
    await typeColumn(host, `Member_${round}_${number + 1}`, 3, grades);
  }
  await done(closeGradingPlan({ at: AT, by: BY }));
}
