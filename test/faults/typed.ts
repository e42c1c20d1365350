import type { TableSnapshot, WorkbookSnapshot } from '../../src/sheet/snapshot';
import type { Engine } from '../../src/workbench/engine/engine';
import { withTable } from '../support/snapshotAfter';

/** What people type into a table, from its first row on; told the number of rows where it fills them all. */
export interface Typed {
  readonly table: string;
  readonly column: number;
  readonly cells: readonly (readonly unknown[])[] | ((rows: number) => readonly (readonly unknown[])[]);
}

const cellsOf = ({ cells }: Typed, rows: number): readonly (readonly unknown[])[] => (typeof cells === 'function' ? cells(rows) : cells);

/** In a workbook that is open, whatever locks there are; a table grows with what is typed under it. */
export function typeInto(engine: Engine, typed: Typed): void {
  const table = engine.tables.find(typed.table);
  if (!table) throw new Error(`no table ${typed.table}`);
  const { area, sheetId, id } = table;
  const cells = cellsOf(typed, area.rows - 1);
  if (cells.length > area.rows - 1) engine.resizeTable(id, { ...area, rows: cells.length + 1 });
  engine.cells.write(sheetId, area.row + 1, area.column + typed.column, cells as never);
}

/** The same in a workbook as it was read. */
export function withTyped(snapshot: WorkbookSnapshot, typed: Typed): WorkbookSnapshot {
  return withTable(snapshot, typed.table, (table: TableSnapshot) => {
    const cells = cellsOf(typed, table.values.length);
    const rows = Math.max(cells.length, table.values.length);
    const blank = table.headings.map((): unknown => '');
    const values = Array.from({ length: rows }, (_, row) =>
      (table.values[row] ?? blank).map((cell, column) => {
        const given = cells[row]?.[column - typed.column];
        return given === undefined ? cell : typeof given === 'string' ? given.replace(/^'/, '') : given;
      }),
    );
    const formulas = new Map([...table.formulas].map(([column, former]) => [column, Array.from({ length: rows }, (_, row) => former[row] ?? former[0] ?? '')] as const));
    return { values, formulas };
  });
}
