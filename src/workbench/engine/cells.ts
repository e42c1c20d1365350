import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType, type Nullable, type Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { contains, type Area } from './address';
import { isCellError, isErrorCode, type CellInput, type CellScalar } from './cellValue';
import type { EngineCore } from './engineCore';
import type { FormulaPair } from './formulaCompiler';

/** What this engine keeps beside Univer's own cell data. */
export interface CellExtras {
  readonly formula?: FormulaPair;
  /** False where a protected sheet may still be written. */
  readonly locked?: boolean;
}

export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

export class Cells {
  constructor(private readonly core: EngineCore) {}

  /** Raw values, spilled ones included: numbers stay numbers, dates are serial numbers, blanks are null. */
  values(sheetId: string, area: Area): CellScalar[][] {
    const sheet = this.core.sheet(sheetId);
    const spills = this.spills(sheetId);
    return mapArea(area, (row, column) => {
      const cell = sheet.getCellRaw(row, column);
      const value = readValue(cell);
      return value === null ? readSpill(spills?.[row]?.[column]) : value;
    });
  }

  value(sheetId: string, row: number, column: number): CellScalar {
    return this.values(sheetId, { row, column, rows: 1, columns: 1 })[0]?.[0] ?? null;
  }

  /** Formulas as they were written; null where a cell has none. */
  formulas(sheetId: string, area: Area): (string | null)[][] {
    const sheet = this.core.sheet(sheetId);
    return mapArea(area, (row, column) => this.formulaAt(sheet, row, column));
  }

  private formulaAt(sheet: Worksheet, row: number, column: number): string | null {
    const cell = sheet.getCellRaw(row, column);
    if (!cell || (!cell.f && !cell.si)) return null;
    const pair = extras(cell).formula;
    if (pair) return pair.written;
    return this.compiledAt(sheet, row, column);
  }

  /** The text that the engine calculates with; shared formulas are spelled out. */
  compiledAt(sheet: Worksheet, row: number, column: number): string {
    const model = this.core.injector.get(FormulaDataModel);
    return model.getFormulaStringByCell(row, column, sheet.getSheetId(), this.core.unitId) ?? '';
  }

  /** Where the formula in this cell spills to, itself included; undefined when it does not spill. */
  spillOf(sheetId: string, row: number, column: number): Area | undefined {
    const ranges = this.core.injector.get(FormulaDataModel).getArrayFormulaRange();
    const range = ranges[this.core.unitId]?.[sheetId]?.[row]?.[column];
    if (!range) return undefined;
    const rows = range.endRow - range.startRow + 1;
    const columns = range.endColumn - range.startColumn + 1;
    return rows * columns > 1 ? { row: range.startRow, column: range.startColumn, rows, columns } : undefined;
  }

  /** The cell whose spill covers this one. */
  spillParent(sheetId: string, row: number, column: number): { row: number; column: number } | undefined {
    const ranges = this.core.injector.get(FormulaDataModel).getArrayFormulaRange()[this.core.unitId]?.[sheetId] ?? {};
    for (const [anchorRow, columns] of Object.entries(ranges)) {
      for (const anchorColumn of Object.keys(columns ?? {})) {
        const anchor = { row: Number(anchorRow), column: Number(anchorColumn) };
        const spill = this.spillOf(sheetId, anchor.row, anchor.column);
        if (!spill || row < spill.row || row >= spill.row + spill.rows) continue;
        if (column >= spill.column && column < spill.column + spill.columns) return anchor;
      }
    }
    return undefined;
  }

  private spills(sheetId: string): CellMatrix | undefined {
    const all = this.core.injector.get(FormulaDataModel).getArrayFormulaCellData();
    return all[this.core.unitId]?.[sheetId];
  }

