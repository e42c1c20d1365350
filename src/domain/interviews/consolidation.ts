import { interviewOutcome, judgeCompetency, NO_GRADE, type CompetencyVerdict, type InterviewOutcome } from '../competency';
import { nameKey } from '../nameKey';
import type { PanelAgreement } from './panelAgreement';

/** One competency of one candidate, with what each member and the panel gave it. */
export interface JudgedRow {
  readonly candidate: string;
  readonly competency: string;
  /** In the order of the members; {@link NO_GRADE} where not given. */
  readonly members: readonly number[];
  /** What the panel typed; counts where the rule is consensus. */
  readonly consensus: number;
  readonly reason: string;
}

export interface CandidateOutcome {
  readonly candidate: string;
  readonly outcome: InterviewOutcome;
}

export interface Consolidation {
  /** One per row, in the order of the rows. */
  readonly verdicts: readonly CompetencyVerdict[];
  /** One per candidate, in the order in which they first appear. */
  readonly outcomes: readonly CandidateOutcome[];
}

/** Puts the members' grades together; they themselves are left as they are. */
export function consolidate(rows: readonly JudgedRow[], { rule, scale }: PanelAgreement): Consolidation {
  const verdicts = rows.map(({ members, consensus }) => judgeCompetency(members, rule, consensus));
  const grades = new Map<string, { candidate: string; panel: number[] }>();
  rows.forEach(({ candidate }, index) => {
    const key = nameKey(candidate);
    const known = grades.get(key) ?? { candidate, panel: [] };
    known.panel.push(verdicts[index]?.panelGrade ?? NO_GRADE);
    grades.set(key, known);
  });
  const outcomes = [...grades.values()].map(({ candidate, panel }) => ({ candidate, outcome: interviewOutcome(panel, scale.pass) }));
  return { verdicts, outcomes };
}

/** True when a round was judged and not one candidate passed: the step that the notice names is repeated. */
export function nobodyPassed(outcomes: readonly CandidateOutcome[]): boolean {
  return outcomes.length > 0 && outcomes.every(({ outcome }) => outcome === 'failed');
}
