import { MAX_COLUMNS, MAX_ROWS, parseAddress, type Area } from '../engine/address';
import type { SheetVisibility } from '../engine/sheets';
import { ExcelError } from './excelError';
import { freezePanesObject } from './freezePanesObject';
import { NULL_OBJECT, hostObject, type ObjectClass } from './hostObject';
import { type HostObject, text, whole, type Workspace } from './workspace';
import { namesObject } from './namedItemObject';
import { pageLayoutObject } from './pageLayoutObject';
import { protectionObject } from './protectionObject';
import { rangeArgument, rangeObject } from './rangeObject';
import { tablesObject } from './tableCollectionObject';

/** Names that Excel refuses: empty, too long, forbidden characters, an apostrophe at either end, "History". */
export function demandSheetName(space: Workspace, name: string, own?: string): void {
  const valid = name.length > 0 && name.length <= 31 && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name);
  if (!valid || name.toLowerCase() === 'history') throw new ExcelError('InvalidArgument');
  const other = space.engine.sheets.find(name);
  if (other && other.id !== own) throw new ExcelError('ItemAlreadyExists');
}

export function worksheetObject(sheetId: string): HostObject {
  return hostObject(WORKSHEET, sheetId);
}

const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

function used(sheetId: string, space: Workspace, valuesOnly: unknown): HostObject | undefined {
  const area = space.engine.cells.usedArea(sheetId, valuesOnly === true);
  return area && rangeObject(sheetId, area);
}

/** An address, or the name of a range or of a table. */
function namedRange(sheetId: string, space: Workspace, address: string): HostObject {
  if (parseAddress(address)) {
    const target = rangeArgument(space, address, sheetId);
    return rangeObject(target.sheetId, target.area);
  }
  const name = space.engine.names.find(address, sheetId) ?? space.engine.names.find(address);
  const parsed = name && parseAddress(space.engine.names.compiled(name.id).slice(1));
  if (parsed) {
    const sheet = parsed.sheet === undefined ? undefined : space.engine.sheets.find(parsed.sheet);
    return rangeObject(sheet?.id ?? sheetId, parsed.area);
  }
  const table = space.engine.tables.find(address);
  if (!table) throw new ExcelError('InvalidArgument');
  return rangeObject(table.sheetId, { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 });
}

const WORKSHEET: ObjectClass<string> = {
  name: 'Worksheet',
  id: { key: 'Id', of: (id) => id },
  read: {
    Id: (id) => id,
    Name: (id, space) => space.engine.sheets.get(id).name,
    Position: (id, space) => space.engine.sheets.get(id).position,
    Visibility: (id, space) => space.engine.sheets.get(id).visibility,
    TabColor: (id, space) => space.engine.sheets.get(id).tabColor,
    Gridlines: (id, space) => space.stored.get(`${id} Gridlines`) ?? true,
    Headings: (id, space) => space.stored.get(`${id} Headings`) ?? true,
    EnableCalculation: () => true,
    StandardHeight: () => 15,
    StandardWidth: (id, space) => space.stored.get(`${id} StandardWidth`) ?? 8.43,
    TabId: (id, space) => space.engine.sheets.get(id).position,
  },
  write: {
    Name: (id, space, value) => {
      demandSheetName(space, text(value), id);
      space.engine.sheets.rename(id, text(value));
    },
    Position: (id, space, value) => {
      const count = space.engine.sheets.list().length;
      const position = whole(value);
      if (position < 0 || position >= count) throw new ExcelError('InvalidArgument');
      space.engine.sheets.move(id, position);
    },
    Visibility: (id, space, value) => hide(id, space, text(value)),
    TabColor: (id, space, value) => space.engine.sheets.setTabColor(id, text(value)),
    Gridlines: (id, space, value) => space.stored.set(`${id} Gridlines`, value),
    Headings: (id, space, value) => space.stored.set(`${id} Headings`, value),
    StandardWidth: (id, space, value) => space.stored.set(`${id} StandardWidth`, value),
    EnableCalculation: () => undefined,
  },
  children: {
    Tables: (id) => tablesObject(id),
    Names: (id) => namesObject(id),
    Protection: (id) => protectionObject(id),
    FreezePanes: (id) => freezePanesObject(id),
    PageLayout: (id) => pageLayoutObject(id),
  },
  methods: {
    GetRange: (id, space, [address]) =>
      address === undefined || address === null || address === '' ? rangeObject(id, WHOLE_SHEET) : namedRange(id, space, text(address)),
    GetRangeByIndexes: (id, _space, [row, column, rows, columns]) =>
      rangeObject(id, { row: whole(row), column: whole(column), rows: whole(rows), columns: whole(columns) }),
    GetCell: (id, _space, [row, column]) => rangeObject(id, { row: whole(row), column: whole(column), rows: 1, columns: 1 }),
    GetUsedRange: (id, space, [valuesOnly]) =>
      used(id, space, valuesOnly) ?? rangeObject(id, { row: 0, column: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (id, space, [valuesOnly]) => used(id, space, valuesOnly) ?? NULL_OBJECT,
    Activate: (id, space) => {
      if (space.engine.sheets.get(id).visibility !== 'Visible') throw new ExcelError('InvalidOperation');
      space.engine.sheets.activate(id);
    },
    Delete: (id, space) => remove(id, space),
    Calculate: (_id, space) => space.engine.calculation.recalculate(),
    GetNext: (id, space) => neighbour(id, space, 1) ?? missing(),
    GetNextOrNullObject: (id, space) => neighbour(id, space, 1) ?? NULL_OBJECT,
    GetPrevious: (id, space) => neighbour(id, space, -1) ?? missing(),
    GetPreviousOrNullObject: (id, space) => neighbour(id, space, -1) ?? NULL_OBJECT,
  },
};

function missing(): never {
  throw new ExcelError('ItemNotFound');
}

function neighbour(id: string, space: Workspace, step: 1 | -1): HostObject | undefined {
  const found = space.engine.sheets.list()[space.engine.sheets.get(id).position + step];
  return found && worksheetObject(found.id);
}

/** A workbook always shows one sheet. */
function hide(id: string, space: Workspace, visibility: string): void {
  if (visibility !== 'Visible' && visibility !== 'Hidden' && visibility !== 'VeryHidden') throw new ExcelError('InvalidArgument');
  const others = space.engine.sheets.list().filter((sheet) => sheet.id !== id && sheet.visibility === 'Visible');
  if (visibility !== 'Visible' && others.length === 0) throw new ExcelError('InvalidOperation');
  space.engine.sheets.setVisibility(id, visibility satisfies SheetVisibility);
}

function remove(id: string, space: Workspace): void {
  const sheet = space.engine.sheets.get(id);
  const others = space.engine.sheets.list().filter((one) => one.id !== id && one.visibility === 'Visible');
  if (others.length === 0 || sheet.visibility === 'VeryHidden') throw new ExcelError('InvalidOperation');
  for (const table of space.engine.tables.list()) if (table.sheetId === id) space.engine.tables.delete(table.id);
  space.engine.sheets.delete(id);
}
