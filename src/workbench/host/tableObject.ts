import type { TableLook } from '../engine/tables';
import { ExcelError } from './excelError';
import { hostObject, type ObjectClass } from './hostObject';
import { type HostObject, demandUnprotected, text, type Workspace } from './workspace';
import { rangeArgument, rangeObject } from './rangeObject';
import { sortRows } from './sortObject';
import { tableColumnsObject } from './tableColumnObject';
import { demandTableName } from './tableName';
import { bodyArea, tableInfo } from './tablePlace';
import { tableRowsObject } from './tableRowObject';

export function tableObject(tableId: string): HostObject {
  return hostObject(TABLE, tableId);
}

function look<K extends keyof TableLook>(key: K) {
  return (id: string, space: Workspace): TableLook[K] => tableInfo(id, space).look[key];
}

function restyle(key: keyof TableLook) {
  return (id: string, space: Workspace, value: unknown): void => space.engine.tables.restyle(id, { [key]: value });
}

const TABLE: ObjectClass<string> = {
  name: 'Table',
  id: { key: 'Id', of: (id) => id },
  read: {
    Id: (id) => id,
    LegacyId: (id) => id,
    Name: (id, space) => tableInfo(id, space).name,
    Style: look('style'),
    ShowBandedRows: look('showBandedRows'),
    ShowBandedColumns: look('showBandedColumns'),
    ShowFilterButton: look('showFilterButton'),
    HighlightFirstColumn: look('highlightFirstColumn'),
    HighlightLastColumn: look('highlightLastColumn'),
    ShowHeaders: () => true,
    ShowTotals: () => false,
  },
  write: {
    Name: (id, space, value) => {
      demandTableName(space, text(value), id);
      space.engine.renameTable(id, text(value));
    },
    Style: restyle('style'),
    ShowBandedRows: restyle('showBandedRows'),
    ShowBandedColumns: restyle('showBandedColumns'),
    ShowFilterButton: restyle('showFilterButton'),
    HighlightFirstColumn: restyle('highlightFirstColumn'),
    HighlightLastColumn: restyle('highlightLastColumn'),
    ShowHeaders: (_id, _space, value) => unsupported(value === true, 'Table.showHeaders = false'),
    ShowTotals: (_id, _space, value) => unsupported(value === false, 'Table.showTotals = true'),
  },
  children: {
    Columns: (id) => tableColumnsObject(id),
    Rows: (id) => tableRowsObject(id),
    Worksheet: (id, space) => space.objects.worksheet(tableInfo(id, space).sheetId),
    Sort: (id) => hostObject(TABLE_SORT, id),
    AutoFilter: (id) => hostObject(AUTO_FILTER, id),
  },
  methods: {
    GetRange: (id, space) => {
      const table = tableInfo(id, space);
      return rangeObject(table.sheetId, table.area);
    },
    GetDataBodyRange: (id, space) => {
      const table = tableInfo(id, space);
      return rangeObject(table.sheetId, bodyArea(table));
    },
    GetHeaderRowRange: (id, space) => {
      const table = tableInfo(id, space);
      return rangeObject(table.sheetId, { ...table.area, rows: 1 });
    },
    Resize: (id, space, [range]) => resize(id, space, range),
    Delete: (id, space) => {
      const table = tableInfo(id, space);
      demandUnprotected(space, table.sheetId);
      space.engine.tables.delete(id);
      space.engine.cells.clearContents(table.sheetId, table.area);
      space.engine.formats.clear(table.sheetId, table.area);
    },
    ConvertToRange: (id, space) => {
      const table = tableInfo(id, space);
      demandUnprotected(space, table.sheetId);
      space.engine.tables.delete(id);
      return rangeObject(table.sheetId, table.area);
    },
    ClearFilters: () => undefined,
    ReapplyFilters: () => undefined,
  },
};

function unsupported(fine: boolean, what: string): void {
  if (!fine) throw new ExcelError('InvalidOperation', `The workbench does not support ${what}`);
}

/** The header row must stay in its row and the new range must overlap the old one. */
function resize(id: string, space: Workspace, range: unknown): void {
  const table = tableInfo(id, space);
  demandUnprotected(space, table.sheetId);
  const { area, sheetId } = rangeArgument(space, range, table.sheetId);
  const overlaps =
    area.column < table.area.column + table.area.columns && area.column + area.columns > table.area.column;
  if (sheetId !== table.sheetId || area.row !== table.area.row || area.rows < 2 || !overlaps) {
    throw new ExcelError('InvalidArgument');
  }
  space.engine.resizeTable(id, area);
}

const TABLE_SORT: ObjectClass<string> = {
  name: 'TableSort',
  read: {
    Fields: (id, space) => space.stored.get(`${id} sort`) ?? [],
    MatchCase: () => false,
    Method: () => 'PinYin',
  },
  methods: {
    Apply: (id, space, [fields, matchCase]) => {
      const table = tableInfo(id, space);
      sortRows({ sheetId: table.sheetId, area: bodyArea(table) }, space, fields, matchCase === true);
      space.stored.set(`${id} sort`, fields);
    },
    Clear: (id, space) => space.stored.delete(`${id} sort`),
    Reapply: (id, space) => {
      const table = tableInfo(id, space);
      const fields = space.stored.get(`${id} sort`);
      if (fields) sortRows({ sheetId: table.sheetId, area: bodyArea(table) }, space, fields, false);
    },
  },
};

const AUTO_FILTER: ObjectClass<string> = {
  name: 'AutoFilter',
  read: { Enabled: () => true, IsDataFiltered: () => false },
  methods: { ClearCriteria: () => undefined, Reapply: () => undefined },
};
