import type { Cell, Step } from '../sheet/setUp/step';
import { isFormulaOrBlank } from './cellsBack';

/** A table that gets rows: where it lies, whether its only row is still blank, and what stands in the way below it. */
export interface GrowingTable {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
  readonly last: Excel.Range;
  readonly below: Excel.Range;
  /** Rows that were written in this run. */
  written: number;
  /** Rows by which it was made longer in this run. */
  grown: number;
}

/** Loads what must be known of each table that gets rows; the caller synchronises. */
export function growingTables(context: Excel.RequestContext, steps: readonly Step[]): ReadonlyMap<string, GrowingTable> {
  const added = new Set(steps.flatMap((step) => (step.do === 'addTable' ? [step.table] : [])));
  const rows = new Map<string, number>();
  for (const step of steps) {
    if ((step.do !== 'appendRows' && step.do !== 'growTable') || added.has(step.table)) continue;
    const more = step.do === 'growTable' ? step.rows : step.rows.length;
    rows.set(step.table, (rows.get(step.table) ?? 0) + more);
  }
  return new Map([...rows].map(([name, count]) => [name, growingTable(context, name, count)]));
}

function growingTable(context: Excel.RequestContext, name: string, count: number): GrowingTable {
  const table = context.workbook.tables.getItem(name);
  const sheet = table.worksheet.load('name');
  const header = table.getHeaderRowRange().load('rowIndex,columnIndex,columnCount');
  const body = table.getDataBodyRange().load('rowCount');
  const last = body.getLastRow().load('values');
  const below = body.getLastRow().getOffsetRange(1, 0).getResizedRange(Math.max(0, count - 1), 0);
  return { table, sheet, header, body, last, below: below.getUsedRangeOrNullObject(true).load('address'), written: 0, grown: 0 };
}

/** The first table that has no room, and the cell that is in its way. */
export function obstructed(tables: ReadonlyMap<string, GrowingTable>): { readonly sheet: string; readonly address: string } | null {
  for (const { below, sheet } of tables.values()) {
    if (!below.isNullObject) return { sheet: sheet.name, address: below.address.replace(/^.*!/, '') };
  }
  return null;
}

/**
 * Resizes the table and writes its last rows; `table.rows.add` would conflict in a shared workbook. Where these are is found
 * by Excel in the moment of writing, so that a row which a colleague added a moment ago stays above them.
 * A new table cannot be without a row, so a lone blank one is filled before any is added.
 */
export function appendRows(growing: GrowingTable, rows: readonly (readonly Cell[])[]): number {
  const { table, body, last, written } = growing;
  const inBlank = isBlankTable({ body, last }) && written === 0 ? rows.slice(0, 1) : [];
  const atEnd = rows.slice(inBlank.length);
  growTable(growing, atEnd.length);
  const now = table.getDataBodyRange();
  writeRows(growing, now.getRow(0), inBlank);
  writeRows(growing, now.getLastRow().getOffsetRange(1 - atEnd.length, 0), atEnd);
  return written + rows.length;
}

function writeRows({ header }: GrowingTable, first: Excel.Range, rows: readonly (readonly Cell[])[]): void {
  if (rows.length === 0) return;
  const across = rows[0]!.length - header.columnCount;
  first.getResizedRange(rows.length - 1, across).formulas = rows.map((cells) => [...cells]);
}

/** Makes the table longer; the new rows are blank. */
export function growTable({ table }: Pick<GrowingTable, 'table'>, more: number): void {
  if (more > 0) table.resize(table.getRange().getResizedRange(more, 0));
}

/** A row that was made in this run, counted from the last, which is 0; null for one that stood before. */
export function rowFromEnd({ body, grown }: Pick<GrowingTable, 'body' | 'grown'>, row: number): number | null {
  return row < body.rowCount ? null : row - (body.rowCount + grown - 1);
}

/** True while a new table's only row is still blank: rows that are added begin there. */
export function isBlankTable({ body, last }: Pick<GrowingTable, 'body' | 'last'>): boolean {
  return body.rowCount === 1 && (last.values[0] ?? []).every((cell) => cell === '');
}

/**
 * Takes back rows that a refused run added at the end: blank ones, formulas, and what it wrote itself.
 * @param added the rows beyond those that were there before, as they stand
 */
export function shrink(
  context: Excel.RequestContext,
  name: string,
  rowsBefore: number,
  added: readonly (readonly unknown[])[],
  steps: readonly Step[],
): void {
  const written = new Set<unknown>(steps.flatMap((step) => (rowsOf(step, name) ?? []).flat().map(plain)));
  const isOurRow = (row: readonly unknown[]): boolean => row.every((cell) => isFormulaOrBlank(cell) || written.has(cell));
  let kept = added.length;
  while (kept > 0 && isOurRow(added[kept - 1]!)) kept--;
  const columns = added[0]?.length ?? 0;
  if (kept === added.length || columns === 0) return;
  const table = context.workbook.tables.getItem(name);
  const body = table.getDataBodyRange();
  const rows = rowsBefore + kept;
  body.getCell(rows, 0).getResizedRange(added.length - kept - 1, columns - 1).clear('Contents');
  // A table cannot be without a row.
  if (Math.max(rows, 1) < rowsBefore + added.length) table.resize(table.getHeaderRowRange().getResizedRange(Math.max(rows, 1), 0));
}

function rowsOf(step: Step, name: string): readonly (readonly Cell[])[] | null {
  if (step.do === 'appendRows' && step.table === name) return step.rows;
  return step.do === 'setRows' && step.table === name ? step.cells : null;
}

function plain(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replace(/^'/, '') : cell;
}
