/** Headings of the journal, in the order in which they stand. */
export const JOURNAL_HEADINGS = ['number', 'at', 'cell', 'candidate', 'criterion', 'before', 'after', 'source', 'reason', 'reasonNeeded', 'table'] as const;
export type JournalHeading = (typeof JOURNAL_HEADINGS)[number];

/**
 * Where an entry comes from. start: how it stood when the journal began. local: made here. remote: made elsewhere, and
 * found when values were compared.
 */
export const JOURNAL_SOURCES = ['start', 'local', 'remote'] as const;
export type JournalSource = (typeof JOURNAL_SOURCES)[number];

/** What stands on the sheet of the journal, in one language. */
export interface JournalSheetWording {
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  readonly headings: Readonly<Record<JournalHeading, string>>;
  readonly sources: Readonly<Record<JournalSource, string>>;
  readonly needed: string;
  /** In the first row: the journal begins here. */
  readonly begins: string;
}

/** What the pane says about the journal, in one language. */
export interface JournalPaneWording {
  readonly off: string;
  readonly offAfterLock: string;
  readonly start: string;
  readonly on: string;
  readonly none: string;
  readonly blank: string;
  readonly show: string;
  readonly hide: string;
  readonly recent: string;
  count(entries: number): string;
  missing(entries: number): string;
  change(before: string, after: string): string;
  readonly reasonMissing: string;
  readonly giveReason: string;
  reasonFor(what: string): string;
  readonly reason: string;
  readonly record: string;
  readonly cancel: string;
  readonly sameForAll: string;
  readonly failed: string;
}

export interface JournalWording {
  readonly sheet: JournalSheetWording;
  readonly pane: JournalPaneWording;
}
