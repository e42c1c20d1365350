import type { WorkbookSnapshot } from './snapshot';

/** Excel refuses longer names, and these signs in them. */
const LONGEST = 31;
const REFUSED = /[\\/?*[\]:]/g;

/** A name that no sheet has yet and that Excel takes: the wanted one, or that with a number. */
export function freeSheetName(snapshot: Pick<WorkbookSnapshot, 'sheets'>, wanted: string, alsoTaken: readonly string[] = []): string {
  const taken = new Set([...snapshot.sheets.map(({ name }) => name), ...alsoTaken].map((name) => name.toLowerCase()));
  const plain = wanted.replace(REFUSED, ' ').replace(/^'+|'+$/g, '').trim() || '-';
  let name = plain.slice(0, LONGEST).trim();
  for (let count = 2; taken.has(name.toLowerCase()); count++) {
    const tail = ` (${count})`;
    name = `${plain.slice(0, LONGEST - tail.length).trim()}${tail}`;
  }
  return name;
}
