import { ConditionalFormattingFormulaService } from '@univerjs/sheets-conditional-formatting';
import type { EngineCore, UniverRange } from './engineCore';
import { tokenize } from './formulaTokens';

interface FormulaService {
  registerFormulaWithRange(unitId: string, sheetId: string, ruleId: string, formula: string, ranges?: UniverRange[]): void;
  /** Row and column count from the first cell of the rule. */
  getFormulaResultWithCoords(unitId: string, sheetId: string, ruleId: string, formula: string, row?: number, column?: number): unknown;
}

/**
 * A highlight of whole rows asks the same of every cell in a row. Univer calculates it for each of them, at every
 * change: 60,000 formulas for a table of 2,000 rows. Here the first cell of a row answers for the others.
 */
export function calculateHighlightsByRow(core: EngineCore): void {
  const service = core.injector.get(ConditionalFormattingFormulaService) as unknown as FormulaService;
  const register = service.registerFormulaWithRange.bind(service);
  const read = service.getFormulaResultWithCoords.bind(service);
  const byRow = new Set<string>();
  service.registerFormulaWithRange = (unitId, sheetId, ruleId, formula, ranges) => {
    const key = `${sheetId}:${ruleId}:${formula}`;
    const [only, ...others] = ranges ?? [];
    if (only && others.length === 0 && isSameAlongRows(formula)) {
      byRow.add(key);
      register(unitId, sheetId, ruleId, formula, [{ ...only, endColumn: only.startColumn }]);
    } else {
      byRow.delete(key);
      register(unitId, sheetId, ruleId, formula, ranges);
    }
  };
  service.getFormulaResultWithCoords = (unitId, sheetId, ruleId, formula, row = 0, column = 0) =>
    read(unitId, sheetId, ruleId, formula, row, byRow.has(`${sheetId}:${ruleId}:${formula}`) ? 0 : column);
}

/** True when no reference moves with the column. */
export function isSameAlongRows(formula: string): boolean {
  return tokenize(formula).every(({ kind, text }) => {
    if (kind === 'identifier') return !/^(COLUMNS?|CELL|INDIRECT|OFFSET)$/i.test(text);
    if (kind !== 'reference' && kind !== 'spill') return kind !== 'structured';
    const cells = text.slice(text.lastIndexOf('!') + 1).split(':');
    return cells.every((cell) => cell.startsWith('$'));
  });
}
