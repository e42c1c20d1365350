import { isFormulaId, isFormulaString, type ICellData, type Nullable, type Workbook } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { EngineCore } from './engineCore';

/**
 * At each write Univer goes three times through every cell of the workbook, for formulas that share one text under an id:
 * writing over the first of them moves the text to the next. In a workbook without such formulas the written cells alone
 * say what changed. Only copying in the grid makes them; from the first one on Univer's own way is taken.
 */
export function keepFormulaBooks(core: EngineCore): void {
  const model = core.injector.get(FormulaDataModel);
  const thorough = model.updateFormulaData.bind(model);
  const shared = new WeakMap<Workbook, boolean>();
  model.updateFormulaData = (unitId, sheetId, cellValue) => {
    const workbook = core.isOpen && core.unitId === unitId ? core.workbook : undefined;
    const sheet = workbook?.getSheetBySheetId(sheetId);
    if (!workbook || !sheet) return thorough(unitId, sheetId, cellValue);
    if (!shared.get(workbook)) shared.set(workbook, hasShared(cellValue) || (!shared.has(workbook) && sharesFormulas(workbook)));
    if (shared.get(workbook)) return thorough(unitId, sheetId, cellValue);
    const changed: ReturnType<typeof thorough> = {};
    for (const [row, columns] of Object.entries(cellValue)) {
      for (const [column, cell] of Object.entries<Nullable<ICellData>>(columns ?? {})) {
        const formula = cell?.f;
        const isFormula = isFormulaString(formula);
        if (!isFormula && !isFormulaString(sheet.getCellRaw(Number(row), Number(column))?.f)) continue;
        (changed[Number(row)] ??= {})[Number(column)] = isFormula ? { f: String(formula) } : null;
      }
    }
    return changed;
  };
}

type Matrix = Parameters<FormulaDataModel['updateFormulaData']>[2];

function hasShared(cells: Matrix): boolean {
  return Object.values(cells).some((columns) => Object.values<Nullable<ICellData>>(columns ?? {}).some((cell) => isFormulaId(cell?.si)));
}

function sharesFormulas(workbook: Workbook): boolean {
  return workbook.getSheets().some((sheet) => hasShared(sheet.getCellMatrix().getMatrix()));
}
