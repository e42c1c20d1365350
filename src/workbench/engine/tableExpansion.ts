import { intersection, type Area } from './address';
import type { Cells } from './cells';
import type { Changes } from './changes';
import type { Protection } from './protection';
import type { TableInfo, Tables } from './tables';

interface Parts {
  readonly cells: Cells;
  readonly changes: Changes;
  readonly protection: Protection;
  readonly tables: Tables;
  resizeTable(id: string, area: Area): void;
}

/**
 * As in Excel, a table takes in what a person types or pastes right below its last row or right beside its last column,
 * unless something else stands there already. What an add-in writes there stays outside.
 */
export function expandTables(engine: Parts): void {
  engine.changes.listen((change) => {
    if (change.kind !== 'cells' || change.change !== 'RangeEdited' || change.origin !== 'person') return;
    const { sheetId, area } = change;
    if (isBlank(engine.cells, sheetId, area) || engine.protection.of(sheetId)) return;
    for (const table of engine.tables.list()) {
      const wanted = table.sheetId === sheetId ? areaAfterTyping(table.area, area) : undefined;
      if (wanted && !meetsOthers(engine, table, wanted, area)) {
        // The edit must be over before the table changes around it.
        queueMicrotask(() => grow(engine, table, wanted));
        return;
      }
    }
  });
}

/** The table's area with what was typed; undefined where typing leaves the table as it is. The header row is included. */
export function areaAfterTyping(table: Area, typed: Area): Area | undefined {
  const below = table.row + table.rows;
  const beside = table.column + table.columns;
  const bottom = typed.row + typed.rows;
  const right = typed.column + typed.columns;
  if (typed.row === below && typed.column >= table.column && right <= beside) return { ...table, rows: bottom - table.row };
  if (typed.column === beside && typed.row >= table.row && bottom <= below) return { ...table, columns: right - table.column };
  return undefined;
}

function grow(engine: Parts, before: TableInfo, area: Area): void {
  const now = engine.tables.find(before.id);
  if (now && now.area.rows <= area.rows && now.area.columns <= area.columns) engine.resizeTable(before.id, area);
}

/** True when the new rows or columns hold more than what was typed, or belong to another table. */
function meetsOthers({ cells, tables }: Parts, table: TableInfo, wanted: Area, typed: Area): boolean {
  const rows = wanted.rows - table.area.rows;
  const gained =
    rows > 0
      ? { ...wanted, row: wanted.row + table.area.rows, rows }
      : { ...wanted, column: wanted.column + table.area.columns, columns: wanted.columns - table.area.columns };
  const others = tables.list().filter((one) => one.id !== table.id && one.sheetId === table.sheetId);
  if (others.some(({ area }) => intersection(area, gained))) return true;
  return cells.values(table.sheetId, gained).some((line, rowOffset) =>
    line.some((value, columnOffset) => {
      const cell = { row: gained.row + rowOffset, column: gained.column + columnOffset, rows: 1, columns: 1 };
      return value !== null && !intersection(cell, typed);
    }),
  );
}

function isBlank(cells: Cells, sheetId: string, area: Area): boolean {
  return cells.values(sheetId, area).every((line) => line.every((value) => value === null));
}
