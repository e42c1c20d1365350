import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import { isReadTable, NAMES } from '../sheet/workbookNames';
import { fetchedOrRefused } from './fetched';
import type { Outcome } from './outcome';
import { runExcel } from './runExcel';

/** Reads all that the add-in knows of the workbook. */
export function readWorkbook(): Promise<Outcome<WorkbookSnapshot>> {
  return runExcel(readSnapshot);
}

/**
 * Three round trips, however many rows: what there is; how it lies; what stands in it. Only when the cells of all
 * tables together would not fit in one answer of Excel on the web does the third become more than one. A workbook that
 * holds nothing of ours takes one.
 */
export async function readSnapshot(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  tables.load('items/name,items/worksheet/name');
  names.load('items/name');
  await context.sync();

  const standing = new Set(names.items.map(({ name }) => name));
  const read = tables.items.filter(({ name }) => isReadTable(name));
  const others = tables.items.filter(({ name }) => !isReadTable(name)).map(unreadTable);
  const sheets = worksheets.items.map((sheet): SheetSnapshot => ({ name: sheet.name, isProtected: sheet.protection.protected }));
  const hasResults = standing.has(NAMES.assessment) || standing.has(NAMES.shortlist);
  if (read.length === 0 && !hasResults) return { sheets, tables: others, names: [...standing], spills: {} };
  // Fetched where there is something to read; what a workbook without a tender waits for stays small.
  const { readTables } = await fetchedOrRefused(() => import(/* webpackChunkName: "tender" */ './readTables'));
  const { tables: filled, spills } = await readTables(context, read, standing);
  return { sheets, tables: [...filled, ...others], names: [...standing], spills };
}

/** A table of the workbook's own: its name matters, its cells are nobody's business. */
function unreadTable(table: Excel.Table): TableSnapshot {
  const { name } = table;
  const sheet = table.worksheet.name;
  return { name, sheet, row: 0, column: 0, headings: [], values: [], formulas: new Map(), mergedCells: null };
}
