import type { CellInput } from '../engine/cellValue';
import { isErrorCode } from '../engine/cellValue';
import type { Culture } from './workspace';

export interface TypedValue {
  readonly input: CellInput;
  /** The format that Excel gives the cell when it recognises what was typed, if the cell had none. */
  readonly numberFormat?: string;
}

/**
 * What Excel makes of a text that is put into a cell, by typing or through `values`: "12" becomes a number, "=A1" a
 * formula, "'12" stays text. A cell formatted as text takes everything as it is.
 */
export function readTyped(typed: string, numberFormat: string, culture: Culture): TypedValue {
  if (typed === '') return { input: null };
  if (numberFormat === '@') return { input: typed };
  if (typed.startsWith("'")) return { input: typed.slice(1) };
  if (typed.startsWith('=') && typed.length > 1) return { input: { formula: typed } };
  if (isErrorCode(typed)) return { input: { error: typed } };
  const upper = typed.trim().toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { input: upper === 'TRUE' };
  const date = isoDate(typed.trim());
  if (date !== undefined) return { input: date, numberFormat: Number.isInteger(date) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm' };
  return readNumber(typed.trim(), culture) ?? { input: typed };
}

function readNumber(trimmed: string, culture: Culture): TypedValue | undefined {
  const decimal = escape(culture.decimalSeparator);
  const group = escape(culture.thousandsSeparator);
  const shape = new RegExp(`^([+-]?)(\\d+|\\d{1,3}(?:${group}\\d{3})+)?(?:${decimal}(\\d*))?(?:[eE]([+-]?\\d+))?(\\s*%)?$`);
  const match = shape.exec(trimmed);
  if (!match || (match[2] === undefined && !match[3])) return undefined;
  const digits = (match[2] ?? '0').replaceAll(culture.thousandsSeparator, '');
  const value = Number(`${match[1] ?? ''}${digits}.${match[3] || '0'}e${match[4] ?? '0'}`);
  if (!Number.isFinite(value)) return undefined;
  if (match[5] === undefined) return { input: value };
  return { input: value / 100, numberFormat: match[3] ? '0.00%' : '0%' };
}

/** Serial number of "2026-03-01" or "2026-03-01 14:30"; day 1 is 1 January 1900 with Excel's leap day. */
function isoDate(trimmed: string): number | undefined {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(trimmed);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const time = Date.UTC(year, month - 1, day);
  const parts = new Date(time);
  if (parts.getUTCMonth() !== month - 1 || parts.getUTCDate() !== day || year < 1901) return undefined;
  const seconds = Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0);
  return time / 86_400_000 + 25_569 + seconds / 86_400;
}

function escape(character: string): string {
  return character.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
