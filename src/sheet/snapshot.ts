import type { SpillKey } from './formulas';

/** A workbook as it was read, in blocks: no more than the add-in needs, and nothing of Office. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Every table of the workbook; cells only of those that the add-in knows. */
  readonly tables: readonly TableSnapshot[];
  readonly names: readonly string[];
  /** The cell in which each spilled formula stands; absent where its name is gone. */
  readonly spills: Readonly<Partial<Record<SpillKey, SpillSnapshot>>>;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly isProtected: boolean;
}

export interface SpillSnapshot {
  readonly sheet: string;
  readonly address: string;
  readonly value: unknown;
  readonly formula: string;
}

export interface TableSnapshot {
  readonly name: string;
  readonly sheet: string;
  /** Row and column, from 0, of the first heading. */
  readonly row: number;
  readonly column: number;
  readonly headings: readonly string[];
  /** Cells below the headings, by row. Errors are texts such as "#N/A". */
  readonly values: readonly (readonly unknown[])[];
  /** What stands in the cells of calculated columns, by position of the column: a formula starts with "=". */
  readonly formulas: ReadonlyMap<number, readonly unknown[]>;
  /** Address of merged cells that touch the table; null where there are none. */
  readonly mergedCells: string | null;
}

export function tableNamed(snapshot: WorkbookSnapshot, name: string): TableSnapshot | null {
  return snapshot.tables.find((table) => table.name === name) ?? null;
}
