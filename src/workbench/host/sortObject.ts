import type { Area } from '../engine/address';
import { isCellError, type CellInput, type CellScalar } from '../engine/cellValue';
import { ExcelError } from './excelError';
import { hostObject, type ObjectClass } from './hostObject';
import { type HostObject, demandWritable, type RangeTarget, type Workspace } from './workspace';

interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
}

export function rangeSortObject(target: RangeTarget): HostObject {
  return hostObject(SORT, target);
}

const SORT: ObjectClass<RangeTarget> = {
  name: 'RangeSort',
  methods: {
    Apply: (target, space, [fields, matchCase, hasHeaders]) => {
      const { area } = target;
      const body = hasHeaders === true ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
      sortRows({ sheetId: target.sheetId, area: body }, space, fields, matchCase === true);
    },
  },
};

/** Excel's order: numbers, text, FALSE, TRUE, errors; blanks come last whichever way. Equal rows keep their order. */
export function sortRows(target: RangeTarget, space: Workspace, fields: unknown, matchCase: boolean): void {
  demandWritable(space, target);
  if (!Array.isArray(fields) || fields.length === 0) throw new ExcelError('InvalidArgument');
  const keys = fields as SortField[];
  const { sheetId, area } = target;
  const { cells } = space.engine;
  const values = cells.values(sheetId, area);
  const inputs = contents(space, sheetId, area, values);
  const order = values.map((_, index) => index);
  const sorted = [...order].sort((a, b) => {
    for (const { key, ascending } of keys) {
      const compared = compare(values[a]?.[key] ?? null, values[b]?.[key] ?? null, ascending !== false, matchCase);
      if (compared !== 0) return compared;
    }
    return a - b;
  });
  cells.write(sheetId, area.row, area.column, sorted.map((index) => inputs[index] ?? []));
}

function contents(space: Workspace, sheetId: string, area: Area, values: CellScalar[][]): CellInput[][] {
  const formulas = space.engine.cells.formulas(sheetId, area);
  return values.map((row, rowOffset) =>
    row.map((value, columnOffset) => {
      const formula = formulas[rowOffset]?.[columnOffset];
      return formula === null || formula === undefined ? value : { formula };
    }),
  );
}

function compare(a: CellScalar, b: CellScalar, ascending: boolean, matchCase: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const sign = ascending ? 1 : -1;
  const kinds = kind(a) - kind(b);
  if (kinds !== 0) return kinds * sign;
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * sign;
  if (typeof a === 'string' && typeof b === 'string') {
    return a.localeCompare(b, undefined, { sensitivity: matchCase ? 'variant' : 'accent' }) * sign;
  }
  return (Number(a === true) - Number(b === true)) * sign;
}

function kind(value: CellScalar): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return isCellError(value) ? 3 : 2;
}
