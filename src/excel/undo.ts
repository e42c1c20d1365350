import type { Step } from '../sheet/setUp/step';
import type { Before } from './before';
import { isFormulaOrBlank, isOurs, putBack } from './cellsBack';
import { readCellsNow, type CellsBefore } from './cellsBefore';
import { shrink } from './growth';
import { comeBack } from './removal';
import { bytesOfCells, MOST_BYTES, readBlocks, type BlockRead } from './readBlocks';

/**
 * Takes back what a refused batch had written already: Excel carries out a request up to the action that it refuses.
 * Only what is certainly of this run is taken back. What somebody else typed meanwhile stays, and so do looks, limits
 * and formulas in columns of ours: they say nothing that was not said before.
 * Sheets are taken away last of all; where one of them is gone, all else was carried out, and the others follow.
 */
export async function undo(context: Excel.RequestContext, steps: readonly Step[], before: Before): Promise<'asBefore' | 'complete'> {
  const { worksheets, tables, names } = context.workbook;
  // In one request for the collection: a second one would make its items anew, without what the first asked for.
  worksheets.load(`items/id,items/name,items/protection/protected${before.removals.length > 0 ? ',items/tables/items/name' : ''}`);
  tables.load('items/name');
  names.load('items/name,items/formula');
  await context.sync();
  const removed = before.removals.filter(({ id }) => !worksheets.items.some((sheet) => sheet.id === id));
  if (removed.length > 0) {
    for (const { id } of before.removals) worksheets.items.find((sheet) => sheet.id === id)?.delete();
    await context.sync();
    return 'complete';
  }

  const sheetsNow = new Map(worksheets.items.map(({ name, id }) => [name, id]));
  const tablesNow = new Set(tables.items.map(({ name }) => name));
  const sheets = steps
    .flatMap((step) => (step.do === 'addSheet' && sheetsNow.has(step.sheet) && sheetsNow.get(step.sheet) !== before.sheets.get(step.sheet) ? [step.sheet] : []))
    .map((sheet) => ({ sheet, used: worksheets.getItem(sheet).getUsedRangeOrNullObject(true).load('formulas') }));
  const replaced = new Set(sheets.map(({ sheet }) => sheet));
  const added = steps.flatMap((step) => (step.do === 'addTable' && !replaced.has(step.at.sheet) && !before.tables.has(step.table) ? [step.table] : []));
  const widened = [...before.columns.keys()].filter((table) => tablesNow.has(table)).map((table) => ({ table, columns: tables.getItem(table).columns.load('items/name') }));
  const grown = [...before.rows].filter(([table]) => tablesNow.has(table)).map(([table, rows]) => ({ table, rows, body: tables.getItem(table).getDataBodyRange().load('rowCount,columnCount') }));
  await context.sync();

  const cells = before.cells.filter(({ on }) => ('table' in on ? tablesNow.has(on.table) : sheetsNow.has(on.sheet)));
  const cellsNow = await readCellsNow(context, cells);
  const newRows = grown.map(newRowsOf);
  await readBlocks(context, newRows);
  const columns = widened.flatMap(({ table, columns: { items } }) => {
    const wanted = steps.flatMap((step) => (step.do === 'addColumn' && step.table === table ? [step.heading] : []));
    const isNew = (name: string): boolean => wanted.includes(name) && before.columns.get(table)?.includes(name) === false;
    return items.filter(({ name }) => isNew(name)).map((column) => ({ column, body: column.getDataBodyRange().load('formulas') }));
  });
  await context.sync();

  for (const { name, protection } of worksheets.items) {
    if (before.protection.has(name) && protection.protected) protection.unprotect();
  }
  for (const item of names.items) {
    const former = before.names.get(item.name);
    const isNamed = steps.some((step) => step.do === 'name' && step.name === item.name);
    if (isNamed && former === undefined) item.delete();
    else if (isNamed && former !== item.formula) item.formula = former;
  }
  for (const table of added) if (tablesNow.has(table)) tables.getItem(table).convertToRange();
  await putAllBack(context, cells, cellsNow);
  for (const { column, body } of columns) if (body.formulas.flat().every(isFormulaOrBlank)) column.delete();
  grown.forEach(({ table, rows }, index) => shrink(context, table, rows, newRows[index]!.cells, steps));
  for (const { sheet, used } of sheets) if (used.isNullObject || isOurs(used.formulas[0]?.[0], titleOf(sheet, steps))) worksheets.getItem(sheet).delete();
  comeBack(context, before.removals, worksheets.items);
  for (const [sheet, options] of before.protection) {
    if (options !== null && sheetsNow.has(sheet)) worksheets.getItem(sheet).protection.protect(options);
  }
  for (const step of steps) {
    const renamed = step.do === 'renameSheet' ? worksheets.items.find(({ id, name }) => id === before.sheets.get(step.sheet) && name === step.to) : undefined;
    if (renamed && step.do === 'renameSheet') renamed.name = step.sheet;
  }
  for (const [sheet, visibility] of before.visibility) if (sheetsNow.has(sheet)) worksheets.getItem(sheet).visibility = visibility;
  await context.sync();
  return 'asBefore';
}

/** Rows of a table that were not there before. */
function newRowsOf({ rows: before, body }: { readonly rows: number; readonly body: Excel.Range }): BlockRead {
  const { rowCount, columnCount: columns } = body;
  const part = (from: number, rows: number): Excel.Range => body.getCell(before + from, 0).getResizedRange(rows - 1, columns - 1);
  return { part, rows: Math.max(0, rowCount - before), columns, what: 'formulas', cells: [] };
}

/** Block after block, with a round trip of their own for each 4 MB. */
async function putAllBack(context: Excel.RequestContext, cells: readonly CellsBefore[], now: readonly CellsBefore[]): Promise<void> {
  let bytes = 0;
  for (const [index, each] of cells.entries()) {
    const more = bytesOfCells(now[index]!.formulas);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one per 4 MB written, not one per block
    if (bytes + more > MOST_BYTES) await context.sync();
    bytes = bytes + more > MOST_BYTES ? more : bytes + more;
    putBack(each, now[index]!);
  }
}

/** What we write top left on a new sheet: a sheet that a colleague happened to make under the same name has it not. */
function titleOf(sheet: string, steps: readonly Step[]): unknown {
  for (const step of steps) {
    if (step.do === 'write' && step.at.sheet === sheet) return step.cells[0]?.[0];
    if (step.do === 'addTable' && step.at.sheet === sheet) return step.headings[0];
  }
  return undefined;
}
