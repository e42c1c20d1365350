import { entryOf } from '../../domain/entry';
import { nameKey } from '../../domain/nameKey';
import type { CellPlace } from '../cellPlace';
import type { WorkbookSnapshot } from '../snapshot';
import { awardRows } from './awardWords';
import { LETTER_FIELDS, markOf, readCheck, type LetterField } from './letterCells';

/** A row of the table of letters, and which of its cells are a person's. */
export interface StandingLetter {
  readonly candidate: string;
  /** Row of the table's body. */
  readonly row: number;
  readonly text: string;
  readonly value: (field: LetterField) => unknown;
  readonly cell: (field: LetterField) => CellPlace | null;
  readonly check: ReadonlyMap<string, string>;
  /** Cells that a person typed over: they no longer are what was generated, and they are not blank. */
  readonly edited: readonly LetterField[];
}

/** By {@link nameKey}; a second row of the same candidate is in `doubles`. */
export interface LettersReading {
  readonly letters: ReadonlyMap<string, StandingLetter>;
  readonly doubles: readonly StandingLetter[];
}

export function readLetters(snapshot: WorkbookSnapshot): LettersReading {
  const letters = new Map<string, StandingLetter>();
  const doubles: StandingLetter[] = [];
  for (const row of awardRows(snapshot, 'letters')) {
    const check = readCheck(row.text('check'));
    const letter: StandingLetter = {
      candidate: row.text('candidate'),
      row: row.row,
      text: row.text('text'),
      value: (field) => row.value(field),
      cell: (field) => row.cell(field),
      check,
      edited: LETTER_FIELDS.filter((field) => entryOf(row.value(field)).kind !== 'blank' && check.get(field) !== markOf(row.value(field))),
    };
    const key = nameKey(letter.candidate);
    if (letters.has(key)) doubles.push(letter);
    else letters.set(key, letter);
  }
  return { letters, doubles };
}
