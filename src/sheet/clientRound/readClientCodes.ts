import { readAnswer, Answer } from '../../domain/answer';
import { entryOf } from '../../domain/entry';
import type { WorkbookSnapshot } from '../snapshot';
import { clientRows } from './clientTables';

/** Who belongs to a code, as it was when the round was opened. */
export interface ClientCode {
  readonly code: string;
  readonly name: string;
  readonly rate: number | null;
  /** False where ranks were computed without this candidate; null while a formula has no answer. */
  readonly present: boolean | null;
  /** Row of the table's body. */
  readonly row: number;
}

/** The codes of a round, from the sheet that keeps them: a colleague's copy knows them too. */
export function readClientCodes(snapshot: WorkbookSnapshot, round: number): ClientCode[] {
  return clientRows(snapshot, 'codes', round).map((row) => {
    const rate = entryOf(row.value('rate'));
    const present = readAnswer(row.value('present'));
    return {
      code: row.text('code'),
      name: row.text('candidate'),
      rate: rate.kind === 'number' ? rate.value : null,
      present: present === Answer.met ? true : present === Answer.notMet ? false : null,
      row: row.row,
    };
  });
}
