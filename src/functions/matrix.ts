import { entryOf } from '../domain/entry';

/** What Excel hands to a function for a range: rows of cells. */
export type Matrix = readonly (readonly unknown[])[];

/** Rows of a worksheet: a range that counts them all is a whole column. */
const WHOLE_COLUMN = 1_048_576;

/**
 * A range argument as rows. A single value counts as one cell. Of a whole column only the part that is in use is kept,
 * so that =TENDER.SCORE(C:F, …) does not answer a million empty rows; of an empty one a single row, since no array is empty.
 */
export function matrixOf(argument: unknown): Matrix {
  if (!Array.isArray(argument)) return [[argument]];
  const rows: Matrix = argument.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  return rows.length < WHOLE_COLUMN ? rows : rows.slice(0, Math.max(1, lastUsedRow(rows)));
}

/** True for a range that counts all rows of the sheet. */
export function isWholeColumn(argument: unknown): boolean {
  return Array.isArray(argument) && argument.length >= WHOLE_COLUMN;
}

/** Excel passes empty cells as 0; only where the very last row is empty text can a 0 at the end be somebody's. */
function lastUsedRow(rows: Matrix): number {
  const isEmpty = (cell: unknown): boolean => entryOf(cell).kind === 'blank';
  const isUnused = rows.at(-1)!.every(isEmpty) ? isEmpty : (cell: unknown) => cell === 0 || isEmpty(cell);
  let last = rows.length;
  while (last > 0 && rows[last - 1]!.every(isUnused)) last--;
  return last;
}

export function columnCount(matrix: Matrix): number {
  return matrix[0]?.length ?? 0;
}

/** The same cells with rows and columns exchanged. */
export function transposed(matrix: Matrix): unknown[][] {
  return Array.from({ length: columnCount(matrix) }, (_, column) => matrix.map((row) => row[column]));
}
