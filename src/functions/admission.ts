import { Answer, readAnswer } from '../domain/answer';
import { entryAsText, entryOf } from '../domain/entry';
import { invalidArgument, notYet } from './cellError';
import { texts } from './texts';

/**
 * What a candidate that is not admitted shows in place of a result: empty text where it is knocked out, an error while
 * that is open or unreadable. Null for an admitted one. The open answer of KNOCKOUT, #N/A, is read as such.
 */
export function absenceByAdmission(cell: unknown, row: number): string | CustomFunctions.Error | null {
  const entry = entryOf(cell);
  const open = entry.kind === 'error' && entry.value === '#N/A';
  const answer = open ? Answer.open : readAnswer(cell);
  switch (answer) {
    case Answer.met:
      return null;
    case Answer.notMet:
      return '';
    case Answer.open:
      return notYet(texts().atRow(row + 1, texts().admissionOpen()));
    case null:
      return invalidArgument(texts().atRow(row + 1, texts().admissionUnreadable(entryAsText(entry))));
  }
}
