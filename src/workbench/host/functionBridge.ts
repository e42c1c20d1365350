import { columnLetters, quoteSheetName, type Place } from '../engine/address';
import { isCellError, type CellError, type CellScalar, type ErrorCode } from '../engine/cellValue';
import type { Engine } from '../engine/engine';
import type { FunctionArgument, FunctionResult } from '../engine/functionRegistry';

/** The parts of the custom functions' metadata that decide how a call is made. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly dimensionality?: string | undefined;
    readonly optional?: boolean | undefined;
    readonly repeating?: boolean | undefined;
  }[];
  /** `allowErrorForDataTypeAny` is what is read of it. */
  readonly options?: object | undefined;
  readonly allowErrorForDataTypeAny?: boolean | undefined;
}

/** Never used twice: the runtime may still hold a result for a workbook that was closed. */
let lastInvocation = 0;

const NUMBERS: Readonly<Record<number, ErrorCode>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};
/** The codes of CustomFunctions.ErrorCode and the texts in cells are the same words. */
const INVOCATION = 1000;
const ALLOW_ERROR = 4;

/** What Excel shows for the functions of an add-in that is not there. */
const GONE: CellError = { error: '#NAME?' };

type Send = (entry: { messageCategory: number; messageType: number; targetId: string; message: string; id: number }) => void;

/**
 * Calls of custom functions: from a cell through Microsoft's runtime to the add-in's function and back.
 * A blank cell in a matrix arrives as 0, so a function cannot tell it from a zero: `IF(range="","",range)` in the
 * formula can. A blank cell for a single value and an omitted argument arrive as null, as in Excel on the web.
 * Sources: OfficeDev/office-js issues 1951, 4702 and 5262.
 */
export class FunctionBridge {
  private closed = false;
  private readonly pending = new Map<number, (result: FunctionResult) => void>();
  /** How often functions were called, by id. */
  readonly calls = new Map<string, number>();

  constructor(
    private readonly engine: Engine,
    private readonly send: Send,
  ) {}

  /** Makes `NAMESPACE.NAME` callable in cells. */
  register(namespace: string, functions: readonly FunctionMetadata[]): void {
    for (const one of functions) {
      const name = namespace === '' ? one.name : `${namespace}.${one.name}`;
      this.engine.functions.register(name, (args, caller) => this.call(one, args, caller));
    }
  }

  /** Results as `SetInvocationArrayResults` brings them: [id, succeeded, value or message, error number]. */
  settle(results: readonly unknown[]): void {
    for (const result of results) {
      const [id, succeeded, value, code] = asResult(result);
      const resolve = this.pending.get(id);
      this.pending.delete(id);
      resolve?.(succeeded ? readResult(value) : failure(value, code));
    }
  }

  /** The add-in is gone. A call that nobody answers would hold up every later calculation. */
  close(): void {
    this.closed = true;
    for (const resolve of this.pending.values()) resolve(GONE);
    this.pending.clear();
  }

  private call(metadata: FunctionMetadata, args: FunctionArgument[], caller: Place): Promise<FunctionResult> | FunctionResult {
    if (this.closed) return GONE;
    const allowsErrors = takesErrors(metadata);
    const refused = allowsErrors ? undefined : firstError(args);
    if (refused) return refused;
    if (args.length > metadata.parameters.length && metadata.parameters.at(-1)?.repeating !== true) {
      return { error: '#VALUE!' };
    }
    const id = (lastInvocation += 1);
    this.calls.set(metadata.id, (this.calls.get(metadata.id) ?? 0) + 1);
    const address = `${quoteSheetName(this.engine.sheets.get(caller.sheetId).name)}!${columnLetters(caller.column)}${caller.row + 1}`;
    const message = JSON.stringify([id, metadata.id, wireArguments(metadata, args), address, allowsErrors ? ALLOW_ERROR : 0]);
    return new Promise((resolve) => {
      this.pending.set(id, resolve);
      this.send({ messageCategory: 1, messageType: INVOCATION, targetId: '', message, id });
    });
  }
}

function takesErrors({ options, allowErrorForDataTypeAny }: FunctionMetadata): boolean {
  const said = options as { allowErrorForDataTypeAny?: boolean } | undefined;
  return said?.allowErrorForDataTypeAny ?? allowErrorForDataTypeAny ?? false;
}

function firstError(args: readonly FunctionArgument[]): CellError | undefined {
  for (const arg of args) {
    const values = Array.isArray(arg) ? arg.flat() : [arg];
    const found = values.find(isCellError);
    if (found) return { error: found.error };
  }
  return undefined;
}

function wireArguments(metadata: FunctionMetadata, args: readonly FunctionArgument[]): unknown[] {
  const { parameters } = metadata;
  const repeats = parameters.at(-1)?.repeating === true;
  const fixed = repeats ? parameters.slice(0, -1) : parameters;
  const wire: unknown[] = fixed.map((parameter, index) => wireArgument(args[index] ?? null, parameter.dimensionality === 'matrix'));
  if (repeats) {
    const matrix = parameters.at(-1)?.dimensionality === 'matrix';
    wire.push(args.slice(fixed.length).map((arg) => wireArgument(arg, matrix)));
  }
  return wire;
}

function wireArgument(arg: FunctionArgument, matrix: boolean): unknown {
  if (matrix) {
    if (arg === null) return null;
    return Array.isArray(arg) ? arg.map((row) => row.map(wireCell)) : [[wireCell(arg)]];
  }
  const scalar = Array.isArray(arg) ? (arg[0]?.[0] ?? null) : arg;
  return scalar === null ? null : wireCell(scalar);
}

/** Blank cells of a range come as 0, errors as the object that the runtime turns into a CustomFunctions.Error. */
function wireCell(value: CellScalar): unknown {
  if (value === null) return 0;
  return isCellError(value) ? { type: 'CustomFunctionError', code: value.error } : value;
}

function asResult(result: unknown): [number, boolean, unknown, unknown] {
  if (Array.isArray(result)) return [Number(result[0]), result[1] === true, result[2], result[3]];
  const { id, failed, value, errorCode } = result as { id: number; failed?: boolean; value?: unknown; errorCode?: number };
  return [id, failed !== true, value, errorCode];
}

function failure(message: unknown, code: unknown): CellError {
  const error = NUMBERS[Number(code)] ?? '#VALUE!';
  return typeof message === 'string' && message !== '' ? { error, message } : { error };
}

function readResult(value: unknown): FunctionResult {
  if (!Array.isArray(value)) return readCell(value);
  return value.map((row: unknown) => (Array.isArray(row) ? row.map(readCell) : [readCell(row)]));
}

function readCell(value: unknown): CellScalar {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  const { errorType, basicValue, code, errorMessage, message } = value as Record<string, unknown>;
  const name = typeof code === 'string' ? code : basicValue;
  const said = typeof message === 'string' ? message : errorMessage;
  if (errorType !== undefined || typeof code === 'string') {
    const error = typeof name === 'string' && name.startsWith('#') ? (name as ErrorCode) : '#VALUE!';
    return typeof said === 'string' ? { error, message: said } : { error };
  }
  return basicValue === undefined ? '#VALUE!' : (basicValue as CellScalar);
}
