import { BooleanNumber, WrapStrategy, type IRange, type Worksheet } from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowIsAutoHeightMutation,
  SheetInterceptorService,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import type { Engine } from '../engine/engine';

/** A pause after which a row of changes counts as over. */
const PAUSE_MS = 120;
/** Beyond this many wrapped rows at once, the page stays quick and heights stay as they are. */
const MOST_ROWS = 500;
/** So many are measured before the page is drawn; those below them when it has nothing else to do. */
const AT_ONCE = 100;

/** Rows of a sheet whose text may take another height; all of them once a column is wider or narrower. */
type Due = Set<number> | 'all';

/** As in Excel, a row with wrapped text grows with it, unless somebody chose its height. */
export function fitRowsToText(engine: Engine): void {
  const due = new Map<string, Due>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  engine.core.commands.onCommandExecuted(({ id, params }) => {
    const sheetId = (params as { subUnitId?: string } | undefined)?.subUnitId;
    if (sheetId === undefined || (id !== SetRangeValuesMutation.id && id !== SetWorksheetColWidthMutation.id)) return;
    const rows: Due = id === SetWorksheetColWidthMutation.id ? 'all' : (due.get(sheetId) ?? new Set());
    if (rows !== 'all') for (const row of Object.keys((params as ISetRangeValuesMutationParams).cellValue ?? {})) rows.add(Number(row));
    due.set(sheetId, rows);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const sheets = [...due].filter(([each]) => engine.sheets.list().some((sheet) => sheet.id === each));
      due.clear();
      for (const [each, changed] of sheets) fitRows(engine, each, changed);
    }, PAUSE_MS);
  });
}

/** Outside what a person can undo: it follows from what was typed. */
function fitRows(engine: Engine, sheetId: string, changed: Due): void {
  const { core } = engine;
  const sheet = core.sheet(sheetId);
  const rows = wrappedRows(sheet, changed);
  if (rows.length === 0 || rows.length > MOST_ROWS) return;
  const across = (some: readonly number[]): IRange[] => rangesOf(some, sheet.getColumnCount());
  const ranges = across(rows);
  core.execute(SetWorksheetRowIsAutoHeightMutation.id, { subUnitId: sheetId, ranges, autoHeightInfo: BooleanNumber.TRUE });
  const { redos } = core.injector.get(SheetInterceptorService).generateMutationsOfAutoHeight({
    unitId: core.unitId,
    subUnitId: sheetId,
    ranges,
    autoHeightRanges: across(rows.slice(0, AT_ONCE)),
    lazyAutoHeightRanges: across(rows.slice(AT_ONCE)),
  });
  for (const { id, params } of redos) core.execute(id, params);
}

/** In rising order. */
function wrappedRows(sheet: Worksheet, changed: Due): number[] {
  const wrapped = new Set<number>();
  const look = (row: number, column: number): void => {
    if (wrapped.has(row) || sheet.getRowManager().getRow(row)?.ia === BooleanNumber.FALSE) return;
    if (sheet.getComposedCellStyle(row, column).tb === WrapStrategy.WRAP) wrapped.add(row);
  };
  const cells = sheet.getCellMatrix();
  if (changed === 'all') cells.forValue(look);
  else for (const row of changed) for (const column of Object.keys(cells.getRow(row) ?? {})) look(row, Number(column));
  return [...wrapped].sort((a, b) => a - b);
}

function rangesOf(rows: readonly number[], columns: number): IRange[] {
  const ranges: IRange[] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last?.endRow === row - 1) last.endRow = row;
    else ranges.push({ startRow: row, endRow: row, startColumn: 0, endColumn: columns - 1 });
  }
  return ranges;
}
