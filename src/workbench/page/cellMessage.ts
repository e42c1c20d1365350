import { columnLetters } from '../engine/address';
import type { Engine } from '../engine/engine';
import type { Notice } from './statusBar';

/** What the function in the selected cell says of its error; Excel shows it on a card beside the cell. */
export function cellMessage(engine: Engine): Notice | undefined {
  // One workbook makes room for the next.
  if (!engine.core.isOpen) return undefined;
  const { sheetId, area } = engine.selection.get();
  const message = engine.functions.errorAt({ sheetId, row: area.row, column: area.column })?.message;
  if (message === undefined) return undefined;
  return { kind: 'fault', cell: `${columnLetters(area.column)}${area.row + 1}`, text: message };
}
