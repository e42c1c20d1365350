import { cellAddress } from '../a1';
import type { LastKnown } from './lastKnown';
import type { WatchedRow, WatchedTable } from './watchedCells';
import type { WatchedValue } from './watchedValue';

/** A cell that holds something else than the journal knows of it. */
export interface CellChange {
  readonly table: string;
  readonly sheet: string;
  /** Null where the candidate's row is gone. */
  readonly place: { readonly row: number; readonly column: number } | null;
  readonly candidate: string;
  readonly criterion: string;
  readonly before: WatchedValue;
  readonly after: WatchedValue;
}

/** What an entry calls the cell of a change. */
export function cellNameOf({ sheet, place }: CellChange): string {
  return place === null ? '' : `${sheet}!${cellAddress(place.row, place.column)}`;
}

/**
 * Everything that differs between what the journal knows and what stands. Candidates are compared by name, so that
 * sorting and moving are no changes. A name that is gone while the same values stand under a new one is a new name.
 * @param nameHeading what the criterion of an entry about a name is called
 */
export function changesSince(known: LastKnown, tables: readonly WatchedTable[], nameHeading: string): CellChange[] {
  return tables.flatMap((table) => changesIn(known, table, nameHeading));
}

function changesIn(known: LastKnown, { table, sheet, rows }: WatchedTable, nameHeading: string): CellChange[] {
  const before = known.rows(table);
  const gone = [...before].filter(([key, cells]) => !rows.has(key) && [...cells.values()].some((value) => value !== ''));
  const renamed = renames(new Map(gone), [...rows].filter(([key]) => !before.has(key)));
  const changes: CellChange[] = [];
  for (const [key, row] of rows) {
    const former = renamed.get(key);
    if (former !== undefined) {
      changes.push({ table, sheet, place: placeOf(row), candidate: row.label, criterion: nameHeading, before: former, after: row.label });
      continue;
    }
    for (const [criterion, cell] of row.cells) {
      const old = known.value(table, key, criterion);
      if (old === cell.value) continue;
      changes.push({ table, sheet, place: cell, candidate: row.label, criterion: cell.criterion, before: old, after: cell.value });
    }
  }
  const taken = new Set(renamed.values());
  for (const [key, cells] of gone) {
    if (taken.has(key)) continue;
    for (const [criterion, value] of cells) {
      if (value !== '') changes.push({ table, sheet, place: null, candidate: key, criterion, before: value, after: '' });
    }
  }
  return changes;
}

/** New names, each with the name that is gone and had the very same values; nothing where that is not clear. */
function renames(gone: ReadonlyMap<string, ReadonlyMap<string, WatchedValue>>, added: readonly (readonly [string, WatchedRow])[]): ReadonlyMap<string, string> {
  if (gone.size === 0 || added.length === 0) return new Map();
  const bySignature = new Map<string, string[]>();
  for (const [key, cells] of gone) {
    const signature = signatureOf(cells);
    bySignature.set(signature, [...(bySignature.get(signature) ?? []), key]);
  }
  const found = new Map<string, string>();
  const claims = new Map<string, number>();
  for (const [key, { cells }] of added) {
    const matches = bySignature.get(signatureOf(new Map([...cells].map(([criterion, { value }]) => [criterion, value])))) ?? [];
    const [match] = matches;
    if (match === undefined || matches.length > 1) continue;
    found.set(key, match);
    claims.set(match, (claims.get(match) ?? 0) + 1);
  }
  return new Map([...found].filter(([, match]) => claims.get(match) === 1));
}

function signatureOf(cells: ReadonlyMap<string, WatchedValue>): string {
  return JSON.stringify([...cells].filter(([, value]) => value !== '').sort(([a], [b]) => (a < b ? -1 : 1)));
}

function placeOf({ cells }: WatchedRow): CellChange['place'] {
  const [first] = cells.values();
  return first ?? null;
}

