import type { HourlyRate } from './hourlyRate';
import type { Points } from './points';
import type { Scale } from './scale';

/** The number or code of a criterion as the notice gives it. Knock-out and selection criteria share one numbering. */
export type CriterionId = string;

/** What makes a knock-out criterion met: an assessor's answer, or a fact of the offer that needs no judgement. */
export type KnockOutTest =
  | { readonly kind: 'answer' }
  | { readonly kind: 'rateCap'; readonly cap: HourlyRate }
  | { readonly kind: 'deadline'; readonly deadline: number };

/**
 * A criterion that must be met. `deadline` is a moment on the clock of Europe/Amsterdam, in milliseconds since 1970 as
 * that clock shows them: offers and deadlines are read off the same clock, so no time zone enters the comparison.
 */
export interface KnockOutCriterion {
  readonly id: CriterionId;
  readonly text: string;
  readonly test: KnockOutTest;
}

/** A criterion worth points. `weight` is null where the workbook holds no usable weight: then nobody is scored on it. */
export interface SelectionCriterion {
  readonly id: CriterionId;
  readonly text: string;
  readonly weight: Points | null;
  readonly scale: Scale;
}

/** The rules by which candidates are compared. Nothing in it is a default: null is what the notice leaves open. */
export interface Tender {
  readonly knockOuts: readonly KnockOutCriterion[];
  readonly selection: readonly SelectionCriterion[];
  /** What the weights must add up to. */
  readonly total: Points | null;
  readonly shortlistSize: number | null;
}

export const ANSWERED: KnockOutTest = { kind: 'answer' };
