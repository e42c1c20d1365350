import { workbookIssue, type LocatedIssue } from '../locatedIssue';
import type { JournalEntry } from './journalEntry';
import type { WatchedValue } from './watchedValue';

/** Lines about edits after a record was made that say no reason yet, oldest first. */
export function withoutReason(entries: readonly JournalEntry[]): JournalEntry[] {
  return entries.filter(({ reasonNeeded, reason }) => reasonNeeded && reason === '');
}

/** The same as issues. They name the cell as it was called; rows may have moved since, so they do not lead there. */
export function missingReasons(entries: readonly JournalEntry[]): LocatedIssue[] {
  return withoutReason(entries).map((entry) =>
    workbookIssue('error', 'journalReasonMissing', { where: whereOf(entry), before: shown(entry.before), after: shown(entry.after) }),
  );
}

/** Who and what a line is about, and the cell: "Kandidaat A, 5 Werkervaring (Kandidaten!H5)". */
export function whereOf({ candidate, criterion, cell }: JournalEntry): string {
  const what = [candidate, criterion].filter((part) => part !== '').join(', ');
  return cell === '' ? what : `${what} (${cell})`;
}

function shown(value: WatchedValue): string {
  return String(value);
}
