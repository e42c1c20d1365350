import type { LocalMoment } from '../../domain/procedure/round';
import type { updateJournal } from '../../excel/journalRows';
import type { Language } from '../../i18n/language';
import type { CellEdit } from '../../sheet/journal/cellEdit';
import type { JournalEntry } from '../../sheet/journal/journalEntry';
import type { LocatedIssue } from '../../sheet/locatedIssue';
import type { WorkbookSnapshot } from '../../sheet/snapshot';

/** What is known of the journal, for the pane to show. */
export interface JournalState {
  readonly isOn: boolean;
  /** All lines that are known, oldest first. */
  readonly entries: readonly JournalEntry[];
  /** Of those the lines that need a reason and have none, as issues. */
  readonly missing: readonly LocatedIssue[];
  /** True while the last attempt to write failed; it is repeated at the next change. */
  readonly hasFailed: boolean;
}

export const NO_JOURNAL: JournalState = { isOn: false, entries: [], missing: [], hasFailed: false };

export interface JournalKeeper {
  /** Excel told of an edit. False where it is in the journal itself: then there is nothing to read. */
  readonly edited: (edit: CellEdit) => boolean;
  /** To be asked before the workbook is read, and given with what was read: edits up to there are in it. */
  readonly mark: () => number;
  readonly observed: (snapshot: WorkbookSnapshot, mark: number) => void;
  /** A reason was written beside lines. */
  readonly reasoned: (numbers: ReadonlySet<number>, reason: string) => void;
  readonly stop: () => void;
}

export interface KeeperOptions {
  readonly update: typeof updateJournal;
  /** The clock of this machine, unless told. */
  readonly now?: () => LocalMoment;
  readonly language: Language;
  readonly show: (state: JournalState) => void;
  /** Between 0 and 1. */
  readonly chance?: () => number;
}
