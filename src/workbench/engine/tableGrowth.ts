import type { Area } from './address';
import type { Cells } from './cells';
import type { ConditionalFormats } from './conditionalFormats';
import type { Formats } from './formats';
import type { TableInfo } from './tables';
import type { Validations } from './validations';

interface Parts {
  readonly cells: Cells;
  readonly formats: Formats;
  readonly validations: Validations;
  readonly conditionalFormats: ConditionalFormats;
}

/**
 * What Excel does by itself for the rows that a table gains: columns that hold one formula go on with it, and formats,
 * drop-downs and highlights of the last row reach as far as the table.
 */
export function fillNewRows(parts: Parts, before: TableInfo, after: Area): void {
  const { sheetId } = before;
  const added = after.row + after.rows - (before.area.row + before.area.rows);
  const lastRow = before.area.row + before.area.rows - 1;
  const bodyRows = before.area.rows - 1;
  if (added <= 0 || bodyRows < 1) return;
  for (let index = 0; index < before.area.columns; index += 1) {
    const column = before.area.column + index;
    const area: Area = { row: lastRow + 1, column, rows: added, columns: 1 };
    parts.formats.write(sheetId, area, parts.formats.read(sheetId, lastRow, column));
    const formula = calculatedFormula(parts.cells, sheetId, { row: before.area.row + 1, column, rows: bodyRows, columns: 1 });
    if (formula !== null) {
      // What was typed or stood there stays.
      const present = parts.cells.values(sheetId, area);
      parts.cells.write(sheetId, area.row, column, present.map(([value]) => [value === null ? { formula } : undefined]));
    }
    const validation = parts.validations.at(sheetId, lastRow, column)?.validation;
    if (validation) parts.validations.set(sheetId, { ...area, row: before.area.row + 1, rows: bodyRows + added }, validation);
  }
  for (const { id, areas } of parts.conditionalFormats.list(sheetId)) {
    const grown = areas.map((area) => (endsAt(area, before.area, lastRow) ? { ...area, rows: area.rows + added } : area));
    if (grown.some((area, index) => area !== areas[index])) parts.conditionalFormats.move(sheetId, id, grown);
  }
}

function endsAt(area: Area, table: Area, lastRow: number): boolean {
  const inside = area.column >= table.column && area.column + area.columns <= table.column + table.columns;
  return inside && area.row + area.rows - 1 === lastRow;
}

/** The formula that every cell of a column holds as written; null where they differ or hold values. */
function calculatedFormula(cells: Cells, sheetId: string, area: Area): string | null {
  const formulas = cells.formulas(sheetId, area).map(([formula]) => formula ?? null);
  const [first = null] = formulas;
  return formulas.every((formula) => formula === first) ? first : null;
}
