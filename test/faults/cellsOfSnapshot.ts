import { cellOfAddress } from '../../src/sheet/a1';
import type { ReadCells } from '../../src/sheet/plan';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import type { SheetCells } from '../../src/sheet/workbookCells';

/** For plans that ask for every cell: those of the tables and of the spilled formulas, which is all that is known here. */
export const cellsOfSnapshot =
  (snapshot: WorkbookSnapshot): ReadCells =>
  () => {
    const sheets = snapshot.sheets.map(({ name }): SheetCells => {
      const values: unknown[][] = [];
      const formulas: unknown[][] = [];
      const put = (row: number, column: number, value: unknown, formula: unknown): void => {
        (values[row] ??= [])[column] = value;
        (formulas[row] ??= [])[column] = formula;
      };
      for (const table of snapshot.tables.filter((each) => each.sheet === name)) {
        table.headings.forEach((heading, across) => put(table.row, table.column + across, heading, heading));
        table.values.forEach((cells, down) => {
          cells.forEach((value, across) => put(table.row + 1 + down, table.column + across, value, table.formulas.get(across)?.[down] ?? value));
        });
      }
      for (const spill of Object.values(snapshot.spills)) {
        const at = spill?.sheet === name ? cellOfAddress(spill.address) : null;
        if (spill && at) put(at.row, at.column, spill.value, spill.formula);
      }
      const width = Math.max(0, ...values.map((row) => row?.length ?? 0));
      const whole = (rows: readonly unknown[][]): unknown[][] => Array.from({ length: values.length }, (_, row) => Array.from({ length: width }, (__, column) => rows[row]?.[column] ?? ''));
      return { sheet: name, row: 0, column: 0, values: whole(values), formulas: whole(formulas), spills: new Map() };
    });
    return Promise.resolve({ sheets: sheets.filter(({ values }) => values.length > 0), names: new Map() });
  };
