import { nameKey } from '../nameKey';

/**
 * The candidates in the order of their lot numbers: alphabetical, without regard to case, by the code of each letter, so
 * that every machine numbers them alike. The numbers stand before there is a seed; which number somebody has says nothing
 * of what it will draw.
 */
export function inLotOrder(names: readonly string[]): string[] {
  return names
    .map((name) => ({ name: name.replace(/\s+/g, ' ').trim(), key: nameKey(name) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ name }) => name);
}
