import {
  BaseFunction,
  ErrorValueObject,
  FormulaDataModel,
  IFormulaRuntimeService,
  IFunctionService,
  RangeReferenceObject,
  type ArrayValueObject,
  type BaseReferenceObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import { waitInsideLambdas } from './asyncLambdas';
import type { EngineCore } from './engineCore';
import { keepFormulaBooks } from './formulaBooks';

/** The file format's own name for A1#: the range that the formula in A1 fills. */
export const SPILL_FUNCTION = 'ANCHORARRAY';

export function repairBuiltIns(core: EngineCore): void {
  copyBeforeSorting(core);
  waitInsideLambdas(core);
  contain(core);
  keepFormulaBooks(core);
  core.injector.get(IFunctionService).registerExecutors(new SpilledRange(core));
}

interface SortExecutor {
  _getResult(array: ArrayValueObject, ...rest: unknown[]): unknown;
}

/** Univer's SORT sorts the rows of the cached range itself, so every other formula over that range sees them moved. */
function copyBeforeSorting(core: EngineCore): void {
  const sort = core.injector.get(IFunctionService).getExecutor('SORT') as unknown as SortExecutor | undefined;
  if (!sort) return;
  const original = sort._getResult.bind(sort);
  sort._getResult = (array, ...rest) => {
    const copy = Object.create(array) as ArrayValueObject;
    copy.getArrayValue = () => [...array.getArrayValue()];
    return original(copy, ...rest);
  };
}

/** A built-in that throws, as some do over values they did not expect, would stop every later calculation. */
function contain(core: EngineCore): void {
  for (const executor of core.injector.get(IFunctionService).getExecutors().values()) {
    const original = executor.calculate.bind(executor);
    executor.calculate = (...variants) => {
      try {
        return original(...variants);
      } catch (fault) {
        console.warn(`${String(executor.name)} failed inside the spreadsheet engine`, fault);
        return ErrorValueObject.create('#VALUE!' as never);
      }
    };
  }
}

class SpilledRange extends BaseFunction {
  override needsReferenceObject = true;

  constructor(private readonly core: EngineCore) {
    super(SPILL_FUNCTION);
  }

  override calculate(variant: FunctionVariantType): FunctionVariantType {
    if (!variant.isReferenceObject()) return ErrorValueObject.create('#REF!' as never);
    const anchor = variant as BaseReferenceObject;
    const { startRow, startColumn } = anchor.getRangeData();
    const sheetId = anchor.getSheetId();
    const running = this.core.injector.get(IFormulaRuntimeService).getUnitArrayFormula();
    const stored = this.core.injector.get(FormulaDataModel).getArrayFormulaRange();
    const unitId = this.core.unitId;
    const range =
      running[unitId]?.[sheetId]?.[startRow]?.[startColumn] ?? stored[unitId]?.[sheetId]?.[startRow]?.[startColumn];
    if (!range) return anchor.toArrayValueObject();
    const spilled = new RangeReferenceObject(range, sheetId, unitId);
    spilled.setDefaultUnitId(unitId);
    spilled.setDefaultSheetId(sheetId);
    spilled.setUnitData(anchor.getUnitData());
    spilled.setRuntimeData(anchor.getRuntimeData());
    spilled.setArrayFormulaCellData(anchor.getArrayFormulaCellData());
    spilled.setRuntimeArrayFormulaCellData(anchor.getRuntimeArrayFormulaCellData());
    return spilled.toArrayValueObject();
  }
}
