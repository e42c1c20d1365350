import type { CriterionId } from './tender';

/**
 * All candidates of a tender, by column: one array per fact, one position per candidate.
 * Columns keep 100,000 candidates affordable; see bench/.
 */
export interface Field {
  readonly count: number;
  readonly names: readonly string[];
  readonly suppliers: readonly string[];
  /** Millionths of a euro an hour; NaN where there is no usable rate. */
  readonly rates: Float64Array;
  /** Milliseconds since 1970 on the clock of Europe/Amsterdam; NaN where unknown. */
  readonly receivedAt: Float64Array;
  /** Per knock-out criterion that an assessor answers. */
  readonly answers: ReadonlyMap<CriterionId, Uint8Array>;
  /** Per selection criterion. */
  readonly points: ReadonlyMap<CriterionId, PointsColumn>;
  /** 1 for a candidate without whom the ranking is computed, because it withdrew; absent where nobody is left out so. */
  readonly withdrawn?: Uint8Array;
}

/** Answers of all candidates to one criterion: values of `Answer`; {@link UNREADABLE} where the cell is an issue. */
export type AnswerColumn = Uint8Array;

/** In an answer column: something stands in the cell that is not an answer. */
export const UNREADABLE = 3;

/**
 * Points of all candidates on one criterion, in millionths. Two values are no number of points:
 * NaN is an open mark, {@link UNUSABLE} a mark that cannot be used. Neither is ever counted as zero.
 */
export type PointsColumn = Float64Array;
export const OPEN = Number.NaN;
export const UNUSABLE = Number.POSITIVE_INFINITY;
