/** Everything that stands in the workbook: read only for the few actions that must find each formula. */
export interface WorkbookCells {
  readonly sheets: readonly SheetCells[];
  /** The first cell that a defined name stands for; absent for names of something else. */
  readonly names: ReadonlyMap<string, NamedCell>;
}

/** The part of a sheet that is in use; rows and columns count from 0. */
export interface SheetCells {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** A formula starts with "="; other cells show their value. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  /** How far the formulas that were asked for have spilled, by their cell; absent where a formula fills its own cell only. */
  readonly spills: ReadonlyMap<string, { readonly rows: number; readonly columns: number }>;
}

export interface NamedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The key of a cell in {@link SheetCells.spills}. */
export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** The value of a cell; null where nothing stands. */
export function valueAt(cells: SheetCells | undefined, row: number, column: number): unknown {
  const value = cells?.values[row - cells.row]?.[column - cells.column] ?? null;
  return value === '' ? null : value;
}
