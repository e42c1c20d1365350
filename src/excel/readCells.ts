import { cellOfAddress } from '../sheet/a1';
import type { Area } from '../sheet/setUp/step';
import { cellKey, type NamedCell, type SheetCells, type WorkbookCells } from '../sheet/workbookCells';
import { blockOnSheet, readBlocks } from './readBlocks';

/** Reads all cells in use: what is in use, what stands in it, and how far some formulas have spilled. */
export async function readCells(context: Excel.RequestContext, isSpilling: (formula: unknown) => boolean): Promise<WorkbookCells> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name,items/formula');
  await context.sync();
  const used = worksheets.items.map((sheet) => ({
    name: sheet.name,
    range: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  await context.sync();
  const reads = used.flatMap(({ name, range }) => (range.isNullObject ? [] : [blocksOf(context, name, range)]));
  await readBlocks(context, reads.flatMap(({ values, formulas }) => [values, formulas]));
  const spilling = reads.map((read) => ({ ...read, spills: spillsIn(context, read.at, read.formulas.cells, isSpilling) }));
  await context.sync();
  return {
    sheets: spilling.map(({ at, values, formulas, spills }): SheetCells => ({
      sheet: at.sheet,
      row: at.row,
      column: at.column,
      values: values.cells,
      formulas: formulas.cells,
      spills: new Map(spills.flatMap(({ key, range }) => (range.isNullObject ? [] : [[key, { rows: range.rowCount, columns: range.columnCount }]]))),
    })),
    names: new Map(names.items.flatMap(({ name, formula }) => namedCell(name, String(formula)))),
  };
}

function blocksOf(context: Excel.RequestContext, sheet: string, range: Excel.Range) {
  const at: Area = { sheet, row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
  return { at, values: blockOnSheet(context, at, 'values'), formulas: blockOnSheet(context, at, 'formulas') };
}

function spillsIn(
  context: Excel.RequestContext,
  { sheet, row, column }: Area,
  cells: readonly (readonly unknown[])[],
  isSpilling: (formula: unknown) => boolean,
): { key: string; range: Excel.Range }[] {
  return cells.flatMap((line, down) =>
    line.flatMap((formula, across) => {
      if (!isSpilling(formula)) return [];
      const cell = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row + down, column + across, 1, 1);
      const range = cell.getSpillingToRangeOrNullObject().load('rowCount,columnCount');
      return [{ key: cellKey(row + down, column + across), range }];
    }),
  );
}

/** ='A sheet'!$C$7, as Excel writes the cell behind a name. */
function namedCell(name: string, formula: string): [string, NamedCell][] {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(\$[A-Z]+\$\d+)$/.exec(formula);
  const cell = match ? cellOfAddress(match[3] ?? '') : null;
  if (!match || !cell) return [];
  return [[name, { sheet: (match[1] ?? match[2] ?? '').replace(/''/g, "'"), ...cell }]];
}
