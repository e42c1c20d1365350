import type { NewDecision } from '../../src/domain/procedure/decision';
import type { ProposedAgreement } from '../../src/domain/interviews/panelAgreement';
import { procedureText } from '../../src/i18n/procedureText';
import { fixPanelPlan } from '../../src/sheet/interviews/fixPanelPlan';
import { openInterviewsPlan } from '../../src/sheet/interviews/openInterviewsPlan';
import type { Plan } from '../../src/sheet/plan';
import { decisionSteps } from '../../src/sheet/procedure/decisionSteps';
import { procedureSheetPlan } from '../../src/sheet/procedure/procedureSheet';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { CLIENT_CANDIDATES } from './clientWorkbook';
import { snapshotAfter, withTable } from './snapshotAfter';
import { workbookOf } from './workbookStory';
import { ZWOLLE } from './zwolleStory';

/** What is made here is made by this person, at these times. */
export const RECORDED = { at: '2026-03-02T10:00', by: 'A. Analist' };
export const MEMBERS = ['Noor Test', 'Sam Proef'] as const;
export const PANEL: ProposedAgreement = {
  rule: 'consensus',
  grades: ['onvoldoende', 'matig', 'voldoende', 'goed', 'uitstekend'],
  passGrade: 'voldoende',
  members: MEMBERS,
};

/** A tender whose client invited candidates A and B; four steps, two competencies, and step 3 repeated when nobody passes. */
export function interviewWorkbook(invited: readonly string[] = ['Kandidaat A', 'Kandidaat B']): WorkbookSnapshot {
  const { labels } = procedureText('nl');
  const steps = ['1. Vereisten', '2. Selectiecriteria', '3. Uitnodiging voor een selectiegesprek', '4. Selectiegesprek'];
  const procedure = [
    { label: labels.steps, value: steps.join('\n'), source: '' },
    { label: labels.competencies, value: 'Klantgericht\nNauwkeurig', source: '' },
    { label: labels.repeatStep, value: '3', source: '' },
    { label: labels.panelSize, value: '2', source: '' },
  ];
  const tender = workbookOf({ ...ZWOLLE, procedure }, CLIENT_CANDIDATES);
  return decided(after(tender, procedureSheetPlan(tender, 'nl')), { kind: 'invited', candidate: invited.join('\n') });
}

/** The same with the panel fixed and a round opened. */
export function openedWorkbook(panel: Partial<ProposedAgreement> = {}): WorkbookSnapshot {
  const fixed = planned(interviewWorkbook(), fixPanelPlan({ ...PANEL, ...panel }, RECORDED));
  return planned(fixed, openInterviewsPlan(RECORDED));
}

export type PlainPlanner = (snapshot: WorkbookSnapshot, cells: never) => Plan | Promise<Plan>;

/** The workbook after a plan that does not wait for anything. */
export function planned(snapshot: WorkbookSnapshot, planner: PlainPlanner): WorkbookSnapshot {
  return after(snapshot, planOf(snapshot, planner));
}

export function planOf(snapshot: WorkbookSnapshot, planner: PlainPlanner): Plan {
  const plan = planner(snapshot, undefined as never);
  if (plan instanceof Promise) throw new Error('this plan waits for something');
  return plan;
}

export function decided(snapshot: WorkbookSnapshot, decision: Partial<NewDecision>): WorkbookSnapshot {
  const whole: NewDecision = { ...RECORDED, at: '2026-03-01T09:00', kind: 'other', round: null, candidate: '', content: '', reason: 'omdat', ...decision };
  return snapshotAfter(snapshot, decisionSteps(snapshot, whole));
}

/** What a member types: the declaration, and a grade per row. */
export function graded(snapshot: WorkbookSnapshot, member: number, grades: readonly unknown[], round = 1): WorkbookSnapshot {
  const declared = withTable(snapshot, `Declaration_${round}_${member}`, ({ values }) => ({
    values: values.map(([name]) => [name, 'Geen belang of relatie', '']),
  }));
  return inColumn(declared, `Member_${round}_${member}`, 'Oordeel', grades);
}

/** Cells of one column, from the first row on. */
export function inColumn(snapshot: WorkbookSnapshot, table: string, heading: string, cells: readonly unknown[]): WorkbookSnapshot {
  return withTable(snapshot, table, ({ values, headings }) => ({
    values: values.map((row, index) => (index < cells.length ? row.map((cell, column) => (headings[column] === heading ? cells[index] : cell)) : row)),
  }));
}

function after(snapshot: WorkbookSnapshot, plan: Plan): WorkbookSnapshot {
  if (plan.kind === 'refused') throw new Error(JSON.stringify(plan.issues));
  return snapshotAfter(snapshot, plan.steps);
}
