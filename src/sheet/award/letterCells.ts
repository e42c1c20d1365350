import { serialFromDay } from '../../domain/calendarDate';
import { fromMillionths } from '../../domain/decimal';
import type { Language } from '../../i18n/language';
import type { AwardHeading } from '../../i18n/award/sheet/wording';
import { AWARD_SHEET_TEXTS } from '../../i18n/award/sheet/words';
import { BULLET, advantageLine, itemName, resultText } from '../../i18n/letter/letterText';
import { textMark } from '../../domain/award/textMark';
import type { Cell } from '../setUp/step';
import type { MadeLetter } from './letterSet';

export type LetterField = Exclude<AwardHeading<'letters'>, 'candidate' | 'check'>;
export const LETTER_FIELDS: readonly LetterField[] = ['supplier', 'kind', 'rank', 'score', 'points', 'advantages', 'plainEnd', 'movedEnd', 'text'];

/** What the table holds of one letter, a field for a mail merge each. */
export function letterCells({ letter, text }: MadeLetter, language: Language): Readonly<Record<LetterField, Cell>> {
  const { place, items, standstill } = letter;
  return {
    supplier: letter.supplier,
    kind: AWARD_SHEET_TEXTS[language].kinds[letter.kind],
    rank: place?.rank ?? '',
    score: place === null ? '' : fromMillionths(place.score),
    points: items
      .filter(({ kind }) => kind !== 'choice')
      .map((item) => {
        const result = resultText(item.result, language);
        return result === '' ? itemName(item) : `${itemName(item)}: ${result}`;
      })
      .join('\n'),
    advantages: letter.advantages.map((advantage) => advantageLine(advantage, language).slice(BULLET.length)).join('\n'),
    plainEnd: standstill === null ? '' : (serialFromDay(standstill.plainEnd) ?? ''),
    movedEnd: standstill === null ? '' : (serialFromDay(standstill.movedEnd) ?? ''),
    text,
  };
}

/** Marks of the cells as they were generated, by field: "supplier=0a1b…". The order of columns says nothing. */
export function checkText(marks: ReadonlyMap<LetterField, string>): string {
  return [...marks].map(([field, mark]) => `${field}=${mark}`).join(' ');
}

export function readCheck(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(/\s+/).flatMap((part): [string, string][] => {
    const [field, mark] = part.split('=');
    return field !== undefined && mark !== undefined ? [[field, mark]] : [];
  }));
}

/** The mark of what a cell holds; line ends are alike, because Excel on the Mac and files write them differently. */
export function markOf(cell: unknown): string {
  return textMark(String(cell ?? '').replace(/\r\n?/g, '\n'));
}
