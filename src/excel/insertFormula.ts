import type { Language } from '../i18n/language';
import { cellAddress } from '../sheet/a1';
import { proposedFormula, type DescribedFunction } from '../sheet/proposedFormula';
import type { Outcome } from './outcome';
import { formulaSourcesNow } from './readFormulaSources';
import { runExcel } from './runExcel';

export interface SheetCell {
  readonly sheet: string;
  readonly address: string;
}

export type InsertResult =
  | { readonly kind: 'inserted'; readonly cell: SheetCell; readonly formula: string; readonly open: readonly string[] }
  /** Nothing was written: the cell holds something, or stands in a table, where no result can spill. */
  | { readonly kind: 'taken' | 'insideTable'; readonly cell: SheetCell; readonly free: SheetCell };

/**
 * Puts the proposed formula of a function into a cell, the active one unless told. The workbook is read again just
 * before, so that the formula fits what is there now. A cell that holds anything is left alone; `free` then is a cell
 * with nothing in it, below it or right of it.
 */
export function insertFormula(described: DescribedFunction, at: SheetCell | null, language: Language): Promise<Outcome<InsertResult>> {
  return runExcel(async (context) => {
    const { formula, open } = proposedFormula(described, await formulaSourcesNow(context, language));
    const range = at
      ? context.workbook.worksheets.getItem(at.sheet).getRange(at.address)
      : context.workbook.getActiveCell();
    const standing = await standingAt(context, range);
    const { cell, free, isTaken, isInTable } = standing;
    if (isInTable) return { kind: 'insideTable', cell, free };
    if (isTaken) return { kind: 'taken', cell, free };
    if (at) {
      range.worksheet.activate();
      range.select();
    }
    // Last, so that whatever Excel refuses before it leaves the cell as it was.
    range.formulas = [[formula]];
    await context.sync();
    return { kind: 'inserted', cell, formula, open };
  });
}

interface Standing {
  readonly cell: SheetCell;
  readonly free: SheetCell;
  readonly isTaken: boolean;
  readonly isInTable: boolean;
}

async function standingAt(context: Excel.RequestContext, range: Excel.Range): Promise<Standing> {
  range.load('address,rowIndex,formulas,valueTypes,worksheet/name');
  const used = range.worksheet.getUsedRangeOrNullObject(true).load('columnIndex,columnCount');
  const tables = range.worksheet.tables.load('items/name');
  await context.sync();
  const shared = tables.items.map((table) => table.getRange().getIntersectionOrNullObject(range).load('address'));
  await context.sync();
  const sheet = range.worksheet.name;
  // One empty column between, so that the result reads as a block of its own.
  const column = used.isNullObject ? 0 : used.columnIndex + used.columnCount + 1;
  return {
    cell: { sheet, address: range.address.replace(/^.*!/, '').replace(/\$/g, '') },
    free: { sheet, address: cellAddress(range.rowIndex, column) },
    // A formula that shows an empty text, and a cell that another formula spills over, are no empty cells.
    isTaken: range.formulas[0]?.[0] !== '' || range.valueTypes[0]?.[0] !== 'Empty',
    isInTable: shared.some(({ isNullObject }) => !isNullObject),
  };
}
