import type { WorkbookSnapshot } from '../../src/workbench/engine/engine';

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
      return [id, { ...sheet, cellData: Object.fromEntries(rows.filter(([, cells]) => Object.keys(cells as object).length > 0)) }];
    }),
  );
  return { ...workbook, univer: { ...univer, sheets } };
}
