import { nameKey } from '../../domain/nameKey';

/** Headings that a table can have: one line, not blank, not too long, and each only once, also beside those that are fixed. */
export function uniqueHeadings(wanted: readonly string[], fixed: readonly string[]): string[] {
  const LONGEST = 200;
  const taken = new Set(fixed.map(nameKey));
  return wanted.map((text) => {
    const plain = text.replace(/\s+/g, ' ').trim().slice(0, LONGEST) || '-';
    let heading = plain;
    for (let count = 2; taken.has(nameKey(heading)); count++) heading = `${plain} (${count})`;
    taken.add(nameKey(heading));
    return heading;
  });
}
