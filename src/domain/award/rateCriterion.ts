import type { LetterItem } from './letterItem';

const ABOUT_RATE = /tarief|prijs|\brate\b|\brates\b|\bprice/i;

/** True for a criterion on which the points of a candidate follow from its rate: they would give that rate away. */
export function isAboutRate({ kind, text }: Pick<LetterItem, 'kind' | 'text'>): boolean {
  return kind === 'selection' && ABOUT_RATE.test(text);
}
