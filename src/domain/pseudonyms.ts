import { nameKey } from './nameKey';

/**
 * Codes for names, numbered in the alphabetical order in which lots are numbered: a draw of lots that is replayed with codes
 * gives the same outcome. Equal names, whatever their case and blanks, have one code.
 */
export function codesFor(names: Iterable<string>, word: string): ReadonlyMap<string, string> {
  const keys = [...new Set([...names].map(nameKey))].filter((key) => key !== '').sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const digits = Math.max(2, String(keys.length).length);
  return new Map(keys.map((key, index) => [key, `${word} ${String(index + 1).padStart(digits, '0')}`]));
}

const LETTER = '[\\p{L}\\p{N}]';

/** Replaces every known name in a text, the longest first, as whole words and whatever their case and blanks. */
export function replacerOf(codes: ReadonlyMap<string, string>): (text: string) => string {
  if (codes.size === 0) return (text) => text;
  const patterns = [...codes.keys()]
    .sort((a, b) => b.length - a.length)
    .map((key) => key.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'));
  const names = new RegExp(`(?<!${LETTER})(?:${patterns.join('|')})(?!${LETTER})`, 'giu');
  return (text) => text.replace(names, (found) => codes.get(nameKey(found)) ?? found);
}
