import { entryOf } from '../../domain/entry';
import type { Cell } from '../setUp/step';

/** A value as a cell takes it and keeps it: a text stays a text, also "3" and "=A1"; an error stays an error. */
export function keptCell(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = String(value ?? '');
  return text === '' || entryOf(text).kind === 'error' ? text : `'${text}`;
}

/** True for an error that is no result: nothing is kept until it has passed. Open and unusable are results. */
export function isNoResult(value: unknown): boolean {
  const entry = entryOf(value);
  return entry.kind === 'error' && entry.value !== '#N/A' && entry.value !== '#VALUE!';
}
