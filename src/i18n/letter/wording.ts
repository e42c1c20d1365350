import type { Holiday } from '../../domain/holidays';
import type { LetterKind } from '../../domain/award/letter';

/** What stands in every letter of one tender, as words. */
export interface LetterNames {
  readonly candidate: string;
  readonly title: string;
  readonly number: string;
  readonly client: string;
  /** The supplier of the winner. */
  readonly winner: string;
  /** True where the letter goes to the supplier of the winner, about another candidate. */
  readonly isOwnWinner: boolean;
}

/** The sentences of a letter, in one language. */
export interface LetterWording {
  readonly headings: {
    readonly assessment: string;
    readonly failed: string;
    readonly selection: string;
    readonly client: string;
    readonly interview: string;
    readonly choice: string;
    readonly advantages: string;
    readonly standstill: string;
    readonly documents: string;
    readonly objection: string;
  };
  /** What a subject starts with; a document knows it by that. */
  readonly subjectLabel: string;
  subject(title: string, number: string): string;
  readonly salutation: string;
  /** The outcome, in one paragraph. */
  opening(kind: LetterKind, names: LetterNames): string;
  knockedOut(candidate: string, count: number): string;
  place(candidate: string, score: string, total: string, rank: number, of: number): string;
  readonly placeByRate: string;
  readonly placeByDecision: string;
  shortlist(size: number): string;
  notInvited(candidate: string): string;
  notPassed(candidate: string): string;
  /** Whether the candidate was interviewed, or stood no lower in the ranking. */
  notChosen(candidate: string, interviewed: boolean): string;
  points(points: string, of: string): string;
  grade(grade: string): string;
  gradeNotEnough(grade: string): string;
  reason(text: string): string;
  readonly advantagesIntro: string;
  advantagePoints(winner: string, own: string): string;
  advantageGrade(winner: string, own: string): string;
  /** Where a criterion belongs: criteria of different parts may have the same number. */
  readonly partOf: { readonly client: string; readonly competency: string };
  /** On a criterion about the rate the winner's points would give the winner's rate away. */
  readonly advantageOnRate: string;
  readonly noAdvantages: string;
  readonly winnerByRate: string;
  readonly documentsIntro: string;
  readonly noContractYet: string;
  standstill(days: number, first: string): string;
  standstillEnd(plain: string): string;
  standstillMoved(plain: string, days: string, moved: string): string;
  readonly standstillWinner: string;
  objection(where: string): string;
  contact(where: string): string;
  readonly noStandstill: string;
  withdrawn(candidate: string): string;
  readonly closing: string;
  readonly dayOff: Readonly<Record<Holiday | 'saturday' | 'sunday', string>>;
  /** Without the day of the week where `weekday` is null. */
  date(year: number, month: number, day: number, weekday: number | null): string;
}
