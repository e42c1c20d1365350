import { WrapStrategy } from '@univerjs/core';
import '@univerjs/sheets-ui/facade';
import type { Engine } from '../engine/engine';

const SET_VALUES = 'sheet.mutation.set-range-values';
/** A pause after which a row of changes counts as over. */
const PAUSE_MS = 120;
/** Beyond this many wrapped rows on one sheet, the page stays quick and heights stay as they are. */
const MOST_ROWS = 500;

/** As in Excel, a row with wrapped text grows with it, unless somebody chose its height. */
export function fitRowsToText(engine: Engine): void {
  const changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  engine.core.commands.onCommandExecuted((command) => {
    const sheetId = (command.params as { subUnitId?: string } | undefined)?.subUnitId;
    if (command.id !== SET_VALUES || sheetId === undefined) return;
    changed.add(sheetId);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const due = [...changed].filter((id) => engine.sheets.list().some((sheet) => sheet.id === id));
      changed.clear();
      for (const id of due) fitRows(engine, id);
    }, PAUSE_MS);
  });
}

function fitRows(engine: Engine, sheetId: string): void {
  const sheet = engine.core.sheet(sheetId);
  const wrapped = new Set<number>();
  sheet.getCellMatrix().forValue((row, column) => {
    if (wrapped.has(row) || sheet.getRowManager().getRow(row)?.ia === 0) return;
    if (sheet.getComposedCellStyle(row, column).tb === WrapStrategy.WRAP) wrapped.add(row);
  });
  const facade = engine.core.sheetFacade(sheetId);
  if (wrapped.size > MOST_ROWS) return;
  for (const row of wrapped) facade.autoResizeRows(row, 1);
}
