import type { WorkbookSnapshot } from '../../src/workbench/engine/engine';

/** Rows below the last that holds something: a sheet grows with what is written. */
const ROWS = 60;

/**
 * The same workbook without cells that hold nothing but a look: thousands of rows are formatted beforehand for what will be
 * typed there, and opening a workbook takes as long as it has cells. On protected sheets a look also says what is unlocked.
 */
export function slim(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const { univer, protection } = workbook;
  const sheets = Object.fromEntries(
    Object.entries(univer.sheets ?? {}).map(([id, sheet]) => {
      if (id in protection) return [id, sheet];
      const rows = Object.entries(sheet.cellData ?? {}).map(([row, cells]) => [row, Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== null && Object.keys(cell as object).some((key) => key !== 's')))]);
      const kept = rows.filter(([, cells]) => Object.keys(cells as object).length > 0);
      const last = Math.max(0, ...kept.map(([row]) => Number(row)));
      return [id, { ...sheet, rowCount: Math.min(sheet.rowCount ?? ROWS, last + ROWS), cellData: Object.fromEntries(kept) }];
    }),
  );
  return { ...workbook, univer: { ...univer, sheets } };
}
