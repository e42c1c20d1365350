import type { LocalMoment } from '../../domain/procedure/round';
import type { JournalSource } from '../../i18n/journal/wording';
import type { LocalEdits } from './cellEdit';
import { cellNameOf, type CellChange } from './changesSince';
import type { NewJournalEntry } from './journalEntry';

/** What to write now, and what to leave to the add-in of the colleague who made it. */
export interface SortedChanges {
  readonly entries: readonly NewJournalEntry[];
  readonly waiting: readonly CellChange[];
}

export interface Sorting {
  readonly local: LocalEdits;
  /** True where nobody else wrote about this change for so long that nobody will. */
  readonly isOverdue: (change: CellChange) => boolean;
  readonly at: LocalMoment;
  readonly reasonNeeded: boolean;
}

/** Each change is written by the window that made it; a change that nobody claims is written as one from elsewhere. */
export function sortChanges(changes: readonly CellChange[], { local, isOverdue, at, reasonNeeded }: Sorting): SortedChanges {
  const entries: NewJournalEntry[] = [];
  const waiting: CellChange[] = [];
  const add = (change: CellChange, source: JournalSource, { before, after }: Pick<CellChange, 'before' | 'after'>): void => {
    const { table, candidate, criterion } = change;
    entries.push({ at, cell: cellNameOf(change), candidate, criterion, before, after, source, reason: '', reasonNeeded, table });
  };
  for (const change of changes) {
    if (local.made(change)) for (const step of local.steps(change) ?? [change]) add(change, 'local', step);
    else if (isOverdue(change)) add(change, 'remote', change);
    else waiting.push(change);
  }
  return { entries, waiting };
}
