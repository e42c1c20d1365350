import { nameKey } from '../../domain/nameKey';
import type { Language } from '../../i18n/language';
import { AWARD_SHEET_TEXTS } from '../../i18n/award/sheet/words';
import { awardIssue, type LocatedIssue } from '../locatedIssue';
import type { AwardSource } from './awardSource';
import { letterCells, LETTER_FIELDS, markOf } from './letterCells';
import { letterSet, type LetterSet } from './letterSet';
import { readLetters, type LettersReading } from './readLetters';

/** Where the letters stand: what waits, what was made, what a person changed, and what is older than the workbook. */
export interface LettersStatus extends LetterSet {
  readonly standing: LettersReading;
  /** Letters in the table that would come out differently now, apart from what a person changed. */
  readonly outdated: readonly string[];
  /** What a person should know of the table as it stands. */
  readonly notes: readonly LocatedIssue[];
}

/** @param language in which the letters are made */
export function lettersStatus(source: AwardSource, language: Language): LettersStatus {
  const set = letterSet(source, language);
  const standing = readLetters(source.snapshot);
  const words = AWARD_SHEET_TEXTS[language].headings.letters;
  const known = new Set(source.field.names.map(nameKey));
  const notes: LocatedIssue[] = [];
  for (const { candidate, edited, cell } of standing.letters.values()) {
    if (!known.has(nameKey(candidate))) notes.push(awardIssue('warning', 'letterOfNobody', { candidate }, cell('text')));
    else for (const field of edited) notes.push(awardIssue('warning', 'letterEdited', { candidate, heading: words[field] }, cell(field)));
  }
  for (const { candidate, cell } of standing.doubles) notes.push(awardIssue('warning', 'letterDouble', { candidate }, cell('text')));
  const outdated = set.letters.flatMap((letter) => {
    const row = standing.letters.get(nameKey(letter.file.name));
    if (!row) return [];
    const cells = letterCells(letter, language);
    return LETTER_FIELDS.some((field) => !row.edited.includes(field) && markOf(row.value(field)) !== markOf(cells[field])) ? [letter.file.name] : [];
  });
  return { ...set, standing, outdated, notes };
}
