import type { Language } from '../../src/i18n/language';

/** An error in a cell, as Microsoft's runtime knows it. */
export class CellError extends Error {
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
  }
}

type CellFunction = (...args: unknown[]) => unknown;
const known = new Map<string, CellFunction>();

Object.assign(globalThis, {
  CustomFunctions: {
    Error: CellError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    associate: (id: string, implementation: CellFunction) => known.set(id, implementation),
  },
});

/** The language that Excel would show its messages in. */
export function speak(language: Language): void {
  Object.assign(globalThis, { Office: { context: { displayLanguage: language === 'nl' ? 'nl-NL' : 'en-US' } } });
}

/** All functions, as the add-in makes them known to Excel. */
export async function cellFunctions(): Promise<ReadonlyMap<string, CellFunction>> {
  await import('../../src/functions/index');
  return known;
}

/**
 * What the cells show when a formula is entered: rows of values; a thrown error stands in the one cell of the formula.
 * Anything thrown that is no cell error is a fault of the function, and comes through.
 */
export async function entered(id: string, ...args: unknown[]): Promise<unknown[][]> {
  const implementation = (await cellFunctions()).get(id);
  if (!implementation) throw new Error(`There is no function ${id}`);
  try {
    const result = await implementation(...args);
    return Array.isArray(result) ? (result as unknown[][]) : [[result]];
  } catch (fault) {
    if (fault instanceof CellError) return [[fault]];
    throw fault;
  }
}

/** The same with errors as their codes, which is what most tests compare. */
export async function shown(id: string, ...args: unknown[]): Promise<unknown[][]> {
  const rows = await entered(id, ...args);
  return rows.map((row) => row.map((cell) => (cell instanceof CellError ? cell.code : cell)));
}

/** The message of the first error that the formula shows. */
export async function messageOf(id: string, ...args: unknown[]): Promise<string> {
  const fault = (await entered(id, ...args)).flat().find((cell) => cell instanceof CellError);
  return fault instanceof CellError ? fault.message : '';
}

/** Values below each other, as a range of one column. */
export function down(...values: unknown[]): unknown[][] {
  return values.map((value) => [value]);
}

/** Values beside each other, as a range of one row. */
export function across(...values: unknown[]): unknown[][] {
  return [values];
}

/** A whole column: what Excel passes for A:A, blank below the values. */
export function wholeColumn(...values: unknown[]): unknown[][] {
  const column: unknown[][] = down(...values);
  const blank = [''];
  while (column.length < 1_048_576) column.push(blank);
  return column;
}
