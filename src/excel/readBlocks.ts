import type { Area } from '../sheet/setUp/step';
import { isTooLargeAnswer } from './failure';

/** A block of cells to read; `cells` is filled when the read is done. */
export interface BlockRead {
  /** Rows of the block, from 0. */
  readonly part: (from: number, rows: number) => Excel.Range;
  readonly rows: number;
  readonly columns: number;
  readonly what: 'values' | 'formulas';
  /** What a row takes in an answer, where something is known of it. */
  readonly bytesPerRow?: number;
  readonly cells: unknown[][];
}

/** Excel on the web refuses an answer over 5 MB; 4 MB leaves room for rows that are longer than those before. */
export const MOST_BYTES = 4_000_000;
/** A number, or a short text, as JSON with its comma; a calculated column's formula is a sentence. */
const BYTES_OF = { values: 14, formulas: 130 } as const;

/** A block of which rows are still to come, and how long they are thought to be. */
interface Unread {
  readonly read: BlockRead;
  bytesPerRow: number;
}

interface Asked {
  readonly unread: Unread;
  readonly range: Excel.Range;
  readonly rows: number;
}

/** A block on a sheet. */
export function blockOnSheet(
  context: Excel.RequestContext,
  { sheet, row, column, rows, columns }: Area,
  what: BlockRead['what'],
  bytesPerRow?: number,
): BlockRead {
  const part = (from: number, count: number): Excel.Range =>
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row + from, column, count, columns);
  return { part, rows, columns, what, cells: [], ...(bytesPerRow === undefined ? {} : { bytesPerRow }) };
}

/**
 * Reads all blocks with as few round trips as their size allows: one, for anything but very long tables. Where a block
 * goes on, the rows that came say how many more fit; where Excel refuses an answer as too large, half as much is asked.
 */
export async function readBlocks(context: Excel.RequestContext, reads: readonly BlockRead[]): Promise<void> {
  const blocks = reads.map((read): Unread => ({ read, bytesPerRow: read.bytesPerRow ?? read.columns * BYTES_OF[read.what] }));
  const rest = (): Unread[] => blocks.filter(({ read }) => read.cells.length < read.rows);
  let most = MOST_BYTES;
  for (let unread = rest(); unread.length > 0; unread = rest()) {
    const asked = askFor(unread, most);
    const isAnswered = await answered(context, asked);
    if (isAnswered) keepCells(asked);
    most = isAnswered ? MOST_BYTES : Math.min(most, largestOf(asked)) / 2;
  }
}

/** As many rows as fit in an answer, at least one. */
function askFor(unread: readonly Unread[], most: number): Asked[] {
  const asked: Asked[] = [];
  let bytes = 0;
  for (const each of unread) {
    const { read, bytesPerRow } = each;
    const fitting = Math.floor((most - bytes) / bytesPerRow);
    if (fitting < 1 && asked.length > 0) break;
    const rows = Math.min(read.rows - read.cells.length, Math.max(1, fitting));
    asked.push({ unread: each, range: read.part(read.cells.length, rows).load(read.what), rows });
    bytes += rows * bytesPerRow;
  }
  return asked;
}

/** False where the answer would be too large; a single row that is too large is Excel's last word. */
async function answered(context: Excel.RequestContext, asked: readonly Asked[]): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (refusal) {
    const [only, ...others] = asked;
    if (!isTooLargeAnswer(refusal) || (others.length === 0 && (only?.rows ?? 0) <= 1)) throw refusal;
    return false;
  }
}

function keepCells(asked: readonly Asked[]): void {
  for (const { unread, range, rows } of asked) {
    const { read } = unread;
    const cells: readonly unknown[][] = range[read.what];
    for (const row of cells) read.cells.push(row);
    if (read.cells.length < read.rows) unread.bytesPerRow = bytesOfCells(cells) / rows;
  }
}

/** What the longest of them is thought to take. */
function largestOf(asked: readonly Asked[]): number {
  return Math.max(...asked.map(({ unread, rows }) => unread.bytesPerRow * rows));
}

/** As JSON in UTF-8, with three bytes for whatever is not plain: never less than it is. */
export function bytesOfCells(cells: unknown): number {
  const text = JSON.stringify(cells);
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) bytes += 2;
  return bytes;
}
