/** What may be written in a cell: a text that starts with "=" is a formula. */
export type Cell = string | number | boolean;

/** A block of cells; rows and columns count from 0. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells of a table, found by name when the step is carried out. */
export interface TablePart {
  readonly table: string;
  readonly heading: string;
  readonly part: 'body' | 'heading';
}

/** Rows of a table's body, from 0. */
export interface Stretch {
  readonly from: number;
  readonly rows: number;
}

export interface Look {
  readonly bold?: boolean;
  readonly size?: number;
  readonly fill?: string;
  readonly color?: string;
  readonly wrap?: boolean;
  readonly numberFormat?: string;
  /** Width in points. */
  readonly width?: number;
  readonly align?: 'Left' | 'Center' | 'Right';
  readonly verticalAlign?: 'Top' | 'Center';
}

export type ValidationRule =
  | { readonly kind: 'list'; readonly words: readonly string[] }
  /** A list out of cells; the formula may choose which. */
  | { readonly kind: 'listFrom'; readonly formula: string }
  | { readonly kind: 'between'; readonly least: number; readonly most: number }
  | { readonly kind: 'above'; readonly limit: number };

export interface Validation {
  readonly rule: ValidationRule;
  /** stop refuses other values; warning lets a person keep them. */
  readonly strictness: 'stop' | 'warning';
  readonly title: string;
  readonly prompt: string;
  readonly error: string;
}

/** One change to the workbook. A list of steps says everything; carrying them out decides nothing. */
export type Step =
  | { readonly do: 'addSheet'; readonly sheet: string }
  | { readonly do: 'write'; readonly at: Area; readonly cells: readonly (readonly Cell[])[] }
  | {
      readonly do: 'addTable';
      readonly at: Area;
      readonly table: string;
      readonly headings: readonly string[];
      readonly body: readonly (readonly Cell[])[];
    }
  | { readonly do: 'addColumn'; readonly table: string; readonly heading: string; readonly before: string | null }
  /** Fills the body of a column with one formula: all of it, or only stretches where nobody typed something else. */
  | {
      readonly do: 'fillColumn';
      readonly table: string;
      readonly heading: string;
      readonly formula: string;
      readonly stretches: readonly Stretch[] | null;
    }
  /** Rows below the body of a table, with a cell per heading in the order of the table; a lone blank row is filled first. */
  | { readonly do: 'appendRows'; readonly table: string; readonly rows: readonly (readonly Cell[])[] }
  /** Cells of one column of a table's body, from body row `from` on. */
  | { readonly do: 'setCells'; readonly table: string; readonly heading: string; readonly from: number; readonly cells: readonly Cell[] }
  /** Makes a table longer by so many rows; what stands below it stops the plan before anything is written. */
  | { readonly do: 'growTable'; readonly table: string; readonly rows: number }
  /** Cells of columns side by side in a table's body, from body row `from` and table column `column` on. */
  | {
      readonly do: 'setRows';
      readonly table: string;
      readonly from: number;
      readonly column: number;
      readonly cells: readonly (readonly Cell[])[];
    }
  /** Protects a sheet without a password: against accidents, not against intent. What is not unlocked cannot be typed in. */
  /** With `keeps`, cells that were open before stay open as well. */
  | { readonly do: 'protect'; readonly sheet: string; readonly unlocked: readonly (Area | TablePart)[]; readonly locked?: readonly (Area | TablePart)[]; readonly keeps?: true }
  | { readonly do: 'unprotect'; readonly sheet: string }
  /** A4, one page wide; the first `titleRows` rows, or those from `titleFrom` on, on each page, and a footer with page numbers. */
  | {
      readonly do: 'page';
      readonly sheet: string;
      readonly orientation: 'portrait' | 'landscape';
      readonly titleRows?: number;
      readonly titleFrom?: number;
      readonly footer?: string;
      /** Only these cells are printed. */
      readonly area?: Area;
    }
  /** Takes away a sheet that the add-in wrote and on which nobody can type; it is written anew. */
  | { readonly do: 'removeSheet'; readonly sheet: string }
  | { readonly do: 'renameSheet'; readonly sheet: string; readonly to: string }
  | { readonly do: 'visibility'; readonly sheet: string; readonly visible: boolean }
  | { readonly do: 'name'; readonly name: string; readonly formula: string }
  | { readonly do: 'look'; readonly at: Area | TablePart; readonly look: Look }
  | { readonly do: 'validate'; readonly at: TablePart; readonly validation: Validation }
  | { readonly do: 'freeze'; readonly sheet: string; readonly rows: number; readonly columns: number }
  | { readonly do: 'highlight'; readonly table: string; readonly formula: string; readonly look: Look }
  | { readonly do: 'show'; readonly sheet: string };

/** A text as a cell value that can never be a formula: an apostrophe in front tells Excel that it is text. */
export function asText(text: string): string {
  return /^[=+\-@'\t\r]/.test(text) ? `'${text}` : text;
}
