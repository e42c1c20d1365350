import type { ShortlistPlace } from '../../domain/shortlist';
import type { LocalMoment } from '../../domain/procedure/round';
import type { Language } from '../../i18n/language';

export interface RecordedTable {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

export interface RecordedResult {
  readonly candidate: string;
  readonly supplier: string;
  readonly rate: number | null;
  readonly admitted: 'yes' | 'no' | 'open' | 'withdrawn';
  readonly failed: readonly string[];
  readonly score: number | null;
  readonly rank: number | null;
  readonly place: ShortlistPlace | null;
}

/** What came out of a round: a rank and score in a client round, grades and an outcome in interviews. */
export interface RecordedRoundRow {
  readonly candidate: string;
  readonly rank: number | null;
  readonly score: number | null;
  readonly outcome: 'passed' | 'failed' | 'open' | 'withdrawn' | null;
  /** The panel's grade per competency; empty text while it is open. */
  readonly grades: readonly (readonly [competency: string, grade: string])[];
}

export interface RecordedRound {
  readonly number: number;
  readonly kind: 'client' | 'interviews';
  readonly isClosed: boolean;
  readonly rows: readonly RecordedRoundRow[];
}

export interface RecordedCriterion {
  readonly kind: 'knockOut' | 'selection';
  readonly id: string;
  readonly text: string;
  readonly weight: number | null;
  readonly scale: string;
  readonly source: string;
}

/** That names were replaced, and the last fingerprint before that. */
export interface Pseudonymised {
  readonly at: LocalMoment;
  readonly by: string;
  readonly head: string;
}

/** All that a record freezes. Its text is what is hashed; its page is made from it and from nothing else. */
export interface RecordContent {
  readonly number: number;
  readonly at: LocalMoment;
  readonly step: string;
  readonly by: string;
  readonly language: Language;
  /** The fingerprint of the record before; empty for the first. */
  readonly previous: string;
  /** Null where the rules were not locked; else the version, and how many rules differed from it. */
  readonly rulebook: { readonly version: number; readonly fingerprint: string; readonly changes: number } | null;
  /** Number, title and client of the tender, as far as known. */
  readonly tender: readonly string[];
  readonly size: number | null;
  readonly provisional: boolean;
  readonly rules: readonly (readonly [key: string, value: string])[];
  readonly criteria: readonly RecordedCriterion[];
  readonly tables: readonly RecordedTable[];
  readonly results: readonly RecordedResult[];
  readonly rounds: readonly RecordedRound[];
  readonly ties: readonly string[];
  readonly decisions: readonly string[];
  readonly open: readonly string[];
  readonly pseudonymised: Pseudonymised | null;
}
