import { HEADING, NOTE, TITLE } from '../setUp/looks';
import type { Area, Cell, Look, Step } from '../setUp/step';

/** Row of the headings on a sheet that has one table. */
export const TABLE_ROW = 3;

/** The title of a sheet and the note below it. */
export function sheetHead(sheet: string, title: string, note: string): Step[] {
  return [
    { do: 'addSheet', sheet },
    { do: 'write', at: { sheet, row: 0, column: 0, rows: 2, columns: 1 }, cells: [[title], [note]] },
    { do: 'look', at: { sheet, row: 0, column: 0, rows: 1, columns: 1 }, look: TITLE },
    { do: 'look', at: { sheet, row: 1, column: 0, rows: 1, columns: 1 }, look: NOTE },
  ];
}

/** A table with its headings; one without rows gets a blank one, because Excel has no table without. */
export function newTable(at: Pick<Area, 'sheet' | 'row' | 'column'>, table: string, headings: readonly string[], body: readonly (readonly Cell[])[]): Step[] {
  const rows = body.length > 0 ? body : [headings.map(() => '')];
  const area: Area = { ...at, rows: rows.length + 1, columns: headings.length };
  return [
    { do: 'addTable', at: area, table, headings, body: rows },
    { do: 'look', at: { ...area, rows: 1 }, look: HEADING },
  ];
}

/** Looks of the columns below the headings, so far down that new rows have them too. */
export function columnLooks(sheet: string, row: number, rows: number, looks: readonly Look[]): Step[] {
  return looks.flatMap((look, column): Step[] => [
    { do: 'look', at: { sheet, row, column, rows: 1, columns: 1 }, look: look.width === undefined ? {} : { width: look.width } },
    { do: 'look', at: { sheet, row: row + 1, column, rows, columns: 1 }, look },
  ]);
}
