import { Answer, readAnswer } from '../domain/answer';
import { entryAsText, entryOf } from '../domain/entry';
import { invalidArgument } from './cellError';
import { unreadableAnswer } from './knockout';
import { lineOf } from './line';
import { columnCount, matrixOf } from './matrix';
import { texts } from './texts';

/**
 * Lists for each candidate every knock-out criterion that is not met; empty text where none failed.
 *
 * Source: docs/method.md, "Knock-outs": every failed criterion is named, not only the first.
 * @customfunction FAILED
 * @param answers One row per candidate, one column per knock-out criterion: yes, no, or empty while open. Write IF(range="","",range) where cells may be empty.
 * @param labels The number or name of each knock-out criterion, in the order of the columns of the answers.
 * @returns One text per candidate, the failed criteria separated by semicolons.
 */
export function failed(answers: unknown[][], labels: unknown[][]): unknown[][] {
  const rows = matrixOf(answers);
  const names = lineOf(labels, 'labels').cells.map((label) => entryAsText(entryOf(label)));
  const criteria = columnCount(rows);
  if (names.length !== criteria) {
    throw invalidArgument(texts().countsDiffer('answers', criteria, 'labels', names.length));
  }
  return rows.map((row, index) => [failuresOfRow(row, names, index + 1)]);
}

function failuresOfRow(cells: readonly unknown[], names: readonly string[], row: number): string | CustomFunctions.Error {
  const answers = cells.map(readAnswer);
  const failures = names.filter((_, column) => answers[column] === Answer.notMet);
  const unreadable = answers.indexOf(null);
  if (failures.length === 0 && unreadable >= 0) return unreadableAnswer(cells[unreadable], row, unreadable + 1);
  return failures.join('; ');
}
