import {
  ArrayValueObject,
  AsyncObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { Place } from './address';
import { isCellError, isErrorCode, type CellError, type CellScalar } from './cellValue';
import type { EngineCore } from './engineCore';

/** A literal arrives as a scalar, a cell or a range as rows, an omitted argument as null. */
export type FunctionArgument = CellScalar | CellScalar[][];
export type FunctionResult = CellScalar | readonly (readonly CellScalar[])[];
export type FunctionImplementation = (args: FunctionArgument[], caller: Place) => Promise<FunctionResult> | FunctionResult;

/**
 * Custom functions as executors of our own. Univer's own registration turns blanks into zeroes and errors into text,
 * and a function that throws or rejects there stops every later calculation.
 */
export class FunctionRegistry {
  private readonly messages = new Map<string, CellError>();
  private due = false;

  constructor(
    private readonly core: EngineCore,
    private readonly recalculate: () => void,
  ) {}

  /** Formulas that waited for the function are calculated again. */
  register(name: string, implementation: FunctionImplementation): void {
    const upper = name.toUpperCase();
    const executor = new CustomFunctionExecutor(upper, (args, caller) => this.run(implementation, args, caller));
    const functions = this.core.injector.get(IFunctionService);
    functions.registerExecutors(executor);
    // Formulas parsed while the function was unknown are kept as #NAME?.
    functions.deleteFormulaAstCacheKey('');
    this.core.injector.get(IDescriptionService).registerDescriptions([
      { functionName: upper, functionType: FunctionType.User, description: '', abstract: '', functionParameter: [] },
    ]);
    this.recalculateOnce();
  }

  /** An add-in makes its functions known one after the other; all of them together need one calculation. */
  private recalculateOnce(): void {
    if (this.due) return;
    this.due = true;
    queueMicrotask(() => {
      this.due = false;
      this.recalculate();
    });
  }

  unregister(name: string): void {
    this.core.injector.get(IFunctionService).unregisterExecutors(name.toUpperCase());
    this.core.injector.get(IDescriptionService).unregisterDescriptions([name.toUpperCase()]);
  }

  /** The error that the function in this cell last gave, with its message. */
  errorAt(place: Place): CellError | undefined {
    return this.messages.get(placeKey(place));
  }

  private async run(
    implementation: FunctionImplementation,
    args: FunctionArgument[],
    caller: Place,
  ): Promise<FunctionResult> {
    const key = placeKey(caller);
    this.messages.delete(key);
    const result = await settle(implementation, args, caller);
    if (isCellError(result)) this.messages.set(key, result);
    return result;
  }
}

/** The one place where a fault in a function becomes a value: the engine never sees a rejection. */
async function settle(
  implementation: FunctionImplementation,
  args: FunctionArgument[],
  caller: Place,
): Promise<FunctionResult> {
  try {
    return await implementation(args, caller);
  } catch (fault) {
    return { error: '#VALUE!', message: fault instanceof Error ? fault.message : String(fault) };
  }
}

function placeKey(place: Place): string {
  return `${place.sheetId}:${place.row}:${place.column}`;
}

class CustomFunctionExecutor extends BaseFunction {
  constructor(
    name: string,
    private readonly run: (args: FunctionArgument[], caller: Place) => Promise<FunctionResult>,
  ) {
    super(name);
  }

  override isAsync(): boolean {
    return true;
  }

  override calculate(...variants: FunctionVariantType[]): FunctionVariantType {
    const caller = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    const pending = this.run(variants.map(readVariant), caller).then(toValueObject);
    return new AsyncObject(pending) as unknown as FunctionVariantType;
  }
}

function readVariant(variant: FunctionVariantType): FunctionArgument {
  if (variant.isArray()) {
    const rows = (variant as ArrayValueObject).getArrayValue();
    return rows.map((row) => row.map((value) => readScalar(value)));
  }
  return readScalar(variant as BaseValueObject);
}

function readScalar(value: BaseValueObject | null | undefined | void): CellScalar {
  if (!value || value.isNull()) return null;
  const raw = value.getValue();
  if (value.isError()) return { error: isErrorCode(raw) ? raw : '#VALUE!' };
  if (value.isArray()) return readScalar((value as ArrayValueObject).getFirstCell());
  if (value.isBoolean()) return Boolean(raw);
  return raw;
}

function toValueObject(result: FunctionResult): BaseValueObject {
  if (!isRows(result)) return scalarObject(result);
  const columns = Math.max(0, ...result.map((row) => row.length));
  if (result.length === 0 || columns === 0) return ErrorValueObject.create('#CALC!' as never);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => Array.from({ length: columns }, (_, index) => scalarObject(row[index] ?? null))),
    rowCount: result.length,
    columnCount: columns,
    unitId: '',
    sheetId: '',
    row: 0,
    column: 0,
  });
}

function isRows(result: FunctionResult): result is readonly (readonly CellScalar[])[] {
  return Array.isArray(result);
}

function scalarObject(value: CellScalar): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (isCellError(value)) return ErrorValueObject.create(value.error as never);
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}
