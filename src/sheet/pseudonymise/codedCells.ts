import { literalText } from '../nativeCheck/literalText';
import type { Cell, Step } from '../setUp/step';
import type { WorkbookSnapshot } from '../snapshot';
import { ROUND_TABLES } from '../workbookNames';
import { cellKey, type SheetCells, type WorkbookCells } from '../workbookCells';
import type { Coder } from './coder';
import { isFreeText, journalReasons, tableAt } from './freeText';

/** Every cell that somebody typed and in which a name or a free text stands, with its code; cells below each other at once. */
export function codedCells(snapshot: WorkbookSnapshot, cells: WorkbookCells, coder: Coder, ownColumns: ReadonlySet<string>, untouched: ReadonlySet<string>): Step[] {
  return cells.sheets.filter(({ sheet }) => !untouched.has(sheet)).flatMap((sheet) => codedSheet(sheet, snapshot, coder, ownColumns));
}

function codedSheet(sheet: SheetCells, { tables }: WorkbookSnapshot, coder: Coder, ownColumns: ReadonlySet<string>): Step[] {
  const reasons = journalReasons(sheet);
  const spilled = spilledCells(sheet);
  const panels = new Set(tables.filter(({ name }) => name.startsWith(`${ROUND_TABLES.panel}_`)).map((table) => table.sheet));
  const coded = (row: number, column: number): Cell | null => {
    const typed = sheet.formulas[row - sheet.row]?.[column - sheet.column];
    if (typeof typed !== 'string' || typed === '' || typed.startsWith('=') || spilled.has(cellKey(row, column))) return null;
    const place = tableAt(tables, sheet.sheet, row, column);
    // Headings are words of ours, but for the members on the sheet of their panel.
    if (place === 'heading') return panels.has(sheet.sheet) && coder.names(typed) !== typed ? literalText(coder.names(typed)) : null;
    const isFree = place ? isFreeText(place.table.name, place.heading, ownColumns) : reasons !== null && column === reasons.column && row > reasons.row;
    const code = isFree ? coder.free(typed) : coder.names(typed);
    return code === typed ? null : literalText(code);
  };
  const steps: Step[] = [];
  const columns = sheet.formulas[0]?.length ?? 0;
  for (let across = 0; across < columns; across++) {
    const column = sheet.column + across;
    let from = -1;
    let run: Cell[][] = [];
    for (let down = 0; down <= sheet.formulas.length; down++) {
      const code = down < sheet.formulas.length ? coded(sheet.row + down, column) : null;
      if (code !== null) {
        if (run.length === 0) from = sheet.row + down;
        run.push([code]);
      } else if (run.length > 0) {
        steps.push({ do: 'write', at: { sheet: sheet.sheet, row: from, column, rows: run.length, columns: 1 }, cells: run });
        run = [];
      }
    }
  }
  return steps;
}

/** Formulas that may fill more than their own cell. */
export function maySpill(formula: unknown): boolean {
  return typeof formula === 'string' && /^=.*(?:TENDER\.|FILTER\(|SORT|UNIQUE\(|SEQUENCE\(|STACK\(|CHOOSE(?:COLS|ROWS)\(|TAKE\(|DROP\(|TRANSPOSE\(|LET\(|MAP\(|BY(?:ROW|COL)\()/i.test(formula);
}

/** Cells that show what a formula elsewhere filled in: they follow by themselves, and typing there would block it. */
function spilledCells(sheet: SheetCells): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const [key, { rows, columns }] of sheet.spills) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    for (let down = 0; down < rows; down++) for (let across = 0; across < columns; across++) cells.add(cellKey(row + down, column + across));
  }
  return cells;
}
