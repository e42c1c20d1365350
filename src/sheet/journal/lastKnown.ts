import type { JournalEntry } from './journalEntry';
import { criterionKey, NAME_KEY, rowKey } from './watchedCells';
import type { WatchedValue } from './watchedValue';

/** Per table and candidate: what stood in each cell at the last entry about it. A cell without an entry was blank. */
export class LastKnown {
  private readonly tables = new Map<string, Map<string, Map<string, WatchedValue>>>();

  /** Takes entries in the order of the journal. An entry that is there twice changes nothing. */
  take(entries: readonly JournalEntry[]): void {
    for (const { table, candidate, criterion, before, after } of entries) {
      if (table === '') continue;
      const key = criterionKey(table, criterion);
      if (key === NAME_KEY) this.rename(table, rowKey(String(before)), rowKey(String(after)));
      else this.row(table, rowKey(candidate)).set(key, after);
    }
  }

  value(table: string, row: string, criterion: string): WatchedValue {
    return this.tables.get(table)?.get(row)?.get(criterion) ?? '';
  }

  /** Candidates of a table of whom something is known, with what is. */
  rows(table: string): ReadonlyMap<string, ReadonlyMap<string, WatchedValue>> {
    return this.tables.get(table) ?? new Map<string, never>();
  }

  private row(table: string, row: string): Map<string, WatchedValue> {
    const rows = this.tables.get(table) ?? new Map<string, Map<string, WatchedValue>>();
    this.tables.set(table, rows);
    const cells = rows.get(row) ?? new Map<string, WatchedValue>();
    rows.set(row, cells);
    return cells;
  }

  private rename(table: string, from: string, to: string): void {
    const rows = this.tables.get(table);
    const cells = rows?.get(from);
    if (!rows || !cells || from === to) return;
    rows.delete(from);
    rows.set(to, cells);
  }
}
