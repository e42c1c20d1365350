import type { JournalUpdate, KnownLines } from '../../excel/journalRows';
import { WORKBOOK_WORDS } from '../../i18n/workbookWords';
import { LocalEdits, type CellEdit } from '../../sheet/journal/cellEdit';
import { changesSince, type CellChange } from '../../sheet/journal/changesSince';
import type { JournalEntry } from '../../sheet/journal/journalEntry';
import { LastKnown } from '../../sheet/journal/lastKnown';
import { missingReasons } from '../../sheet/journal/missingReasons';
import { sortChanges } from '../../sheet/journal/newEntries';
import { hasJournal, isRecorded } from '../../sheet/proofTables';
import { watchedTables, type WatchedTable } from '../../sheet/journal/watchedCells';
import type { WorkbookSnapshot } from '../../sheet/snapshot';
import { localClock } from '../localClock';
import { NO_JOURNAL, type JournalKeeper, type KeeperOptions } from './journalContract';

/** Edits are written when none came for so long; while they keep coming, at least this often. */
export const JOURNAL_QUIET_MS = 1_500;
export const JOURNAL_LONGEST_MS = 6_000;
/** So long the add-in of a colleague has to write about an edit of that colleague. */
export const REMOTE_WAIT_MS = 45_000;
/** Two windows that see an unclaimed change do not write at the same moment. */
export const REMOTE_SPREAD_MS = 30_000;

/**
 * Keeps the journal of changes. The workbook is compared with what the journal itself says, so nothing is lost when the
 * pane was closed or an event did not come, and nothing is written twice. It costs no reading of its own: it takes the
 * readings of the pane, and goes to Excel only where something differs.
 */
export function createJournalKeeper({ update, now = localClock, language, show, chance = Math.random }: KeeperOptions): JournalKeeper {
  const nameHeading = WORKBOOK_WORDS[language].headings.candidate;
  const spread = REMOTE_WAIT_MS + chance() * REMOTE_SPREAD_MS;
  let edits: { readonly edit: CellEdit; readonly sequence: number }[] = [];
  let sequence = 0;
  let covered = 0;
  let latest: { readonly snapshot: WorkbookSnapshot; readonly tables: readonly WatchedTable[] } | null = null;
  let known: LastKnown | null = null;
  let lines: KnownLines = { rows: 0, number: 0 };
  let entries: JournalEntry[] = [];
  let seen = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;
  let firstChange: number | null = null;
  let writing = false;
  /** Of the journal's sheet, by Excel's id. */
  let ownSheet = '';
  let stopped = false;

  const schedule = (at: number): void => {
    if (stopped || writing) return;
    due = at;
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), Math.max(0, at - Date.now()));
  };
  const forget = (): void => {
    clearTimeout(timer);
    due = Infinity;
    firstChange = null;
    known = null;
    lines = { rows: 0, number: 0 };
    entries = [];
    edits = [];
    seen = new Map();
  };
  const changesNow = (): CellChange[] => (known && latest ? changesSince(known, latest.tables, nameHeading) : []);
  const takeIn = ({ read, written, rows, sheetId }: JournalUpdate): void => {
    const more = [...read, ...written];
    if (rows < lines.rows + more.length) {
      // Read from the start: what was known before is in it.
      known = new LastKnown();
      known.take(more);
      entries = more;
    } else {
      known?.take(written);
      entries = [...entries, ...more];
    }
    ownSheet = sheetId;
    lines = { rows, number: more.at(-1)?.number ?? lines.number };
  };

  const flush = async (): Promise<void> => {
    if (stopped || writing || latest === null) return;
    writing = true;
    due = Infinity;
    firstChange = null;
    const upTo = covered;
    const { snapshot } = latest;
    let waiting: readonly CellChange[] = [];
    const outcome = await update(lines, (read, sheetName) => {
      known ??= new LastKnown();
      known.take(read);
      const local = new LocalEdits(edits.filter((each) => each.sequence <= upTo).map(({ edit }) => edit), sheetName);
      const isOverdue = (change: CellChange): boolean => Date.now() - (seen.get(keyOf(change)) ?? Date.now()) >= spread;
      const sorted = sortChanges(changesNow(), { local, isOverdue, at: now(), reasonNeeded: isRecorded(snapshot) });
      ({ waiting } = sorted);
      return sorted.entries;
    });
    writing = false;
    if (stopped) return;
    const isDone = outcome.ok && outcome.value.kind === 'done';
    if (outcome.ok && outcome.value.kind !== 'noTable') takeIn(outcome.value);
    // What could not be written stays an edit of this window until it can.
    if (isDone) edits = edits.filter((each) => each.sequence > upTo);
    const fresh = new Map<string, number>();
    for (const change of waiting) fresh.set(keyOf(change), seen.get(keyOf(change)) ?? Date.now());
    seen = fresh;
    show({ isOn: true, entries, missing: missingReasons(entries), hasFailed: !isDone });
    if (!isDone) schedule(Date.now() + JOURNAL_LONGEST_MS);
    else if (latest?.snapshot !== snapshot) schedule(Date.now() + JOURNAL_QUIET_MS);
    else if (waiting.length > 0) schedule(Math.min(...seen.values()) + spread);
  };

  return {
    edited: (edit) => {
      if (edit.sheetId === ownSheet) return false;
      if (edit.isLocal) edits.push({ edit, sequence: ++sequence });
      return true;
    },
    mark: () => sequence,
    observed: (snapshot, mark) => {
      if (stopped) return;
      if (!hasJournal(snapshot)) {
        if (known !== null || lines.rows > 0) show(NO_JOURNAL);
        forget();
        return;
      }
      latest = { snapshot, tables: watchedTables(snapshot) };
      covered = Math.max(covered, mark);
      if (known === null) {
        schedule(Date.now());
        return;
      }
      const changes = changesNow();
      if (changes.length === 0) {
        if (!writing) edits = edits.filter((each) => each.sequence > mark);
        return;
      }
      for (const change of changes) if (!seen.has(keyOf(change))) seen.set(keyOf(change), Date.now());
      const isOurs = edits.some((each) => each.sequence <= mark);
      if (!isOurs) {
        if (due === Infinity) schedule(Date.now() + spread);
        return;
      }
      firstChange ??= Date.now();
      schedule(Math.min(Date.now() + JOURNAL_QUIET_MS, firstChange + JOURNAL_LONGEST_MS));
    },
    reasoned: (numbers, reason) => {
      entries = entries.map((entry) => (numbers.has(entry.number) ? { ...entry, reason } : entry));
      show({ isOn: true, entries, missing: missingReasons(entries), hasFailed: false });
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

function keyOf({ table, candidate, criterion, after }: CellChange): string {
  return JSON.stringify([table, candidate, criterion, after]);
}
