import { cellAddress } from './a1';
import type { TableSnapshot } from './snapshot';

/** Where a cell is: found by names, so that it is found again after a sort, a rename or an inserted column. */
export interface CellPlace {
  /** The table and the heading of its column; null for a cell outside the tables. */
  readonly table: { readonly name: string; readonly heading: string; readonly row: number | null } | null;
  /** The sheet and the address when the workbook was read. */
  readonly sheet: string;
  readonly address: string;
}

/** A cell of a table: `row` counts from 0 below the headings, null is the heading itself. */
export function tableCell(table: TableSnapshot, column: number, row: number | null): CellPlace {
  return {
    table: { name: table.name, heading: table.headings[column] ?? '', row },
    sheet: table.sheet,
    address: cellAddress(table.row + (row === null ? 0 : row + 1), table.column + column),
  };
}
