import type { DraftTender, Finding, RateCap } from '../draft';
import type { NoticeIssue } from '../issue';
import type { Line } from '../lines';
import type { Section } from '../sections';
import type { Fragment } from '../joining';
import type { Share } from '../shares';
import type { WeightUnit } from '../weightUnit';

/** What a rule may look at: the draft without its verdicts, and the text behind it. */
export interface LintSubject {
  readonly draft: Omit<DraftTender, 'issues' | 'complete'>;
  readonly lines: readonly Line[];
  readonly sections: readonly Section[];
  readonly sentences: readonly Fragment[];
  readonly rates: readonly Finding<RateCap>[];
  readonly deadlines: readonly Finding<string>[];
  readonly qualityShare: Share | null;
  /** See `headingTotals`. */
  readonly headingTotals: readonly number[];
  readonly totalUnit: WeightUnit | null;
}

export type LintRule = (subject: LintSubject) => readonly NoticeIssue[];
