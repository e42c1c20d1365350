import type { CellErrorValue, CellValue, CellValueInput } from '@cj-tech-master/excelts';
import { formatArea, type Area } from '../engine/address';
import { isCellError, isErrorCode, type CellScalar } from '../engine/cellValue';
import { fromFileFormula, toFileFormula } from './formulaSpelling';

/** A formula in the engine, with what it gave and where it spilled. */
export interface FormulaCell {
  readonly formula: string;
  readonly result: CellScalar;
  readonly spill: Area | undefined;
  readonly at: { readonly row: number; readonly column: number };
  /** The table around the cell; empty outside tables. */
  readonly table: string;
}

const FILE_ERRORS = new Set(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!']);

/** Errors younger than the file format are stored as the old one that a reader of any age understands. */
export function toFileValue(value: CellScalar): string | number | boolean | null | CellErrorValue {
  if (!isCellError(value)) return value;
  return { error: (FILE_ERRORS.has(value.error) ? value.error : '#VALUE!') as CellErrorValue['error'] };
}

/**
 * Functions that may give more than one value. Unless the file says that such a formula may spill, Excel puts "@" before
 * it and takes one value only. Functions of an add-in always may.
 */
const MAY_SPILL =
  /\b(TENDER\.\w+|FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|MAP|BYROW|BYCOL|SCAN|MAKEARRAY|REDUCE|LET|LAMBDA|VSTACK|HSTACK|TAKE|DROP|CHOOSECOLS|CHOOSEROWS|TOROW|TOCOL|WRAPROWS|WRAPCOLS|EXPAND|TRANSPOSE|TEXTSPLIT)\s*\(/i;

export function toFileFormulaCell({ formula, result, spill, at, table }: FormulaCell): CellValueInput {
  const spelled = toFileFormula(formula, table);
  const value = toFileValue(result) ?? undefined;
  const cached = value === undefined ? {} : { result: value };
  if (!spill && !MAY_SPILL.test(formula)) return { formula: spelled, ...cached };
  const ref = formatArea(spill ?? { ...at, rows: 1, columns: 1 });
  return { formula: spelled, ...cached, shareType: 'array', ref, isDynamicArray: true };
}

/** What a file's cell holds for the engine: a value, or a formula without its stored result. */
export type ReadCell =
  | { readonly kind: 'value'; readonly value: CellScalar }
  | { readonly kind: 'formula'; readonly formula: string; readonly spillRef: string | undefined };

/** `formula` is the cell's own formula, shared ones spelled out. */
export function readFileCell(value: CellValue, formula: string | undefined): ReadCell {
  if (formula !== undefined && formula !== '') {
    const array = typeof value === 'object' && value !== null && 'shareType' in value ? value.ref : undefined;
    return { kind: 'formula', formula: fromFileFormula(formula), spillRef: array };
  }
  return { kind: 'value', value: plainValue(value) };
}

function plainValue(value: CellValue): CellScalar {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return Math.round((value.getTime() / 86_400_000 + 25_569) * 1e9) / 1e9;
  if (typeof value !== 'object') return value;
  if ('error' in value) return isErrorCode(value.error) ? { error: value.error } : value.error;
  if ('hyperlink' in value) return value.text;
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  if ('checkbox' in value) return value.checkbox;
  return 'result' in value ? plainValue(value.result) : null;
}
