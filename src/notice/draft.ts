import type { NoticeIssue } from './issue';
import type { Source } from './source';
import type { WeightUnit } from './weightUnit';

/** `certain`: labelled in the notice; `likely`: one clear reading of prose; `to confirm`: offered, a person decides. */
export type Confidence = 'certain' | 'likely' | 'to confirm';

export interface Finding<T> {
  readonly value: T;
  readonly source: Source;
  readonly confidence: Confidence;
}

/** Null where the text does not say it: nothing is ever guessed. */
export type Found<T> = Finding<T> | null;

export interface DraftCriterion {
  /** The number in the notice where there is one, else running on from the criteria before it. */
  readonly id: string;
  readonly text: string;
  readonly source: Source;
  readonly confidence: Confidence;
}

export interface DraftLevel {
  readonly text: string;
  readonly weight: number;
  readonly source: Source;
}

export interface DraftSelectionCriterion extends DraftCriterion {
  readonly weight: number | null;
  readonly unit: WeightUnit | null;
  readonly levels: readonly DraftLevel[];
}

export interface DraftCompetency {
  readonly text: string;
  readonly source: Source;
  readonly confidence: Confidence;
}

/** Hours per week; equal ends when the notice gives one number. */
export interface HourRange {
  readonly minimum: number;
  readonly maximum: number;
}

/** `months` is null when the notice announces extensions without their length. */
export interface Extension {
  readonly options: number;
  readonly months: number | null;
}

/** `inclusive`/`exclusive` per cost, null when the notice does not mention it. */
export interface RateTerms {
  readonly vat: 'inclusive' | 'exclusive' | null;
  readonly travel: 'inclusive' | 'exclusive' | null;
  readonly fee: 'inclusive' | 'exclusive' | null;
}

export interface RateCap {
  /** Euro per hour. */
  readonly amount: number;
  readonly terms: RateTerms;
  /** Where the notice puts the cap: only a knock-out excludes; `stated` is a fact outside the criteria. */
  readonly role: 'knock-out' | 'scored' | 'stated';
}

/** Who wins at equal scores, as far as the notice says. */
export type TieRule = 'rate' | 'draw' | 'criterion' | 'received' | 'client' | 'other';

export interface DraftStep {
  readonly number: number;
  readonly title: string;
  /** As named in the notice ("Flextender", "opdrachtgever"). */
  readonly assessor: string | null;
  /** Criteria listed inside the step itself, such as those of a client round. */
  readonly criteria: readonly DraftSelectionCriterion[];
  readonly source: Source;
}

export interface DraftThreshold {
  readonly kind: 'SROI';
  /** Euro of contract value. */
  readonly amount: number;
  /** True where only more than the amount counts. */
  readonly above: boolean;
  readonly source: Source;
}

export type DocumentCode = 'VOG' | 'UEA' | 'NDA' | 'KVK' | 'diploma' | 'references' | 'G-account';

export interface DraftDocument {
  readonly code: DocumentCode;
  readonly source: Source;
}

export interface Standstill {
  /** Calendar days, null when the notice names a standstill without a length. */
  readonly days: number | null;
}

/** All that was read from one notice. Dates are local (Europe/Amsterdam): `2025-10-02` or `2025-10-02T09:00`. */
export interface DraftTender {
  readonly number: Found<string>;
  readonly title: Found<string>;
  readonly client: Found<string>;
  readonly deadline: Found<string>;
  readonly hoursPerWeek: Found<HourRange>;
  /** Whole months of the first term. */
  readonly duration: Found<number>;
  readonly extension: Found<Extension>;
  /** A local date, or the words of the notice ("Z.s.m."). */
  readonly start: Found<string>;
  readonly end: Found<string>;
  readonly educationLevel: Found<string>;
  readonly region: Found<string>;
  readonly professionals: Found<number>;
  readonly maximumRate: Found<RateCap>;
  readonly knockOuts: readonly DraftCriterion[];
  /** Requirement-like sentences outside the labelled criteria: offered, never added unasked. */
  readonly offered: readonly DraftCriterion[];
  readonly selection: readonly DraftSelectionCriterion[];
  readonly total: Found<number>;
  readonly competencies: readonly DraftCompetency[];
  readonly steps: readonly DraftStep[];
  readonly shortlistSize: Found<number>;
  /** In the order in which the notice applies them. */
  readonly tieRules: Found<readonly TieRule[]>;
  readonly repeatStep: Found<number>;
  readonly panelSize: Found<number>;
  readonly standstill: Found<Standstill>;
  readonly thresholds: readonly DraftThreshold[];
  readonly documents: readonly DraftDocument[];
  readonly cvDemands: Found<string>;
  readonly questionsUntil: Found<string>;
  readonly answersOn: Found<string>;
  readonly complete: boolean;
  readonly issues: readonly NoticeIssue[];
}
