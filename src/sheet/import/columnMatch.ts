import { columnsOfCriterion } from '../criterionHeading';
import { isSameHeading } from '../headings';
import { cellText, type IncomingGrid } from './grid';
import type { FixedTarget, ImportTarget } from './importTarget';

/** Which column of the table each column of the list goes into; null is left out. No column is filled twice. */
export type ColumnMatch = readonly (ImportTarget | null)[];

/** Headings that inboxes and portals give these columns, in lower case; a heading that holds one of them counts. */
const WORDS: Readonly<Record<FixedTarget, readonly string[]>> = {
  supplier: ['inschrijver', 'leverancier', 'bureau', 'organisatie', 'bedrijf', 'intermediair', 'supplier', 'agency', 'company', 'vendor'],
  rate: ['uurtarief', 'tarief', 'hourly rate', 'rate', 'prijs per uur', 'uurprijs'],
  received: ['ontvangen', 'ingediend', 'datum inschrijving', 'ontvangst', 'received', 'submitted'],
  name: ['kandidaat', 'naam', 'professional', 'candidate', 'name'],
};

/** Most telling first: "naam leverancier" names a supplier, not a candidate. */
const ORDER: readonly FixedTarget[] = ['supplier', 'rate', 'received', 'name'];

/** The match that the headings of a list suggest; a person sees it before anything is written. */
export function suggestMatch(headings: readonly string[], targets: readonly ImportTarget[]): ColumnMatch {
  const match: (ImportTarget | null)[] = headings.map(() => null);
  const free = (column: number): boolean => match[column] === null;
  const give = (target: ImportTarget, columns: readonly number[]): void => {
    const column = columns.find(free);
    if (column !== undefined && !match.includes(target)) match[column] = target;
  };
  const where = (fits: (heading: string) => boolean): number[] =>
    headings.flatMap((heading, column) => (heading.trim() !== '' && fits(heading) ? [column] : []));
  for (const target of targets) give(target, where((heading) => isSameHeading(heading, target.heading)));
  for (const target of targets) {
    if (target.kind === 'criterion') give(target, columnsOfCriterion(headings, target.criterion));
  }
  for (const kind of ORDER) {
    const target = targets.find((each) => each.kind === kind);
    if (!target) continue;
    for (const word of WORDS[kind]) give(target, where((heading) => holdsWord(heading, word)));
  }
  return match;
}

/** True where a text holds a word at the start of one of its own words: "uurtarieven" holds "uurtarief", "karate" not "rate". */
function holdsWord(heading: string, word: string): boolean {
  return new RegExp(`(^|[^\\p{L}])${word}`, 'iu').test(heading);
}

/** True where the first row of a list names its columns: at least one name is known, and no cell in it is a number. */
export function hasHeadings(grid: IncomingGrid, targets: readonly ImportTarget[]): boolean {
  const [first = []] = grid;
  if (first.some((cell) => typeof cell === 'number' || cell instanceof Date)) return false;
  return suggestMatch(first.map(cellText), targets).some((target) => target !== null);
}

/** The match with one column given another target; whatever column had that target before loses it. */
export function rematched(match: ColumnMatch, column: number, target: ImportTarget | null): ColumnMatch {
  return match.map((each, index) => (index === column ? target : target !== null && each === target ? null : each));
}
