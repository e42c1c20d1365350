import type { LetterKind } from '../../../domain/award/letter';

/** Headings of the tables of award and letters, in the order in which they stand. */
export const AWARD_HEADINGS = {
  letterReasons: ['candidate', 'number', 'criterion', 'result', 'reason'],
  letters: ['candidate', 'supplier', 'kind', 'rank', 'score', 'points', 'advantages', 'plainEnd', 'movedEnd', 'text', 'check'],
  letterFacts: ['fact', 'value'],
  documents: ['document', 'received', 'date', 'remark'],
} as const;
export type AwardTableKey = keyof typeof AWARD_HEADINGS;
export type AwardHeading<Table extends AwardTableKey> = (typeof AWARD_HEADINGS)[Table][number];

/** What letters say beside the judgement, filled in once. */
export const LETTER_FACT_KEYS = ['objection', 'contact', 'signedBy'] as const;
export type LetterFactKey = (typeof LETTER_FACT_KEYS)[number];

/** What stands on the sheets of award and letters, in one language. */
export interface AwardSheetWording {
  readonly sheets: { readonly award: string; readonly reasons: string; readonly letters: string };
  readonly notes: { readonly award: string; readonly reasons: string; readonly letters: string };
  readonly titles: { readonly letterFacts: string; readonly standstill: string; readonly value: string; readonly documents: string };
  readonly headings: { readonly [Table in AwardTableKey]: Readonly<Record<AwardHeading<Table>, string>> };
  readonly letterFacts: Readonly<Record<LetterFactKey, string>>;
  readonly kinds: Readonly<Record<LetterKind, string>>;
  readonly choice: string;
  readonly competency: (round: number, name: string) => string;
  readonly clientCriterion: (round: number, name: string) => string;
  readonly standstill: {
    readonly sent: string;
    readonly days: string;
    readonly first: string;
    readonly plainEnd: string;
    readonly movedEnd: string;
    readonly daysOff: string;
    readonly none: string;
  };
  readonly value: {
    readonly winner: string;
    readonly rate: string;
    readonly hours: string;
    readonly months: string;
    readonly options: string;
    readonly optionMonths: string;
    readonly without: string;
    readonly with: string;
    readonly threshold: string;
    readonly due: string;
    readonly notDue: string;
  };
  readonly documents: Readonly<Record<string, string>>;
  readonly yes: string;
  readonly no: string;
  /** What the decision says. */
  awarded(candidate: string, supplier: string, replaces: number | null): string;
  lettersSent(count: number, date: string): string;
}
