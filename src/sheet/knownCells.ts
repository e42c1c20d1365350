import type { Area } from './setUp/step';
import { tableNamed, type WorkbookSnapshot } from './snapshot';
import type { WorkbookCells } from './workbookCells';

/** The workbook as a plan was made for it; all cells only where the plan asked for them. */
export interface KnownWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly cells: WorkbookCells | null;
}

/** What a plan took to stand in a cell; undefined where it does not know whether that is a formula. */
export interface KnownCell {
  readonly value: unknown;
  readonly isFormula: boolean | undefined;
}

/** By row and column of a block that is written over; null where the plan knows nothing of the cell. */
export type KnownCells = (row: number, column: number) => KnownCell | null;

export function knownInTable({ snapshot }: KnownWorkbook, table: string, heading: string, from: number): KnownCells {
  const found = tableNamed(snapshot, table);
  const column = found?.headings.findIndex((each) => each.toLowerCase() === heading.toLowerCase()) ?? -1;
  return (row) => {
    const cells = found?.values[from + row];
    if (!cells || column < 0) return null;
    const formula = found?.formulas.get(column)?.[from + row];
    return { value: cells[column], isFormula: formula === undefined ? undefined : isFormula(formula, cells[column]) };
  };
}

export function knownOnSheet({ cells }: KnownWorkbook, { sheet, row: top, column: left }: Area): KnownCells {
  const found = cells?.sheets.find((each) => each.sheet === sheet);
  return (row, column) => {
    if (!found) return null;
    const [down, across] = [top + row - found.row, left + column - found.column];
    const value = found.values[down]?.[across] ?? '';
    return { value, isFormula: isFormula(found.formulas[down]?.[across] ?? '', value) };
  };
}

/** True where a cell is no more what a plan took it for: a result may change by itself, what was typed may not. */
export function isOther(known: KnownCell, formula: unknown, value: unknown): boolean {
  const now = isFormula(formula, value);
  if (known.isFormula !== undefined && known.isFormula !== now) return true;
  return !now && (known.value ?? '') !== (value ?? '');
}

/** A text that looks like a formula is its own value. */
function isFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}
