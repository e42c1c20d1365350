import { failedCriteria, Standing } from '../knockOut';
import { candidatesOf, type Decision } from '../procedure/decision';
import type { LocalMoment } from '../procedure/round';
import { isScore } from '../score';
import type { Assessment } from '../assess';
import type { Field } from '../field';
import type { CriterionId, Tender } from '../tender';
import { nameKey } from '../nameKey';
import { withdrawals } from '../procedure/withdrawal';

/**
 * How far a candidate came. Each letter says what decided there, and nothing of what came after.
 * - open: an answer, a mark or an interview is still missing.
 * - ranked: scored, and put before no client.
 * - notInvited: compared by the client, and not invited.
 * - invited: invited for an interview that is not closed.
 */
export type Course =
  | { readonly kind: 'open' | 'ranked' }
  | { readonly kind: 'knockedOut'; readonly failed: readonly CriterionId[] }
  | { readonly kind: 'withdrawn'; readonly at: LocalMoment }
  | { readonly kind: 'notInvited' | 'invited' | 'notPassed' | 'passed'; readonly round: number };

export interface CourseQuestion {
  readonly tender: Tender;
  readonly field: Field;
  readonly assessment: Assessment;
  readonly decisions: readonly Decision[];
  /** Per client round, in ascending order, the candidates that took part; as {@link nameKey}. */
  readonly entrants: ReadonlyMap<number, ReadonlySet<string>>;
}

/** The course of every candidate, by row. */
export function coursesOf({ tender, field, assessment, decisions, entrants }: CourseQuestion): Course[] {
  const left = withdrawals(decisions);
  const steps = furthestSteps(decisions, entrants);
  return field.names.map((name, row): Course => {
    const key = nameKey(name);
    const withdrawal = left.get(key);
    if (withdrawal) return { kind: 'withdrawn', at: withdrawal.at };
    if (assessment.standing[row] === Standing.knockedOut) {
      return { kind: 'knockedOut', failed: failedCriteria(tender.knockOuts, field, row) };
    }
    if (assessment.standing[row] !== Standing.admitted || !isScore(assessment.score[row]!)) return { kind: 'open' };
    return steps.get(key) ?? { kind: 'ranked' };
  });
}

/** The last step that each candidate took part in after the ranking, from what was recorded. */
function furthestSteps(
  decisions: readonly Decision[],
  entrants: ReadonlyMap<number, ReadonlySet<string>>,
): ReadonlyMap<string, Course> {
  const steps = new Map<string, Course>();
  for (const [round, keys] of entrants) for (const key of keys) steps.set(key, { kind: 'notInvited', round });
  let invited: readonly string[] = [];
  for (const decision of [...decisions].sort((a, b) => a.number - b.number)) {
    if (decision.kind === 'invited') {
      // An invitation that is recorded anew replaces the one before it.
      for (const key of invited) if (steps.get(key)?.kind === 'invited') steps.set(key, { kind: 'notInvited', round: decision.round ?? 0 });
      invited = candidatesOf(decision).map(nameKey);
      for (const key of invited) steps.set(key, { kind: 'invited', round: decision.round ?? 0 });
    }
    if (decision.kind === 'gradingClosed') {
      const passed = new Set(candidatesOf(decision).map(nameKey));
      const round = decision.round ?? 0;
      for (const key of invited) steps.set(key, { kind: passed.has(key) ? 'passed' : 'notPassed', round });
      invited = [];
    }
  }
  return steps;
}
