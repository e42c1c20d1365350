import { numfmt } from '@univerjs/core';
import { isCellError, type CellScalar } from './cellValue';

/** What the cell shows. `locale` is a language tag; Excel's separators follow it. */
export function displayText(value: CellScalar, numberFormat: string, locale: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return numberFormat === '@' || numberFormat === 'General' ? value : safeFormat(numberFormat, value, locale);
  return safeFormat(numberFormat, value, locale);
}

function safeFormat(pattern: string, value: number | string, locale: string): string {
  return numfmt.format(pattern, value, { locale, throws: false });
}
