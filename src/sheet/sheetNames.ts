import type { WorkbookSnapshot } from './snapshot';

/** Excel refuses longer names, and these signs in them. */
const LONGEST = 31;
const REFUSED = /[\\/?*[\]:]/g;
/** Nor does it take an apostrophe at either end; blanks there are lost on people. */
const AT_THE_ENDS = /^['\s]+|['\s]+$/g;

/** A name that no sheet has yet and that Excel takes: the wanted one, or that with a number. */
export function freeSheetName(snapshot: Pick<WorkbookSnapshot, 'sheets'>, wanted: string, alsoTaken: readonly string[] = []): string {
  const taken = new Set([...snapshot.sheets.map(({ name }) => name), ...alsoTaken].map((name) => name.toLowerCase()));
  const plain = wanted.replace(REFUSED, ' ').replace(AT_THE_ENDS, '') || '-';
  let name = cut(plain, LONGEST);
  for (let count = 2; taken.has(name.toLowerCase()); count++) {
    const tail = ` (${count})`;
    name = `${cut(plain, LONGEST - tail.length)}${tail}`;
  }
  return name;
}

function cut(name: string, length: number): string {
  return name.slice(0, length).replace(AT_THE_ENDS, '');
}
