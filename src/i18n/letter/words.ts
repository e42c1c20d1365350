import type { Language } from '../language';
import { en } from './en';
import { nl } from './nl';
import type { LetterWording } from './wording';

export const LETTER_TEXTS: Readonly<Record<Language, LetterWording>> = { nl, en };

/** Every heading that a letter can have, in either language: that is how a document knows one. */
const LETTER_HEADINGS: ReadonlySet<string> = new Set(Object.values(LETTER_TEXTS).flatMap(({ headings }) => Object.values(headings)));

const SUBJECTS: readonly string[] = Object.values(LETTER_TEXTS).map(({ subjectLabel }) => subjectLabel);

/** True for a line that stands out: the subject, and the headings. */
export function isLetterHeading(line: string): boolean {
  return LETTER_HEADINGS.has(line) || SUBJECTS.some((label) => line.startsWith(label));
}
