import { invalidArgument } from './cellError';
import { columnCount, isWholeColumn, matrixOf } from './matrix';
import { texts } from './texts';

/** An argument that is one row or one column, read in its own direction. */
export interface Line {
  readonly name: string;
  readonly cells: readonly unknown[];
  readonly lies: 'down' | 'across';
  /** True where a whole column was given: its unused end is cut off, so it may be shorter than its neighbours. */
  readonly whole: boolean;
}

/** Reads an argument that must be one row or one column of cells. `name` is the argument's name, for the message. */
export function lineOf(argument: unknown, name: string): Line {
  const matrix = matrixOf(argument);
  const whole = isWholeColumn(argument);
  if (columnCount(matrix) <= 1) return { name, cells: matrix.map((row) => row[0]), lies: 'down', whole };
  if (matrix.length === 1) return { name, cells: matrix[0]!, lies: 'across', whole };
  throw invalidArgument(texts().notOneLine(name));
}

/** An optional argument: null where it was left out. */
export function optionalLine(argument: unknown, name: string): Line | null {
  return argument === null || argument === undefined ? null : lineOf(argument, name);
}

/** Two whole columns belong together, wherever the last entry of each stands. */
export function requireEqualLength(first: Line, second: Line): void {
  if (first.cells.length === second.cells.length || (first.whole && second.whole)) return;
  throw invalidArgument(texts().countsDiffer(first.name, first.cells.length, second.name, second.cells.length));
}

/** Results laid out in the direction of the argument they belong to. */
export function alongside(line: Line, results: unknown[]): unknown[][] {
  return line.lies === 'down' ? results.map((result) => [result]) : [results];
}
