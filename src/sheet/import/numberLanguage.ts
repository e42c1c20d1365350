import { parseDecimal } from '../../domain/decimalText';
import type { Language } from '../../i18n/language';
import type { ColumnMatch } from './columnMatch';
import { cellText, type IncomingGrid } from './grid';

/**
 * How the numbers of a list are written. `unclear` where some number could be two different ones ("1.234") and no other
 * tells which, `mixed` where some can only be Dutch and others only English: then a person says.
 */
export type NumberWriting = Language | 'either' | 'unclear' | 'mixed';

/** Looks at every text that goes into a column of numbers. */
export function numberWriting(rows: IncomingGrid, match: ColumnMatch): NumberWriting {
  const said = { nl: false, en: false, ambiguous: false };
  match.forEach((target, column) => {
    if (target === null || !takesNumbers(target)) return;
    for (const row of rows) {
      const cell = row[column] ?? null;
      if (typeof cell !== 'string') continue;
      const text = bareNumber(cellText(cell));
      const dutch = parseDecimal(text, 'nl');
      const english = parseDecimal(text, 'en');
      if (dutch !== null && english === null) said.nl = true;
      else if (english !== null && dutch === null) said.en = true;
      else if (dutch !== english) said.ambiguous = true;
    }
  });
  if (said.nl && said.en) return 'mixed';
  if (said.nl) return 'nl';
  if (said.en) return 'en';
  return said.ambiguous ? 'unclear' : 'either';
}

export function takesNumbers(target: NonNullable<ColumnMatch[number]>): boolean {
  return target.kind === 'rate' || (target.kind === 'criterion' && !target.words);
}

/** A number without the euro sign before it, and without ",-" or "-" for round amounts. */
export function bareNumber(text: string): string {
  return text.replace(/^(?:€|EUR)\s*/i, '').replace(/,?-$/, '').trim();
}
