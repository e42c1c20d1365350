import { LARGEST_QUANTITY } from '../domain/decimal';
import { parseDecimal } from '../domain/decimalText';
import { entryAsText, entryOf } from '../domain/entry';
import type { NumberKind } from '../i18n/furtherFunction/wording';
import { invalidArgument } from './cellError';
import { furtherTexts } from './furtherTexts';
import { matrixOf } from './matrix';

/** The number in a cell, also where it stands there as a text that Dutch and English readers read alike; else null. */
export function numberIn(cell: unknown): number | null {
  const entry = entryOf(cell);
  if (entry.kind === 'number') return entry.value;
  return entry.kind === 'text' ? parseDecimal(entry.value, null) : null;
}

/** An argument that must be one number. `name` is the argument's name, for the message. */
export function numberArgument(argument: unknown, name: string, kind: NumberKind): number {
  const cell = singleCell(argument, name);
  const value = numberIn(cell);
  if (value !== null && isOfKind(value, kind)) return value;
  throw invalidArgument(furtherTexts().numberUnusable(name, entryAsText(entryOf(cell)), kind));
}

/** An optional number. An empty cell is a mistake, not a choice for the default; only an argument left out is. */
export function optionalNumber(argument: unknown, name: string, kind: NumberKind): number | null {
  return isOmitted(argument) ? null : numberArgument(argument, name, kind);
}

export function isOmitted(argument: unknown): boolean {
  return argument === null || argument === undefined;
}

/** The one cell of an argument that must not be a range of several. */
export function singleCell(argument: unknown, name: string): unknown {
  const matrix = matrixOf(argument);
  if (matrix.length > 1 || (matrix[0]?.length ?? 0) > 1) throw invalidArgument(furtherTexts().notOneCell(name));
  return matrix[0]?.[0];
}

function isOfKind(value: number, kind: NumberKind): boolean {
  if (Math.abs(value) > LARGEST_QUANTITY) return false;
  switch (kind) {
    case 'aboveZero':
      return value > 0;
    case 'zeroOrMore':
      return value >= 0;
    case 'countFromOne':
      return Number.isInteger(value) && value >= 1;
    case 'countFromZero':
      return Number.isInteger(value) && value >= 0;
  }
}
