import type { ProposedAgreement } from '../../src/domain/interviews/panelAgreement';
import type { NewDecision } from '../../src/domain/procedure/decision';
import { carryOutPlan, type PlanResult } from '../../src/excel/carryOutPlan';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { fixPanelPlan } from '../../src/sheet/interviews/fixPanelPlan';
import { openInterviewsPlan } from '../../src/sheet/interviews/openInterviewsPlan';
import { readInterviews, type InterviewReading } from '../../src/sheet/interviews/readInterviews';
import type { Plan, Planner } from '../../src/sheet/plan';
import { decisionSteps } from '../../src/sheet/procedure/decisionSteps';
import { procedureSheetPlan } from '../../src/sheet/procedure/procedureSheet';
import { readProcedure } from '../../src/sheet/procedure/readProcedure';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import type { Step } from '../../src/sheet/setUp/step';
import { procedureText } from '../../src/i18n/procedureText';
import { WORKBOOK_TEXTS } from '../../src/i18n/workbookText';

export const BY = 'Analist';
export const MEMBERS = ['Noor Test', 'Sam Proef'] as const;
export const INVITED = ['Kandidaat A', 'Kandidaat B', 'Kandidaat F'] as const;
const STEPS = ['Vereisten', 'Selectiecriteria', 'Uitnodiging voor een selectiegesprek', 'Selectiegesprek'] as const;
export const COMPETENCIES = ['Klantgericht', 'Nauwkeurig'] as const;
export const PANEL: ProposedAgreement = {
  rule: 'consensus',
  grades: ['onvoldoende', 'matig', 'voldoende', 'goed', 'uitstekend'],
  passGrade: 'voldoende',
  members: MEMBERS,
};

export async function snapshotNow(): Promise<WorkbookSnapshot> {
  const outcome = await readWorkbook();
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

export async function interviewsNow(): Promise<InterviewReading> {
  const snapshot = await snapshotNow();
  return readInterviews(snapshot, readProcedure(snapshot));
}

export async function carry(planner: Planner): Promise<PlanResult> {
  const outcome = await carryOutPlan(planner);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

export async function decide(decision: Partial<NewDecision>): Promise<void> {
  const whole: NewDecision = { at: '2026-03-02T09:00', kind: 'other', round: null, candidate: '', content: '', reason: 'omdat', by: BY, ...decision };
  await carry((snapshot) => ({ kind: 'steps', steps: decisionSteps(snapshot, whole) }));
}

/** The sheets of the procedure, as a notice fills them, and an invitation. */
export async function prepareInterviews(invited: readonly string[] = INVITED): Promise<void> {
  const { labels } = procedureText('nl');
  const rules = [
    [labels.steps, STEPS.map((title, index) => `${index + 1}. ${title}`).join('\n'), ''],
    [labels.competencies, COMPETENCIES.join('\n'), ''],
    [labels.repeatStep, '3', ''],
  ];
  const at = { sheet: 'Uitvraag', row: 0, column: 0, rows: rules.length + 1, columns: 3 };
  const headings = WORKBOOK_TEXTS.nl.ruleHeadings;
  const notice: Step[] = [{ do: 'addSheet', sheet: 'Uitvraag' }, { do: 'addTable', at, table: 'NoticeRules', headings, body: rules }];
  const explanations = COMPETENCIES.map((name) => `Wat ${name.toLowerCase()} in deze opdracht betekent`);
  for (const planner of [
    (): Plan => ({ kind: 'steps', steps: notice }),
    (snapshot: WorkbookSnapshot): Plan => procedureSheetPlan(snapshot, 'nl'),
    (): Plan => ({ kind: 'steps', steps: [{ do: 'setCells', table: 'Competencies', heading: 'Toelichting', from: 0, cells: explanations }] }),
  ]) {
    const done = await carry(planner);
    if (done.kind !== 'done') throw new Error(JSON.stringify(done));
  }
  await decide({ kind: 'invited', candidate: invited.join('\n') });
}

/** Fixes the panel and opens a round. */
export async function openRound(panel: Partial<ProposedAgreement> = {}, at = '2026-03-02T10:00'): Promise<void> {
  for (const planner of [fixPanelPlan({ ...PANEL, ...panel }, { at, by: BY }), openInterviewsPlan({ at, by: BY })]) {
    const done = await carry(planner);
    if (done.kind !== 'done') throw new Error(JSON.stringify(done));
  }
}
