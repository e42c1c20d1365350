/** What stands in a cell. A blank cell is null; an error is an object, so that the text "#N/A" is never mistaken for it. */
export interface CellError {
  readonly error: ErrorCode;
  /** What the pane and a hover show; only errors of custom functions carry one. */
  readonly message?: string;
}

export const ERROR_CODES = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
  '#BUSY!',
  '#CONNECT!',
  '#BLOCKED!',
  '#CYCLE!',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
export type CellScalar = null | string | number | boolean | CellError;

/** A literal, or a formula as a person would type it ("=A1+1"). */
export type CellInput = CellScalar | { readonly formula: string };

const CODES: ReadonlySet<string> = new Set(ERROR_CODES);

export function isErrorCode(text: unknown): text is ErrorCode {
  return typeof text === 'string' && CODES.has(text);
}

export function isCellError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}
