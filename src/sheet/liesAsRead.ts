import type { WorkbookSnapshot } from './snapshot';
import { valueAt, type WorkbookCells } from './workbookCells';

/** Whether tables still lay where they were read when all cells were read after them: a row put in above moves every place that is planned for. */
export function liesAsRead({ tables }: WorkbookSnapshot, { sheets }: WorkbookCells): boolean {
  const bySheet = new Map(sheets.map((each) => [each.sheet, each]));
  return tables.every(({ sheet, row, column, headings }) => headings.every((heading, across) => String(valueAt(bySheet.get(sheet), row, column + across) ?? '') === heading));
}
