import { nameKey } from '../nameKey';

/**
 * A short mark for a set of rows, whatever their order: the same rows give the same mark. It tells accidents, such as a
 * file of another round; it is no proof against intent.
 */
export function fingerprintOf(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.map(nameKey).join('\u001f')).sort();
  const text = lines.join('\u001e');
  const mark = (hash(text, 0x811c9dc5).toString(16) + hash(text, 0x01234567).toString(16).padStart(8, '0')).padStart(16, '0');
  return mark.toUpperCase().replace(/(.{4})(?=.)/g, '$1-');
}

/** FNV-1a over UTF-16 units, 32 bits. Source: draft-eastlake-fnv. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value;
}
