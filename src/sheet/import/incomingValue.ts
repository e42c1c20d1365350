import { parseDecimal } from '../../domain/decimalText';
import type { Language } from '../../i18n/language';
import { typedMoment } from '../review/typedMoment';
import { serialOfWallClock, wallClockOfText } from '../serialDate';
import type { Cell } from '../setUp/step';
import { cellText, type IncomingCell } from './grid';
import type { ImportTarget } from './importTarget';
import { bareNumber, takesNumbers } from './numberLanguage';

/**
 * A cell of the list as it is written into the table. What cannot be read as a number or a date lands as the text it
 * is: the checks name it, and nothing is lost.
 */
export function incomingValue(cell: IncomingCell, target: ImportTarget, numbers: Language): Cell {
  if (target.kind === 'received') return receivedValue(cell);
  if (cell instanceof Date) return plainText(cellText(cell));
  if (takesNumbers(target)) {
    if (typeof cell === 'number') return cell;
    const value = typeof cell === 'string' ? parseDecimal(bareNumber(cellText(cell)), numbers) : null;
    return value ?? plainText(cellText(cell));
  }
  if (target.kind === 'criterion' && typeof cell !== 'string') return cell ?? '';
  return plainText(cellText(cell));
}

function receivedValue(cell: IncomingCell): Cell {
  if (typeof cell === 'number') return cell;
  const moment = cell instanceof Date ? cell.getTime() : wallClockOfText(typedMoment(cellText(cell)) ?? '');
  return moment === null ? plainText(cellText(cell)) : serialOfWallClock(moment);
}

/**
 * A text that stays the text it is. Excel makes formulas of what starts with =, +, - or @, and numbers, dates and truth
 * values of what looks like one; an apostrophe in front, which is not part of the value, keeps it from that.
 */
export function plainText(text: string): string {
  return /^(?:[=+\-@'\t\r\d.,€$£%#(]|true$|false$|waar$|onwaar$)/i.test(text) ? `'${text}` : text;
}
