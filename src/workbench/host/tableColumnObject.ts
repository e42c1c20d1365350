import type { Area } from '../engine/address';
import type { TableInfo } from '../engine/tables';
import { readValues, writeBlock } from './block';
import { ExcelError } from './excelError';
import { NULL_OBJECT, hostObject, type ObjectClass } from './hostObject';
import { type HostObject, demandUnprotected, text, whole, type Workspace } from './workspace';
import { rangeObject } from './rangeObject';
import { bodyArea, tableInfo } from './tablePlace';

export function tableColumnsObject(tableId: string): HostObject {
  return hostObject(COLUMNS, tableId);
}

interface ColumnTarget {
  readonly tableId: string;
  readonly columnId: string;
}

/** Excel numbers columns; the number stays with the column for as long as the host is open. */
function columnNumber(space: Workspace, columnId: string): number {
  const known = space.columnNumbers.get(columnId);
  if (known !== undefined) return known;
  const next = space.columnNumbers.size + 1;
  space.columnNumbers.set(columnId, next);
  return next;
}

function columnObject(tableId: string, columnId: string): HostObject {
  return hostObject(COLUMN, { tableId, columnId });
}

function find(tableId: string, space: Workspace, key: unknown): HostObject | undefined {
  const { columns } = tableInfo(tableId, space);
  const column =
    typeof key === 'number'
      ? columns.find((one) => columnNumber(space, one.id) === key)
      : columns.find((one) => one.name.toLowerCase() === String(key).toLowerCase());
  return column && columnObject(tableId, column.id);
}

const COLUMNS: ObjectClass<string> = {
  name: 'TableColumnCollection',
  read: { Count: (id, space) => tableInfo(id, space).columns.length },
  methods: {
    Add: (id, space, [index, values, name]) => add(id, space, index, values, name),
    GetCount: (id, space) => tableInfo(id, space).columns.length,
    GetItem: (id, space, [key]) => {
      const found = find(id, space, key);
      if (!found) throw new ExcelError('ItemNotFound');
      return found;
    },
    GetItemOrNullObject: (id, space, [key]) => find(id, space, key) ?? NULL_OBJECT,
    GetItemAt: (id, space, [index]) => {
      const column = tableInfo(id, space).columns[whole(index)];
      if (!column) throw new ExcelError('InvalidArgument');
      return columnObject(id, column.id);
    },
  },
  items: (id, space) => tableInfo(id, space).columns.map((column) => columnObject(id, column.id)),
  item: find,
};

function add(id: string, space: Workspace, index: unknown, values: unknown, name: unknown): HostObject {
  const table = tableInfo(id, space);
  demandUnprotected(space, table.sheetId);
  const count = table.columns.length;
  const at = index === undefined || index === null || index === -1 ? count : whole(index);
  if (at < 0 || at > count) throw new ExcelError('InvalidArgument');
  const column = table.area.column + at;
  space.engine.insertTableColumn(id, at);
  const strip = { ...table.area, column, columns: 1 };
  if (name !== undefined && name !== null) space.engine.cells.write(table.sheetId, strip.row, column, [[text(name)]]);
  if (values !== undefined && values !== null) {
    const rows = Array.isArray(values) ? (values as unknown[]) : [[values]];
    const full = rows.length === strip.rows;
    writeBlock({ sheetId: table.sheetId, area: full ? strip : { ...strip, row: strip.row + 1, rows: strip.rows - 1 } }, space, values);
  }
  const added = tableInfo(id, space).columns[at];
  if (!added) throw new ExcelError('GeneralException');
  return columnObject(id, added.id);
}

function place({ tableId, columnId }: ColumnTarget, space: Workspace): { table: TableInfo; index: number; whole: Area; body: Area } {
  const table = tableInfo(tableId, space);
  const index = table.columns.findIndex((column) => column.id === columnId);
  if (index < 0) throw new ExcelError('ItemNotFound');
  const strip = { column: table.area.column + index, columns: 1 };
  return { table, index, whole: { ...table.area, ...strip }, body: { ...bodyArea(table), ...strip } };
}

const COLUMN: ObjectClass<ColumnTarget> = {
  name: 'TableColumn',
  id: { key: 'Id', of: ({ columnId }, space) => columnNumber(space, columnId) },
  read: {
    Id: ({ columnId }, space) => columnNumber(space, columnId),
    Index: (target, space) => place(target, space).index,
    Name: (target, space) => {
      const { table, index } = place(target, space);
      return table.columns[index]?.name;
    },
    Values: (target, space) => {
      const { table, whole: area } = place(target, space);
      return readValues({ sheetId: table.sheetId, area }, space);
    },
  },
  write: {
    Name: (target, space, value) => {
      const { table, whole: area } = place(target, space);
      demandUnprotected(space, table.sheetId);
      space.engine.cells.write(table.sheetId, area.row, area.column, [[text(value)]]);
    },
    Values: (target, space, value) => {
      const { table, whole: area } = place(target, space);
      writeBlock({ sheetId: table.sheetId, area }, space, value);
    },
  },
  methods: {
    GetRange: (target, space) => {
      const { table, whole: area } = place(target, space);
      return rangeObject(table.sheetId, area);
    },
    GetDataBodyRange: (target, space) => {
      const { table, body } = place(target, space);
      return rangeObject(table.sheetId, body);
    },
    GetHeaderRowRange: (target, space) => {
      const { table, whole: area } = place(target, space);
      return rangeObject(table.sheetId, { ...area, rows: 1 });
    },
    Delete: (target, space) => {
      const { table, whole: area } = place(target, space);
      demandUnprotected(space, table.sheetId);
      if (table.columns.length === 1) throw new ExcelError('InvalidOperation');
      space.engine.removeTableColumn(table.id, area);
    },
  },
  heavy: ['Values'],
};
