import type { CalendarDay } from '../calendarDate';
import type { Standstill } from '../standstill';
import type { Advantage } from './advantage';
import type { ReasonedItem } from './letterItem';

/** What a letter is about: how far its candidate came. */
export const LETTER_KINDS = ['winner', 'knockedOut', 'ranked', 'notInvited', 'notPassed', 'notChosen', 'withdrawn'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** How a place in the ranking came about, as far as a candidate may know: nothing of anybody else's rate. */
export type PlaceReason = 'score' | 'rate' | 'decisionAtCut';

export interface LetterPlace {
  readonly rank: number;
  /** How many candidates were ranked. */
  readonly of: number;
  /** Millionths of a point. */
  readonly score: number;
  readonly total: number;
  readonly reason: PlaceReason;
}

export interface LetterStandstill extends Standstill {
  readonly sent: CalendarDay;
  readonly days: number;
}

/** All facts of one letter. Nothing in it is about any other candidate than its own and, where it may, the winner. */
export interface Letter {
  readonly kind: LetterKind;
  readonly candidate: string;
  readonly supplier: string;
  readonly tender: { readonly number: string; readonly title: string; readonly client: string };
  /** The winner's supplier; its candidate is a person, and is not named to others. */
  readonly winnerSupplier: string;
  /** Null for candidates that took no part in a ranking. */
  readonly place: LetterPlace | null;
  readonly shortlistSize: number | null;
  readonly items: readonly ReasonedItem[];
  readonly advantages: readonly Advantage[];
  /** True where this candidate and the winner have the same score, and the winner's lower rate went first. */
  readonly winnerByRate: boolean;
  /** The day of sending; null where nobody said. */
  readonly sent: CalendarDay | null;
  /** Null where people answered that there is none. */
  readonly standstill: LetterStandstill | null;
  readonly objection: string;
  readonly contact: string;
  readonly signedBy: string;
  /** What the winner still has to hand in. */
  readonly documents: readonly string[];
}
