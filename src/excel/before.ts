import { isOther, knownInTable, knownOnSheet, type KnownCells, type KnownWorkbook } from '../sheet/knownCells';
import type { Area, Cell, Step } from '../sheet/setUp/step';
import { loadCells, type CellsBefore, type CellsWritten } from './cellsBefore';
import { isBlankTable, type GrowingTable } from './growth';
import { loadRemovals, type Removal } from './removal';

/** What steps may change, as it stood before them: enough to take them back when Excel refuses half way. */
export interface Before {
  /** Ids by name: a sheet that was replaced under its own name has another. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, string>;
  readonly columns: ReadonlyMap<string, readonly string[]>;
  readonly rows: ReadonlyMap<string, number>;
  readonly cells: readonly CellsBefore[];
  /** Of the sheets that are to be protected or opened: how they are protected, or null. */
  readonly protection: ReadonlyMap<string, Excel.WorksheetProtectionOptions | null>;
  /** Of the sheets that are to be shown or hidden. */
  readonly visibility: ReadonlyMap<string, Excel.SheetVisibility>;
  readonly removals: readonly Removal[];
}

/** Loads it; the caller synchronises and then calls the answer. */
export function loadBefore(context: Excel.RequestContext, steps: readonly Step[], workbook: KnownWorkbook | null): (growing: ReadonlyMap<string, GrowingTable>) => Promise<Before> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  tables.load('items/name');
  names.load('items/name,items/formula');
  const widened = new Set(steps.flatMap((step) => (step.do === 'addColumn' ? [step.table] : [])));
  const columns = [...widened].map((table) => ({ table, items: tables.getItem(table).columns.load('items/name') }));
  const shown = new Set(steps.flatMap((step) => (step.do === 'visibility' ? [step.sheet] : [])));
  const locked = sheetsLocked(steps).map((sheet) => ({
    sheet,
    protection: worksheets.getItem(sheet).protection.load('protected,options'),
  }));
  const cells = loadCells(context, cellsWritten(context, steps, workbook));
  const removals = loadRemovals(context, steps);
  const standing = (): Pick<Before, 'sheets' | 'tables'> => ({
    sheets: new Map(worksheets.items.map(({ name, id }) => [name, id])),
    tables: new Set(tables.items.map(({ name }) => name)),
  });
  return async (growing) => ({
    ...standing(),
    removals: removals(standing().sheets, standing().tables),
    names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
    columns: new Map(columns.map(({ table, items }) => [table, items.items.map(({ name }) => name)])),
    rows: new Map([...growing].map(([table, each]) => [table, isBlankTable(each) ? 0 : each.body.rowCount])),
    cells: await cells(),
    protection: new Map(locked.map(({ sheet, protection }) => [sheet, protection.protected ? protection.options : null])),
    visibility: new Map(worksheets.items.filter(({ name }) => shown.has(name)).map(({ name, visibility }) => [name, visibility as Excel.SheetVisibility])),
  });
}

/** Sheets that stand already and that steps protect or open. */
function sheetsLocked(steps: readonly Step[]): string[] {
  const added = new Set(steps.flatMap((step) => (step.do === 'addSheet' ? [step.sheet] : [])));
  const named = steps.flatMap((step) => (step.do === 'protect' || step.do === 'unprotect' ? [step.sheet] : []));
  return [...new Set(named)].filter((sheet) => !added.has(sheet));
}

/** Blocks that are written where something may stand: on new sheets and in new tables nothing does. */
function cellsWritten(context: Excel.RequestContext, steps: readonly Step[], workbook: KnownWorkbook | null): CellsWritten[] {
  const known = (of: (workbook: KnownWorkbook) => KnownCells): KnownCells | null => (workbook === null ? null : of(workbook));
  const { worksheets, tables } = context.workbook;
  const newSheets = new Set(steps.flatMap((step) => (step.do === 'addSheet' ? [step.sheet] : [])));
  const newTables = new Set(steps.flatMap((step) => (step.do === 'addTable' ? [step.table] : [])));
  const newColumns = new Set(steps.flatMap((step) => (step.do === 'addColumn' ? [columnKey(step)] : [])));
  const block = (area: Area, written: readonly (readonly Cell[])[]): CellsWritten[] => {
    const { sheet, row, column, rows, columns } = area;
    const range = (): Excel.Range => worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
    return newSheets.has(sheet) ? [] : [{ on: { sheet }, mustBeBlank: false, known: known((all) => knownOnSheet(all, area)), range, written }];
  };
  return steps.flatMap((step) => {
    if (step.do === 'write') return block(step.at, step.cells);
    if (step.do === 'addTable') return block(step.at, [step.headings, ...step.body]);
    if (step.do === 'setRows') {
      const { table, from, column, cells } = step;
      const corner = (): Excel.Range => tables.getItem(table).getDataBodyRange().getCell(from, column);
      const range = (): Excel.Range => corner().getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1);
      return [{ on: { table }, mustBeBlank: true, known: null, range, written: cells }];
    }
    if (step.do !== 'setCells' || newTables.has(step.table) || newColumns.has(columnKey(step))) return [];
    const { table, heading, from, cells } = step;
    const range = (): Excel.Range => {
      const body = tables.getItem(table).columns.getItem(heading).getDataBodyRange();
      return body.getCell(from, 0).getResizedRange(cells.length - 1, 0);
    };
    return [{ on: { table }, mustBeBlank: false, known: known((all) => knownInTable(all, table, heading, from)), range, written: cells.map((cell) => [cell]) }];
  });
}

function columnKey({ table, heading }: { readonly table: string; readonly heading: string }): string {
  return JSON.stringify([table, heading]);
}

/** True where somebody typed, a moment ago, in cells that the plan took for blank, or for what it read in them. */
export function changedMeanwhile({ cells }: Before): boolean {
  return cells.some(({ mustBeBlank, known, formulas, values }) =>
    values.some((row, r) =>
      row.some((value, c) => {
        if (mustBeBlank) return value !== '';
        const was = known?.(r, c) ?? null;
        return was !== null && isOther(was, formulas[r]?.[c], value);
      }),
    ),
  );
}
