import {
  MAX_COLUMNS,
  MAX_ROWS,
  formatArea,
  intersection,
  isEntireColumns,
  isEntireRows,
  parseAddress,
  quoteSheetName,
  type Area,
} from '../engine/address';
import { readFormulas, readNumberFormats, readText, readTypes, readValues, writeBlock, fitBlock } from './block';
import { conditionalFormatsObject } from './conditionalFormatObject';
import { dataValidationObject } from './dataValidationObject';
import { ExcelError } from './excelError';
import { NULL_OBJECT, hostObject, isHostObject, type ObjectClass } from './hostObject';
import { type HostObject, demandUnprotected, demandWritable, text, whole, type RangeTarget, type Workspace } from './workspace';
import { rangeAreasObject } from './rangeAreasObject';
import { rangeFormatObject } from './rangeFormatObject';
import { rangeSortObject } from './sortObject';

export function rangeObject(sheetId: string, area: Area): HostObject {
  if (area.row < 0 || area.column < 0 || area.rows < 1 || area.columns < 1) throw new ExcelError('InvalidArgument');
  if (area.row + area.rows > MAX_ROWS || area.column + area.columns > MAX_COLUMNS) throw new ExcelError('InvalidArgument');
  return hostObject(RANGE, { sheetId, area });
}

/** A range that comes as an argument: a Range object, or an address on this sheet. */
export function rangeArgument(space: Workspace, value: unknown, sheetId: string): RangeTarget {
  if (isHostObject(value)) return value.target as RangeTarget;
  const parsed = parseAddress(text(value));
  if (!parsed) throw new ExcelError('InvalidArgument');
  if (parsed.sheet === undefined) return { sheetId, area: parsed.area };
  const sheet = space.engine.sheets.find(parsed.sheet);
  if (!sheet) throw new ExcelError('ItemNotFound');
  return { sheetId: sheet.id, area: parsed.area };
}

export function fullAddress(target: RangeTarget, space: Workspace): string {
  return `${quoteSheetName(space.engine.sheets.get(target.sheetId).name)}!${formatArea(target.area)}`;
}

function part(target: RangeTarget, change: Partial<Area>): HostObject {
  return rangeObject(target.sheetId, { ...target.area, ...change });
}

function used(target: RangeTarget, space: Workspace, valuesOnly: boolean): HostObject | undefined {
  const inside = space.engine.cells.usedArea(target.sheetId, valuesOnly, target.area);
  return inside && rangeObject(target.sheetId, inside);
}

function common(target: RangeTarget, space: Workspace, other: unknown): HostObject | undefined {
  const second = rangeArgument(space, other, target.sheetId);
  const inside = second.sheetId === target.sheetId ? intersection(target.area, second.area) : undefined;
  return inside && rangeObject(target.sheetId, inside);
}

function spill(target: RangeTarget, space: Workspace): HostObject | undefined {
  const area = space.engine.cells.spillOf(target.sheetId, target.area.row, target.area.column);
  return area && rangeObject(target.sheetId, area);
}

function spillParent(target: RangeTarget, space: Workspace): HostObject | undefined {
  const place = space.engine.cells.spillParent(target.sheetId, target.area.row, target.area.column);
  return place && rangeObject(target.sheetId, { ...place, rows: 1, columns: 1 });
}

function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

function clear(target: RangeTarget, space: Workspace, applyTo: unknown): void {
  demandWritable(space, target);
  const what = applyTo ?? 'All';
  if (what === 'All' || what === 'Contents') space.engine.cells.clearContents(target.sheetId, target.area);
  if (what === 'All' || what === 'Formats') space.engine.formats.clear(target.sheetId, target.area);
}

const demand = (object: HostObject | undefined): HostObject => {
  if (!object) throw new ExcelError('ItemNotFound');
  return object;
};

