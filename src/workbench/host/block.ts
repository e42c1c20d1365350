import type { Area } from '../engine/address';
import { isCellError, type CellInput, type CellScalar } from '../engine/cellValue';
import { ExcelError } from './excelError';
import { readTyped } from './typedValue';
import { demandWritable, type RangeTarget, type Workspace } from './workspace';

/** A scalar for every cell, or rows that fit the range exactly. */
export function fitBlock(value: unknown, area: Area): unknown[][] {
  if (!Array.isArray(value)) {
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
  }
  const rows = value as unknown[];
  const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    throw new ExcelError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return rows as unknown[][];
}

/** Assigning `values` or `formulas`: null leaves a cell alone, "" empties it. */
export function writeBlock(target: RangeTarget, space: Workspace, value: unknown): void {
  demandWritable(space, target);
  const { sheetId, area } = target;
  const within = limit(space, target, value);
  const formats: (string | undefined)[][] = [];
  let formatted = false;
  const block = fitBlock(value, within).map((row, rowOffset) => {
    const patterns: (string | undefined)[] = [];
    formats.push(patterns);
    return row.map((one, columnOffset): CellInput | undefined => {
      if (one === null || one === undefined) return undefined;
      if (typeof one === 'number' || typeof one === 'boolean') return one;
      if (typeof one !== 'string') throw new ExcelError('InvalidArgument');
      const present = space.engine.formats.read(sheetId, area.row + rowOffset, area.column + columnOffset).numberFormat;
      const typed = readTyped(one, present, space.culture);
      if (typed.numberFormat !== undefined && present === 'General') {
        patterns[columnOffset] = typed.numberFormat;
        formatted = true;
      }
      return typed.input;
    });
  });
  space.engine.cells.write(sheetId, area.row, area.column, block);
  if (formatted) space.engine.formats.writeNumberFormats(sheetId, area.row, area.column, formats);
}

/** A scalar for a whole column goes as far as the sheet is used. */
function limit(space: Workspace, target: RangeTarget, value: unknown): Area {
  const { area, sheetId } = target;
  if (Array.isArray(value) || area.rows * area.columns <= 5_000_000) return area;
  const used = space.engine.cells.usedArea(sheetId, false);
  return { ...area, rows: Math.min(area.rows, used ? used.row + used.rows : 1), columns: Math.min(area.columns, used ? used.column + used.columns : 1) };
}

export function readValues(target: RangeTarget, space: Workspace): unknown[][] {
  return space.engine.cells.values(target.sheetId, target.area).map((row) => row.map(wireValue));
}

export function readFormulas(target: RangeTarget, space: Workspace): unknown[][] {
  const formulas = space.engine.cells.formulas(target.sheetId, target.area);
  return readValues(target, space).map((row, rowOffset) =>
    row.map((value, columnOffset) => formulas[rowOffset]?.[columnOffset] ?? value),
  );
}

export function readText(target: RangeTarget, space: Workspace): string[][] {
  const { sheetId, area } = target;
  return space.engine.cells.values(sheetId, area).map((row, rowOffset) =>
    row.map((value, columnOffset) => {
      const { numberFormat } = space.engine.formats.read(sheetId, area.row + rowOffset, area.column + columnOffset);
      return space.engine.formats.display(value, numberFormat, space.culture.language);
    }),
  );
}

export function readTypes(target: RangeTarget, space: Workspace): string[][] {
  return space.engine.cells.values(target.sheetId, target.area).map((row) => row.map(valueType));
}

export function readNumberFormats(target: RangeTarget, space: Workspace): string[][] {
  const { sheetId, area } = target;
  return Array.from({ length: area.rows }, (_, rowOffset) =>
    Array.from(
      { length: area.columns },
      (__, columnOffset) => space.engine.formats.read(sheetId, area.row + rowOffset, area.column + columnOffset).numberFormat,
    ),
  );
}

export function wireValue(value: CellScalar): unknown {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

export function valueType(value: CellScalar): string {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
