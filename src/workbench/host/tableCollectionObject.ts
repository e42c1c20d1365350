import { intersection } from '../engine/address';
import type { TableInfo } from '../engine/tables';
import { ExcelError } from './excelError';
import { NULL_OBJECT, hostObject, type ObjectClass } from './hostObject';
import { type HostObject, demandUnprotected, whole, type Workspace } from './workspace';
import { rangeArgument } from './rangeObject';
import { tableObject } from './tableObject';

/** The tables of one sheet, or of the workbook. */
export function tablesObject(sheetId: string | null): HostObject {
  return hostObject(TABLES, sheetId);
}

function list(sheetId: string | null, space: Workspace): TableInfo[] {
  return space.engine.tables.list().filter((table) => sheetId === null || table.sheetId === sheetId);
}

function find(sheetId: string | null, space: Workspace, key: unknown): HostObject | undefined {
  const lowered = String(key).toLowerCase();
  const table = list(sheetId, space).find((one) => one.id === key || one.name.toLowerCase() === lowered);
  return table && tableObject(table.id);
}

function add(sheetId: string | null, space: Workspace, address: unknown, hasHeaders: unknown): HostObject {
  const { sheetId: home, area } = rangeArgument(space, address, sheetId ?? space.engine.sheets.active().id);
  demandUnprotected(space, home);
  const clash = space.engine.tables.list().some((table) => table.sheetId === home && intersection(table.area, area));
  if (clash) throw new ExcelError('InvalidArgument', 'A table cannot overlap another table.');
  if (hasHeaders === true) {
    const rows = Math.max(2, area.rows);
    return tableObject(space.engine.tables.create(home, { ...area, rows }).id);
  }
  const row = { ...area, rows: 1 };
  space.engine.structure.insertCells(home, row, 'Down');
  return tableObject(space.engine.tables.create(home, { ...area, rows: area.rows + 1 }).id);
}

const TABLES: ObjectClass<string | null> = {
  name: 'TableCollection',
  read: { Count: (sheetId, space) => list(sheetId, space).length },
  methods: {
    Add: (sheetId, space, [address, hasHeaders]) => add(sheetId, space, address, hasHeaders),
    GetCount: (sheetId, space) => list(sheetId, space).length,
    GetFirst: (sheetId, space) => {
      const [table] = list(sheetId, space);
      if (!table) throw new ExcelError('ItemNotFound');
      return tableObject(table.id);
    },
    GetItem: (sheetId, space, [key]) => {
      const found = find(sheetId, space, key);
      if (!found) throw new ExcelError('ItemNotFound');
      return found;
    },
    GetItemOrNullObject: (sheetId, space, [key]) => find(sheetId, space, key) ?? NULL_OBJECT,
    GetItemAt: (sheetId, space, [index]) => {
      const table = list(sheetId, space)[whole(index)];
      if (!table) throw new ExcelError('InvalidArgument');
      return tableObject(table.id);
    },
  },
  items: (sheetId, space) => list(sheetId, space).map((table) => tableObject(table.id)),
  item: find,
};
