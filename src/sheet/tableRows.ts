import { entryAsText, entryOf } from '../domain/entry';
import { tableCell, type CellPlace } from './cellPlace';
import { isSameHeading } from './headings';
import type { TableSnapshot } from './snapshot';

/** A row of a table, read by what its columns are called rather than by where they stand. */
export interface TableRow<Heading extends string> {
  /** Row of the table's body, from 0. */
  readonly row: number;
  /** The raw value; null where the column is gone. */
  value(heading: Heading): unknown;
  /** The value as text, trimmed; empty where blank or gone. */
  text(heading: Heading): string;
  /** The cell; null where the column is gone. */
  cell(heading: Heading): CellPlace | null;
}

/**
 * Rows of a table in which something stands.
 * @param headings per language, because a workbook keeps the language in which it was set up
 */
export function tableRows<Heading extends string>(
  table: TableSnapshot | null,
  headings: readonly Readonly<Record<Heading, string>>[],
): TableRow<Heading>[] {
  if (!table) return [];
  const columnOf = (heading: Heading): number =>
    table.headings.findIndex((each) => headings.some((words) => isSameHeading(each, words[heading])));
  return table.values.flatMap((cells, row) => {
    if (cells.every((cell) => entryOf(cell).kind === 'blank')) return [];
    const value = (heading: Heading): unknown => cells[columnOf(heading)] ?? null;
    return [
      {
        row,
        value,
        text: (heading) => entryAsText(entryOf(value(heading))).trim(),
        cell: (heading) => (columnOf(heading) < 0 ? null : tableCell(table, columnOf(heading), row)),
      },
    ];
  });
}
