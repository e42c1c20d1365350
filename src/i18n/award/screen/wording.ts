/** What the pane says about award and letters, in one language. */
export interface AwardScreenWording {
  readonly blocked: string;
  readonly more: (count: number) => string;
  readonly award: {
    readonly title: string;
    to(candidate: string, supplier: string): string;
    recorded(moment: string, by: string): string;
    readonly change: string;
    readonly changeNote: string;
    readonly candidate: string;
    readonly choose: string;
    rank(rank: number): string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly record: string;
    readonly cancel: string;
    readonly chooseMissing: string;
    readonly reasonMissing: string;
    readonly byMissing: string;
  };
  readonly standstill: {
    readonly title: string;
    readonly days: string;
    readonly daysHint: string;
    readonly sent: string;
    readonly sentHint: string;
    readonly save: string;
    readonly plainEnd: string;
    readonly movedEnd: string;
    readonly same: string;
    movedBy(days: string): string;
    readonly holidays: string;
    readonly noHolidays: string;
    readonly none: string;
    readonly both: string;
  };
  readonly value: {
    readonly title: string;
    readonly without: string;
    readonly with: string;
    readonly open: string;
    readonly due: string;
    readonly notDue: string;
    readonly withoutOptions: string;
    readonly withOptions: string;
  };
  readonly documents: {
    readonly title: string;
    received(count: number, all: number): string;
    readonly yes: string;
    readonly no: string;
    readonly open: string;
    unreadable(value: string): string;
    readonly none: string;
    readonly makeSheet: string;
    readonly sheetNote: string;
  };
  readonly letters: {
    readonly title: string;
    readonly reasonsTitle: string;
    reasons(given: number, all: number): string;
    rowsMissing(count: number): string;
    readonly updateReasons: string;
    readonly reasonsNote: string;
    readonly language: string;
    readonly languages: { readonly nl: string; readonly en: string };
    ready(count: number): string;
    waiting(count: number): string;
    readonly make: string;
    readonly makeAgain: string;
    outdated(count: number): string;
    readonly save: string;
    readonly saveNote: string;
    readonly saving: string;
    saveFailed(reason: string): string;
    readonly sent: string;
    readonly sentNote: string;
    readonly file: string;
    readonly check: string;
  };
}
