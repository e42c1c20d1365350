import { entryAsText, entryOf } from '../domain/entry';

/** The name in a cell; empty for an empty cell, also where Excel passes it as 0. */
export function nameIn(cell: unknown): string {
  return cell === 0 ? '' : entryAsText(entryOf(cell));
}

/** What to call a candidate in a list: its name, or its row where it has none. */
export function nameAt(cells: readonly unknown[]): (row: number) => string {
  return (row) => nameIn(cells[row]) || `#${row + 1}`;
}

/** By rank, where there are ranks, and then by name in plain code-point order: the same on every machine. */
export function byName(rows: readonly number[], nameOf: (row: number) => string, rank?: Int32Array): number[] {
  const compareNames = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...rows].sort((a, b) => (rank ? rank[a]! - rank[b]! : 0) || compareNames(nameOf(a), nameOf(b)));
}
