import { parseAddress } from './address';
import { tokenize } from './formulaTokens';
import type { Names } from './names';

/**
 * A formula with the names that stand for cells replaced by those cells. Univer looks at a highlight again when cells
 * change that its formula spells out, not when a name in it gets another value: the last row of the shortlist kept its
 * look when the cut moved.
 */
export function expandNames(formula: string, names: Pick<Names, 'find'>): string {
  return tokenize(formula)
    .map(({ kind, text }) => {
      const target = kind === 'identifier' ? names.find(text)?.formula.slice(1) : undefined;
      return target !== undefined && parseAddress(target)?.sheet !== undefined ? target : text;
    })
    .join('');
}
