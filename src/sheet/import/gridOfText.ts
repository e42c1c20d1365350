import { parse } from 'papaparse';
import { tidied, type IncomingGrid } from './grid';

const DELIMITERS = ['\t', ';', ','] as const;

/** A list that was pasted, or a .csv: comma, semicolon or tab between the cells, quotes around those that hold one. */
export function gridOfText(text: string): IncomingGrid {
  // The first line of Excel's own: "sep=;" says which delimiter follows.
  const [said, declared] = /^\uFEFF?sep=(.)\r?\n/i.exec(text) ?? [];
  const body = said === undefined ? text : text.slice(said.length);
  const { data } = parse<string[]>(body, { delimiter: declared ?? delimiterOf(body), skipEmptyLines: 'greedy' });
  return tidied(data);
}

/** More cells than this are no list of candidates. */
const MOST_CELLS = 2_000_000;

/** True where a text could be cut into more cells than a pane can show. */
export function isListTooLong(text: string): boolean {
  let cells = 0;
  for (const _ of text.matchAll(/[\t;,\n]/g)) if (++cells > MOST_CELLS) return true;
  return false;
}

/** The first delimiter that cuts most rows into the same number of columns: decimal commas come after semicolons. */
function delimiterOf(text: string): string {
  return DELIMITERS.find((delimiter) => columnsAgreed(text, delimiter) > 1) ?? ',';
}

const LOOKED_AT = 50;

/** Columns that at least half of the first rows have in common; 1 where they do not agree. */
function columnsAgreed(text: string, delimiter: string): number {
  const { data } = parse<string[]>(text, { delimiter, preview: LOOKED_AT, skipEmptyLines: 'greedy' });
  const counts = new Map<number, number>();
  for (const { length } of data) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [columns, rows] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [1, 0];
  return rows * 2 >= data.length ? columns : 1;
}
