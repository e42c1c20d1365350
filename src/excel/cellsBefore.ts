import type { Cell } from '../sheet/setUp/step';

/** Cells that steps will write over, as they stood. */
export interface CellsBefore {
  /** The table or the sheet without which these cells are gone. */
  readonly on: { readonly table: string } | { readonly sheet: string };
  readonly range: () => Excel.Range;
  /** The plan counts on blank cells here. */
  readonly mustBeBlank: boolean;
  readonly written: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}
