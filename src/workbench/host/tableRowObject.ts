import { readValues, writeBlock } from './block';
import { ExcelError } from './excelError';
import { hostObject, type ObjectClass } from './hostObject';
import { type HostObject, demandUnprotected, whole, type RangeTarget, type Workspace } from './workspace';
import { rangeObject } from './rangeObject';
import { bodyArea, tableInfo } from './tablePlace';

export function tableRowsObject(tableId: string): HostObject {
  return hostObject(ROWS, tableId);
}

interface RowTarget {
  readonly tableId: string;
  readonly index: number;
}

function count(id: string, space: Workspace): number {
  return bodyArea(tableInfo(id, space)).rows;
}

function rowObject(tableId: string, index: number, space: Workspace): HostObject {
  if (index < 0 || index >= count(tableId, space)) throw new ExcelError('InvalidArgument');
  return hostObject(ROW, { tableId, index });
}

const ROWS: ObjectClass<string> = {
  name: 'TableRowCollection',
  read: { Count: count },
  methods: {
    Add: (id, space, [index, values]) => add(id, space, index, values),
    GetCount: count,
    GetItemAt: (id, space, [index]) => rowObject(id, whole(index), space),
    DeleteRowsAt: (id, space, [index, number]) => remove(id, space, whole(index), number === undefined ? 1 : whole(number)),
  },
  items: (id, space) => Array.from({ length: count(id, space) }, (_, index) => rowObject(id, index, space)),
};

function add(id: string, space: Workspace, index: unknown, values: unknown): HostObject {
  const table = tableInfo(id, space);
  demandUnprotected(space, table.sheetId);
  const rows = Array.isArray(values) ? (Array.isArray(values[0]) ? (values as unknown[][]) : [values as unknown[]]) : [[]];
  const body = bodyArea(table);
  const at = index === undefined || index === null || index === -1 ? body.rows : whole(index);
  const area = { ...body, row: body.row + at, rows: rows.length };
  space.engine.structure.insertCells(table.sheetId, area, 'Down');
  if (tableInfo(id, space).area.rows !== table.area.rows + rows.length) {
    space.engine.resizeTable(id, { ...table.area, rows: table.area.rows + rows.length });
  }
  if (Array.isArray(values)) writeBlock({ sheetId: table.sheetId, area }, space, rows);
  return rowObject(id, at, space);
}

function remove(id: string, space: Workspace, index: number, number: number): void {
  const table = tableInfo(id, space);
  demandUnprotected(space, table.sheetId);
  const body = bodyArea(table);
  if (index < 0 || index + number > body.rows) throw new ExcelError('InvalidArgument');
  space.engine.removeTableRows(id, { ...body, row: body.row + index, rows: number });
}

function target({ tableId, index }: RowTarget, space: Workspace): RangeTarget {
  const table = tableInfo(tableId, space);
  const body = bodyArea(table);
  return { sheetId: table.sheetId, area: { ...body, row: body.row + index, rows: 1 } };
}

const ROW: ObjectClass<RowTarget> = {
  name: 'TableRow',
  read: {
    Index: ({ index }) => index,
    Values: (row, space) => readValues(target(row, space), space),
  },
  write: { Values: (row, space, value) => writeBlock(target(row, space), space, value) },
  methods: {
    GetRange: (row, space) => {
      const { sheetId, area } = target(row, space);
      return rangeObject(sheetId, area);
    },
    Delete: ({ tableId, index }, space) => remove(tableId, space, index, 1),
  },
};
