import type { Step } from '../sheet/setUp/step';
import type { Before } from './before';
import { isFormulaOrBlank, isOurs, putBack } from './cellsBack';
import { shrink } from './growth';

/**
 * Takes back what a refused batch had written already: Excel carries out a request up to the action that it refuses.
 * Only what is certainly of this run is taken back. What somebody else typed meanwhile stays, and so do looks, limits
 * and formulas in columns of ours: they say nothing that was not said before.
 */
export async function undo(context: Excel.RequestContext, steps: readonly Step[], before: Before): Promise<void> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  tables.load('items/name');
  names.load('items/name,items/formula');
  await context.sync();

  const sheetsNow = new Map(worksheets.items.map(({ name, id }) => [name, id]));
  const tablesNow = new Set(tables.items.map(({ name }) => name));
  const sheets = steps
    .flatMap((step) => (step.do === 'addSheet' && sheetsNow.has(step.sheet) && sheetsNow.get(step.sheet) !== before.sheets.get(step.sheet) ? [step.sheet] : []))
    .map((sheet) => ({ sheet, used: worksheets.getItem(sheet).getUsedRangeOrNullObject(true).load('formulas') }));
  const replaced = new Set(sheets.map(({ sheet }) => sheet));
  const added = steps.flatMap((step) => (step.do === 'addTable' && !replaced.has(step.at.sheet) && !before.tables.has(step.table) ? [step.table] : []));
  const widened = [...before.columns.keys()].filter((table) => tablesNow.has(table)).map((table) => ({ table, columns: tables.getItem(table).columns.load('items/name') }));
  const grown = [...before.rows.keys()].filter((table) => tablesNow.has(table)).map((table) => ({ table, body: tables.getItem(table).getDataBodyRange().load('formulas') }));
  const cells = before.cells
    .filter(({ on }) => ('table' in on ? tablesNow.has(on.table) : sheetsNow.has(on.sheet)))
    .map((each) => ({ each, now: each.range().load('formulas,values') }));
  await context.sync();

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
  for (const { each, now } of cells) putBack(each, now);
  for (const { column, body } of columns) if (body.formulas.flat().every(isFormulaOrBlank)) column.delete();
  for (const { table, body } of grown) shrink(context, table, body.formulas, before.rows.get(table) ?? 0, steps);
  for (const { sheet, used } of sheets) if (used.isNullObject || isOurs(used.formulas[0]?.[0], titleOf(sheet, steps))) worksheets.getItem(sheet).delete();
  for (const [sheet, options] of before.protection) {
    if (options !== null && sheetsNow.has(sheet)) worksheets.getItem(sheet).protection.protect(options);
  }
  for (const step of steps) {
    const renamed = step.do === 'renameSheet' ? worksheets.items.find(({ id, name }) => id === before.sheets.get(step.sheet) && name === step.to) : undefined;
    if (renamed && step.do === 'renameSheet') renamed.name = step.sheet;
  }
  for (const [sheet, visibility] of before.visibility) if (sheetsNow.has(sheet)) worksheets.getItem(sheet).visibility = visibility;
  await context.sync();
}

/** What we write top left on a new sheet: a sheet that a colleague happened to make under the same name has it not. */
function titleOf(sheet: string, steps: readonly Step[]): unknown {
  const [title] = steps.flatMap((step) => (step.do === 'write' && step.at.sheet === sheet ? [step.cells[0]?.[0]] : []));
  return title;
}
