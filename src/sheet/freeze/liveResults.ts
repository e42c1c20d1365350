import { cellAddress, sheetInFormula } from '../a1';
import { tableCell, type CellPlace } from '../cellPlace';
import type { TableSnapshot, WorkbookSnapshot } from '../snapshot';
import { NAMES } from '../workbookNames';
import { cellKey, valueAt, type SheetCells, type WorkbookCells } from '../workbookCells';
import type { Kept, KeptValue } from './keptTable';
import { isLiveFormula } from './liveFormula';

/** A live formula of a cell, or of the cells of a column, with the values that stand in its place. */
export type LiveResult =
  | { readonly in: 'column'; readonly kept: Extract<Kept, { anchor: 'column' }>; readonly rows: readonly number[]; readonly cells: readonly CellPlace[] }
  | {
      readonly in: 'cell';
      readonly kept: Extract<Kept, { anchor: 'cell' }>;
      readonly at: { readonly sheet: string; readonly row: number; readonly column: number };
      readonly cell: CellPlace;
      /** True for a cell that has no name yet. */
      readonly isNameless: boolean;
    };

/** Name of the cell of a formula that had none; the name follows the cell wherever it is moved. */
const ANCHOR = 'Tender_Kept';

/** Every live formula of the workbook. Those in a column of a table of ours belong together; any other stands by itself. */
export function liveResults(snapshot: WorkbookSnapshot, { sheets, names }: WorkbookCells): LiveResult[] {
  const known = new Map([...names].map(([name, at]) => [`${at.sheet}!${cellKey(at.row, at.column)}`, name]));
  const own = [NAMES.assessment, NAMES.shortlist];
  let count = 0;
  return sheets.flatMap((cells) => {
    const tables = snapshot.tables.filter((table) => table.sheet === cells.sheet && table.headings.length > 0);
    const columns = tables.flatMap((table) => table.headings.flatMap((_, column) => columnResults(table, column, cells)));
    const single = loneCells(cells, tables).map(({ row, column, formula }): LiveResult => {
      const at = { sheet: cells.sheet, row, column };
      const named = own.find((name) => known.get(`${at.sheet}!${cellKey(row, column)}`) === name);
      const name = named ?? `${ANCHOR}_${++count}`;
      const cell = { table: null, sheet: cells.sheet, address: cellAddress(row, column) };
      return { in: 'cell', at, cell, isNameless: named === undefined, kept: { anchor: 'cell', name, formula, values: spilledValues(cells, row, column) } };
    });
    return [...columns, ...single];
  });
}

/** A reference to one cell, for a name. */
export function cellReference({ sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number }): string {
  return `=${sheetInFormula(sheet)}!${cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')}`;
}

/** One result per formula that occurs in the column; rows in which a person typed are in none of them. */
function columnResults(table: TableSnapshot, column: number, cells: SheetCells): LiveResult[] {
  const byFormula = new Map<string, number[]>();
  table.values.forEach((_, row) => {
    const formula = cells.formulas[table.row + 1 + row - cells.row]?.[table.column + column - cells.column];
    if (isLiveFormula(formula)) byFormula.set(formula, [...(byFormula.get(formula) ?? []), row]);
  });
  return [...byFormula].map(([formula, rows]) => ({
    in: 'column',
    rows,
    cells: rows.map((row) => tableCell(table, column, row)),
    kept: {
      anchor: 'column',
      table: table.name,
      heading: table.headings[column] ?? '',
      formula,
      values: rows.map((row): KeptValue => [rowKey(table, row), table.values[row]?.[column] ?? '']),
    },
  }));
}

/** What a row of a table is recognised by: its first cell. */
export function rowKey(table: TableSnapshot, row: number): string {
  return String(table.values[row]?.[0] ?? '');
}

function loneCells(cells: SheetCells, tables: readonly TableSnapshot[]): { row: number; column: number; formula: string }[] {
  const found: { row: number; column: number; formula: string }[] = [];
  cells.formulas.forEach((line, rowIndex) =>
    line.forEach((formula, columnIndex) => {
      const [row, column] = [cells.row + rowIndex, cells.column + columnIndex];
      if (isLiveFormula(formula) && !tables.some((table) => isInBody(table, row, column)) && !isSpilledInto(cells, row, column)) {
        found.push({ row, column, formula });
      }
    }),
  );
  return found;
}

function isInBody({ row, column, headings, values }: TableSnapshot, cellRow: number, cellColumn: number): boolean {
  return cellRow > row && cellRow <= row + values.length && cellColumn >= column && cellColumn < column + headings.length;
}

/** Excel may show the formula of a spill in every cell that it fills. */
function isSpilledInto(cells: SheetCells, row: number, column: number): boolean {
  for (const [key, { rows, columns }] of cells.spills) {
    const [top = 0, left = 0] = key.split(',').map(Number);
    if (row === top && column === left) continue;
    if (row >= top && row < top + rows && column >= left && column < left + columns) return true;
  }
  return false;
}

function spilledValues(cells: SheetCells, row: number, column: number): unknown[][] {
  const { rows, columns } = cells.spills.get(cellKey(row, column)) ?? { rows: 1, columns: 1 };
  return Array.from({ length: rows }, (_, down) => Array.from({ length: columns }, (_, across) => valueAt(cells, row + down, column + across) ?? ''));
}
