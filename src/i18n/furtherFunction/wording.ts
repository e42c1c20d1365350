/** What a number in an argument must be: above 0, 0 or more, a whole number from 1, a whole number from 0. */
export type NumberKind = 'aboveZero' | 'zeroOrMore' | 'countFromOne' | 'countFromZero';

/** What the formulas say that are fetched at their first use; apart, so that no cell waits for these words. */
export interface FurtherFunctionWording {
  notOneCell(argument: string): string;
  numberUnusable(argument: string, value: string, kind: NumberKind): string;
  wordUnusable(argument: string, value: string, words: readonly string[]): string;
  flagUnusable(argument: string, value: string): string;
  dateUnusable(argument: string, value: string): string;
  markOpen(): string;
  /** Points per criterion and where points were lost, the largest loss first. */
  explained(
    total: number,
    possible: number,
    parts: readonly (readonly [criterion: string, points: number, weight: number])[],
    losses: readonly (readonly [criterion: string, points: number])[],
  ): string;
  noTies(): string;
  /** `more`: how many further candidates are left out. */
  tieByRate(candidates: readonly (readonly [name: string, euros: number])[], more: number): string;
  tieShared(names: readonly string[], euros: number): string;
  tieWithoutRate(names: readonly string[]): string;
  periodWithoutStart(): string;
  periodTurned(): string;
  referenceNeeded(): string;
  ruleNeeded(): string;
  consensusOneRow(): string;
  gradeUnusable(column: number, value: string, grades: readonly string[]): string;
  noNames(): string;
  gradesOpen(): string;
  notSent(): string;
  beyondCalendar(): string;
  optionLengthNeeded(): string;
  rateMissing(): string;
  capNeeded(): string;
  rateUnderCap(cap: number): string;
  ratesEqual(euros: number): string;
  rateAgainst(lowest: number, highest: number | null): string;
  /** A place, and the smallest change of one weight that moves it; null where no single one does. */
  robustness(
    place: 'in' | 'out' | 'unresolved',
    change: { readonly points: number; readonly criterion: string } | null,
  ): string;
  noReversals(): string;
  moreRows(count: number): string;
}
