import type { HeadingKey, WorkbookWords } from '../i18n/workbook/wording';
import { WORKBOOK_WORDS } from '../i18n/workbookWords';

/** Headings are compared without regard to case and surrounding or doubled blanks. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Positions of all columns with one of the headings that a key has, in whichever language it was written. */
export function columnsWithHeading(headings: readonly string[], key: HeadingKey): number[] {
  const wanted = new Set(Object.values(WORKBOOK_WORDS).map((texts) => plain(texts.headings[key])));
  return headings.flatMap((heading, column) => (wanted.has(plain(heading)) ? [column] : []));
}

/** True where two headings count as the same one. */
export function isSameHeading(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

/** The key of a word in a catalogue, in whichever language it was written; null where it is none of them. */
export function keyOfWord<Key extends string>(
  word: string,
  wordsOf: (texts: WorkbookWords) => Readonly<Record<Key, string>>,
): Key | null {
  for (const texts of Object.values(WORKBOOK_WORDS)) {
    const entries = Object.entries(wordsOf(texts)) as [Key, string][];
    const found = entries.find(([, text]) => plain(text) === plain(word));
    if (found) return found[0];
  }
  return null;
}
