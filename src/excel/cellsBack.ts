import type { Cell } from '../sheet/setUp/step';
import type { CellsBefore } from './cellsBefore';

/** Puts cells back as they stood where they hold what this run wrote; what somebody typed in between stays. */
export function putBack({ range, written, formulas, values }: CellsBefore, now: CellsBefore): void {
  let isChanged = false;
  const cells = now.formulas.map((row, r) =>
    row.map((cell: unknown, c) => {
      const isBack = cell !== formulas[r]?.[c] && isOurs(cell, written[r]?.[c]);
      isChanged ||= isBack;
      return isBack ? asTyped(formulas[r]?.[c], values[r]?.[c]) : asTyped(cell, now.values[r]?.[c]);
    }),
  );
  if (isChanged) range().formulas = cells;
}

/** True where a cell holds what was written in it. Excel spells a formula its own way. */
export function isOurs(cell: unknown, written: unknown): boolean {
  if (typeof written !== 'string') return cell === written;
  if (written.startsWith('=')) return typeof cell === 'string' && cell.startsWith('=');
  return cell === written.replace(/^'/, '');
}

export function isFormulaOrBlank(cell: unknown): boolean {
  return cell === '' || (typeof cell === 'string' && cell.startsWith('='));
}

/** Any text goes back as a text: Excel would make a number of 007, a date of 1-2, and a formula of =1. */
function asTyped(formula: unknown, value: unknown): Cell {
  if (typeof formula === 'number' || typeof formula === 'boolean') return formula;
  const text = String(formula ?? '');
  const isOwn = text === '' || (text.startsWith('=') && formula !== value) || IS_ERROR.test(text);
  return isOwn ? text : `'${text}`;
}

const IS_ERROR = /^#[A-Z/0]+[!?]?$/;