const RANGE: ObjectClass<RangeTarget> = {
  name: 'Range',
  read: {
    Address: fullAddress,
    AddressLocal: fullAddress,
    RowIndex: ({ area }) => area.row,
    ColumnIndex: ({ area }) => area.column,
    RowCount: ({ area }) => area.rows,
    ColumnCount: ({ area }) => area.columns,
    CellCount: ({ area }) => area.rows * area.columns,
    IsEntireColumn: ({ area }) => isEntireColumns(area),
    IsEntireRow: ({ area }) => isEntireRows(area),
    HasSpill: (target, space) => spill(target, space) !== undefined,
    Values: readValues,
    Formulas: readFormulas,
    FormulasLocal: readFormulas,
    Text: readText,
    ValueTypes: readTypes,
    NumberFormat: readNumberFormats,
    NumberFormatLocal: readNumberFormats,
    Height: ({ sheetId, area }, space) => sum(area.rows, (index) => space.engine.formats.rowHeight(sheetId, area.row + index)),
    Width: ({ sheetId, area }, space) =>
      sum(area.columns, (index) => space.engine.formats.columnWidth(sheetId, area.column + index)),
    RowHidden: (target, space) => allAlike(hiddenRows(target, space)),
    ColumnHidden: (target, space) => allAlike(hiddenColumns(target, space)),
    _ReferenceId: (target) => referenceId(target),
  },
  write: {
    Values: (target, space, value) => writeBlock(target, space, value),
    Formulas: (target, space, value) => writeBlock(target, space, value),
    FormulasLocal: (target, space, value) => writeBlock(target, space, value),
    NumberFormat: (target, space, value) => {
      demandWritable(space, target);
      const { sheetId, area } = target;
      if (!Array.isArray(value)) space.engine.formats.write(sheetId, area, { numberFormat: text(value) });
      else space.engine.formats.writeNumberFormats(sheetId, area.row, area.column, fitBlock(value, area) as string[][]);
    },
    RowHidden: ({ sheetId, area }, space, value) => {
      demandUnprotected(space, sheetId);
      space.engine.formats.hideRows(sheetId, area.row, area.rows, value === true);
    },
    ColumnHidden: ({ sheetId, area }, space, value) => {
      demandUnprotected(space, sheetId);
      space.engine.formats.hideColumns(sheetId, area.column, area.columns, value === true);
    },
  },
  children: {
    Worksheet: ({ sheetId }, space) => space.objects.worksheet(sheetId),
    Format: (target) => rangeFormatObject(target),
    ConditionalFormats: (target) => conditionalFormatsObject(target),
    DataValidation: (target) => dataValidationObject(target),
    Sort: (target) => rangeSortObject(target),
  },
  methods: {
    GetMergedAreasOrNullObject: ({ sheetId, area }, space) => {
      const areas = space.engine.formats.merges(sheetId).filter((merge) => intersection(merge, area) !== undefined);
      return areas.length === 0 ? NULL_OBJECT : rangeAreasObject({ sheetId, areas });
    },
    _KeepReference: () => undefined,
    _ValidateArraySize: (target, _space, [rows, columns]) => {
      if (target.area.rows !== rows || target.area.columns !== columns) throw new ExcelError('InvalidArgument');
    },
    GetCell: (target, _space, [row, column]) =>
      part(target, { row: target.area.row + whole(row), column: target.area.column + whole(column), rows: 1, columns: 1 }),
    GetRow: (target, _space, [row]) => part(target, { row: target.area.row + whole(row), rows: 1 }),
    GetColumn: (target, _space, [column]) => part(target, { column: target.area.column + whole(column), columns: 1 }),
    GetLastCell: (target) => last(target, true, true),
    GetLastRow: (target) => last(target, true, false),
    GetLastColumn: (target) => last(target, false, true),
    GetRowsBelow: (target, _space, [count]) =>
      part(target, { row: target.area.row + target.area.rows, rows: count === undefined ? 1 : whole(count) }),
    GetColumnsAfter: (target, _space, [count]) =>
      part(target, { column: target.area.column + target.area.columns, columns: count === undefined ? 1 : whole(count) }),
    GetResizedRange: (target, _space, [rows, columns]) =>
      part(target, { rows: target.area.rows + whole(rows), columns: target.area.columns + whole(columns) }),
    GetAbsoluteResizedRange: (target, _space, [rows, columns]) => part(target, { rows: whole(rows), columns: whole(columns) }),
    GetOffsetRange: (target, _space, [rows, columns]) =>
      part(target, { row: target.area.row + whole(rows), column: target.area.column + whole(columns) }),
    GetEntireRow: (target) => part(target, { column: 0, columns: MAX_COLUMNS }),
    GetEntireColumn: (target) => part(target, { row: 0, rows: MAX_ROWS }),
    GetBoundingRect: (target, space, [other]) =>
      rangeObject(target.sheetId, bounding(target.area, rangeArgument(space, other, target.sheetId).area)),
    GetIntersection: (target, space, [other]) => demand(common(target, space, other)),
    GetIntersectionOrNullObject: (target, space, [other]) => common(target, space, other) ?? NULL_OBJECT,
    GetUsedRange: (target, space, [valuesOnly]) => used(target, space, valuesOnly === true) ?? part(target, { rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (target, space, [valuesOnly]) => used(target, space, valuesOnly === true) ?? NULL_OBJECT,
    GetSpillingToRange: (target, space) => demand(spill(target, space)),
    GetSpillingToRangeOrNullObject: (target, space) => spill(target, space) ?? NULL_OBJECT,
    GetSpillParent: (target, space) => demand(spillParent(target, space)),
    GetSpillParentOrNullObject: (target, space) => spillParent(target, space) ?? NULL_OBJECT,
    Clear: (target, space, [applyTo]) => clear(target, space, applyTo),
    Insert: (target, space, [shift]) => {
      demandUnprotected(space, target.sheetId);
      space.engine.structure.insertCells(target.sheetId, target.area, shift === 'Right' ? 'Right' : 'Down');
      return rangeObject(target.sheetId, target.area);
    },
    Delete: (target, space, [shift]) => {
      demandUnprotected(space, target.sheetId);
      space.engine.structure.deleteCells(target.sheetId, target.area, shift === 'Left' ? 'Left' : 'Up');
    },
    Merge: (target, space, [across]) => {
      demandUnprotected(space, target.sheetId);
      const { area, sheetId } = target;
      if (across !== true) space.engine.formats.merge(sheetId, area);
      else for (let row = 0; row < area.rows; row += 1) space.engine.formats.merge(sheetId, { ...area, row: area.row + row, rows: 1 });
    },
    Unmerge: (target, space) => space.engine.formats.unmerge(target.sheetId, target.area),
    GetRowProperties: (target, space) => hiddenRows(target, space).map((rowHidden, index) => ({ rowHidden, rowIndex: target.area.row + index })),
    GetColumnProperties: (target, space) =>
      hiddenColumns(target, space).map((columnHidden, index) => ({ columnHidden, columnIndex: target.area.column + index })),
    Select: (target, space) => space.engine.selection.set(target.sheetId, target.area),
    Calculate: (_target, space) => space.engine.calculation.recalculate(),
  },
  id: { key: '_ReferenceId', of: (target) => referenceId(target) },
  heavy: ['Height', 'Width', 'RowHidden', 'ColumnHidden'],
};

/** Enough to find the range again; Excel's own would also follow inserted rows. */
export function referenceId({ sheetId, area }: RangeTarget): string {
  return `range|${sheetId}|${area.row}|${area.column}|${area.rows}|${area.columns}`;
}

export function rangeByReference(reference: string): HostObject | undefined {
  const [kind, sheetId, ...numbers] = reference.split('|');
  const [row, column, rows, columns] = numbers.map(Number);
  if (kind !== 'range' || sheetId === undefined || row === undefined || column === undefined) return undefined;
  return rows === undefined || columns === undefined ? undefined : rangeObject(sheetId, { row, column, rows, columns });
}

function last(target: RangeTarget, bottom: boolean, right: boolean): HostObject {
  const { row, column, rows, columns } = target.area;
  return part(target, {
    ...(bottom ? { row: row + rows - 1, rows: 1 } : {}),
    ...(right ? { column: column + columns - 1, columns: 1 } : {}),
  });
}

function hiddenRows({ sheetId, area }: RangeTarget, space: Workspace): boolean[] {
  return Array.from({ length: area.rows }, (_, index) => space.engine.formats.isRowHidden(sheetId, area.row + index));
}

function hiddenColumns({ sheetId, area }: RangeTarget, space: Workspace): boolean[] {
  return Array.from({ length: area.columns }, (_, index) => space.engine.formats.isColumnHidden(sheetId, area.column + index));
}

/** What all have; null where they differ, as Excel says it. */
function allAlike(flags: readonly boolean[]): boolean | null {
  return flags.every((each) => each === flags[0]) ? (flags[0] ?? false) : null;
}

function sum(count: number, of: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < Math.min(count, 10_000); index += 1) total += of(index);
  return total;
}