  /** One block in one change. An undefined entry leaves its cell as it is; null empties it but keeps its format. */
  write(sheetId: string, row: number, column: number, block: readonly (readonly (CellInput | undefined)[])[]): void {
    const columns = Math.max(0, ...block.map((line) => line.length));
    if (block.length === 0 || columns === 0) return;
    this.core.reach(sheetId, { row, column, rows: block.length, columns });
    const matrix: CellMatrix = {};
    block.forEach((line, rowOffset) => {
      const cells: Record<number, ICellData> = {};
      line.forEach((input, columnOffset) => {
        if (input !== undefined) cells[column + columnOffset] = cellData(input);
      });
      matrix[row + rowOffset] = cells;
    });
    this.apply(sheetId, matrix);
  }

  clearContents(sheetId: string, area: Area): void {
    const range = this.core.clip(sheetId, area);
    const matrix: CellMatrix = {};
    const sheet = this.core.sheet(sheetId);
    for (let row = range.startRow; row <= range.endRow; row += 1) {
      for (let column = range.startColumn; column <= range.endColumn; column += 1) {
        if (!sheet.getCellRaw(row, column)) continue;
        const line = (matrix[row] ??= {});
        line[column] = cellData(null);
      }
    }
    if (Object.keys(matrix).length > 0) this.apply(sheetId, matrix);
  }

  apply(sheetId: string, cellValue: CellMatrix): void {
    this.core.execute(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue });
  }

  /** The smallest area, within the given one, that holds every value (and, unless asked for values only, every formatted cell). */
  usedArea(sheetId: string, valuesOnly: boolean, within?: Area): Area | undefined {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    const see = (row: number, column: number): void => {
      if (within && !contains(within, row, column)) return;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    this.core.sheet(sheetId).getCellMatrix().forValue((row, column, cell: Nullable<ICellData>) => {
      if (!cell) return;
      const filled = readValue(cell) !== null || Boolean(cell.f);
      if (filled || (!valuesOnly && Boolean(cell.s))) see(row, column);
    });
    for (const [row, columns] of Object.entries(this.spills(sheetId) ?? {})) {
      for (const column of Object.keys(columns ?? {})) see(Number(row), Number(column));
    }
    return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

export function extras(cell: Nullable<ICellData>): CellExtras {
  return (cell?.custom ?? {}) as CellExtras;
}

/** Beside the commands: a command that brings no formula makes Univer drop the one that stands there. */
export function setExtras(sheet: Worksheet, row: number, column: number, value: CellExtras): void {
  const matrix = sheet.getCellMatrix();
  matrix.setValue(row, column, { ...matrix.getValue(row, column), custom: { ...value } });
}

/** Snapshot numbers need `t: 2` and booleans `t: 3`; without them they come back as text. */
function cellData(input: CellInput): ICellData {
  const empty: ICellData = { v: null, t: null, f: null, si: null, p: null };
  if (input === null || input === '') return empty;
  if (typeof input === 'number') return { ...empty, v: input, t: CellValueType.NUMBER };
  if (typeof input === 'boolean') return { ...empty, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof input === 'string') return { ...empty, v: input, t: CellValueType.STRING };
  if (isCellError(input)) return { ...empty, v: input.error, t: CellValueType.STRING };
  return { ...empty, f: input.formula };
}

function readValue(cell: Nullable<ICellData>): CellScalar {
  if (!cell) return null;
  const value = cell.v;
  if (value === undefined || value === null) return cell.p ? (cell.p.body?.dataStream.trim() ?? null) : null;
  if (cell.t === CellValueType.BOOLEAN || typeof value === 'boolean') return value === true || Number(value) === 1 || value === 'TRUE';
  if (isErrorCode(value)) return { error: value };
  if (cell.t === CellValueType.NUMBER && typeof value !== 'number') return Number(value);
  if (value === '' && !cell.f) return null;
  return value;
}

/** A spilled empty text is text: it covers the cell. */
function readSpill(cell: Nullable<ICellData>): CellScalar {
  return cell?.v === '' ? '' : readValue(cell);
}

export function mapArea<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, rowOffset) =>
    Array.from({ length: area.columns }, (__, columnOffset) => read(area.row + rowOffset, area.column + columnOffset)),
  );
}
