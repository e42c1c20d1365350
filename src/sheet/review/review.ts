import type { Confidence } from '../../notice/draft';
import type { Source } from '../../notice/source';
import type { RuleKey } from '../../i18n/procedure/wording';
import type { FactKey } from '../../i18n/workbook/wording';

/**
 * What was read from a notice, as a person corrects it: every value is the text in a box, because a half-typed number
 * is no number. contentsOfReview.ts makes a tender of it.
 */
export interface Review {
  readonly facts: Readonly<Record<FactKey, ReviewedFact>>;
  readonly knockOuts: readonly ReviewedKnockOut[];
  /** Requirement-like sentences outside the labelled criteria: a person takes them in, or leaves them out. */
  readonly offered: readonly ReviewedKnockOut[];
  readonly selection: readonly ReviewedSelection[];
  /** What else the notice says of the procedure, as sentences: kept in the workbook, computed with by nobody. */
  readonly procedure: Readonly<Record<RuleKey, ReviewedFact>>;
}

export interface ReviewedFact {
  readonly value: string;
  /** Lines of the notice; empty where a person typed the value. */
  readonly source: Source;
  /** Null where the notice does not say it. */
  readonly confidence: Confidence | null;
}

interface ReviewedCriterion {
  /** Stays the same while a criterion is renumbered or moved. */
  readonly key: number;
  readonly id: string;
  readonly text: string;
  readonly source: Source;
  readonly confidence: Confidence | null;
}

export const TEST_KINDS = ['answer', 'rateCap', 'deadline'] as const;
export type TestKind = (typeof TEST_KINDS)[number];

export interface ReviewedKnockOut extends ReviewedCriterion {
  readonly test: TestKind;
}

export const SCALE_KINDS = ['points', 'share', 'yesNo', 'levels', 'linear'] as const;
export type ScaleKind = (typeof SCALE_KINDS)[number];

export interface ReviewedSelection extends ReviewedCriterion {
  readonly weight: string;
  readonly scale: ScaleKind;
  /** Levels: one a line, "meer dan 5 jaar = 8". Linear: the two ends, "0 … 5". Otherwise not used. */
  readonly scaleText: string;
}
