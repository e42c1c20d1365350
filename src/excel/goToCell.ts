import type { CellPlace } from '../sheet/cellPlace';
import type { Outcome } from './outcome';
import { runExcel } from './runExcel';

/** Selects a cell. False where it is no longer there: a row was deleted, a sheet removed, a heading retyped. */
export function goToCell(cell: CellPlace): Promise<Outcome<boolean>> {
  return runExcel(async (context) => {
    const range = cell.table ? await tableCell(context, cell.table) : await sheetCell(context, cell);
    if (range === null) return false;
    range.worksheet.activate();
    range.select();
    await context.sync();
    return true;
  });
}

async function tableCell(
  context: Excel.RequestContext,
  { name, heading, row }: NonNullable<CellPlace['table']>,
): Promise<Excel.Range | null> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  await context.sync();
  if (table.isNullObject) return null;
  const column = table.columns.getItemOrNullObject(heading);
  const body = table.getDataBodyRange().load('rowCount');
  await context.sync();
  if (column.isNullObject) return null;
  if (row === null) return column.getHeaderRowRange();
  return row < body.rowCount ? column.getDataBodyRange().getCell(row, 0) : null;
}

async function sheetCell(context: Excel.RequestContext, { sheet, address }: CellPlace): Promise<Excel.Range | null> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  await context.sync();
  return worksheet.isNullObject ? null : worksheet.getRange(address);
}
