import type { NativeCheckWording } from '../../i18n/nativeCheck/wording';
import { columnReference, textInFormula, thisRowReference } from '../structuredReference';
import { TABLES } from '../workbookNames';
import { CHECK_TABLES } from './checkTables';

/** The words that a cell of the check shows for an answer, and for what cannot be read. */
export interface AnswerWords {
  readonly yes: string;
  readonly no: string;
  readonly unusable: string;
  /** What a candidate that withdrew failed. */
  readonly withdrawn: string;
}

/** The cell of the check's own row. */
export function own(heading: string): string {
  return thisRowReference(CHECK_TABLES.rows, heading);
}

/** A column of the check. */
export function all(heading: string): string {
  return columnReference(CHECK_TABLES.rows, heading);
}

/** The candidate's cell in a column of the table of candidates. INDEX gives the cell itself, so blank stays blank. */
export function candidateCell(heading: string, words: NativeCheckWording): string {
  return `INDEX(${columnReference(TABLES.candidates, heading)},${own(words.columns.row)})`;
}

/** The formula in rows that have a candidate's row, empty text in the spare ones below. `rows` is the cell that counts them. */
export function whereRowStands(rows: string, words: NativeCheckWording, formula: string, otherwise = '""'): string {
  return `=IF(${own(words.columns.row)}>${rows},${otherwise},${formula})`;
}

/** TRUE for a number. Some spreadsheets count TRUE and FALSE as numbers; here they are none. */
export function isNumber(cell: string): string {
  return `IF(ISLOGICAL(${cell}),FALSE,ISNUMBER(${cell}))`;
}

/** Small letters, single blanks, none around it: hard blanks, tabs and line breaks count as blanks. */
export function bareText(cell: string): string {
  const spaced = ['"\u00a0"', 'CHAR(9)', 'CHAR(10)', 'CHAR(13)'].reduce((text, blank) => `SUBSTITUTE(${text},${blank}," ")`, cell);
  return `LOWER(TRIM(${spaced}))`;
}

/** A word as the lists on the sheet hold it: no program takes [true], [1] or [] for anything but a text. */
export function inBrackets(word: string): string {
  return `[${word}]`;
}

/** The text of a formula in the same brackets. */
export function bracketed(text: string): string {
  return `"["&${text}&"]"`;
}

/** What the words of the list mean; anything else is unusable. */
export const MEANING = { met: 1, notMet: 2, open: 3 } as const;

/** Yes, no, empty text while open, or the word for unusable. Numbers are in the list of words as they are written. */
export function answerIn(cell: string, { yes, no, unusable }: AnswerWords, words: NativeCheckWording): string {
  const [met, notMet, unreadable] = [yes, no, unusable].map(textInFormula);
  const word = columnReference(CHECK_TABLES.words, words.words.word);
  const meaning = columnReference(CHECK_TABLES.words, words.words.meaning);
  // EXACT, because a search would take * and ? in an answer for any text.
  const known = `CHOOSE(1+SUMPRODUCT(EXACT(${word},${bracketed(bareText(cell))})*${meaning}),${unreadable},${met},${notMet},"")`;
  return `IFERROR(IF(ISLOGICAL(${cell}),IF(${cell},${met},${notMet}),${known}),${unreadable})`;
}

/** A quantity as a whole number of millionths, rounded once, half away from zero. */
export function millionths(value: string): string {
  return `ROUND(ROUND(${value},6)*1000000,0)`;
}

/** The largest number that is taken for a quantity, as everywhere in the method. */
export const LARGEST = '1000000000';
