import type { InterviewHeading, InterviewSheetWording, InterviewTableKey } from '../../i18n/interviews/sheet/wording';
import { INTERVIEW_SHEET_TEXTS } from '../../i18n/interviewSheetText';
import { isSameHeading } from '../headings';

export const ALL_TEXTS: readonly InterviewSheetWording[] = Object.values(INTERVIEW_SHEET_TEXTS);

/** Headings of a table of an interview round, per language. */
export function headingsOf<Table extends InterviewTableKey>(table: Table): Readonly<Record<InterviewHeading<Table>, string>>[] {
  return ALL_TEXTS.map((words) => words.headings[table] as Readonly<Record<InterviewHeading<Table>, string>>);
}

/** The key of a word that stands in a cell, in whichever language; null where it is none of ours. */
export function interviewWord<Key extends string>(
  word: string,
  wordsOf: (texts: InterviewSheetWording) => Readonly<Record<Key, string>>,
): Key | null {
  for (const texts of ALL_TEXTS) {
    const found = (Object.entries(wordsOf(texts)) as [Key, string][]).find(([, text]) => isSameHeading(text, word));
    if (found) return found[0];
  }
  return null;
}
