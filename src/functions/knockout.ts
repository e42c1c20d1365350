import { Answer, readAnswer } from '../domain/answer';
import { entryAsText, entryOf } from '../domain/entry';
import { cellIssueText } from '../i18n/cellIssueText';
import { invalidArgument, notYet } from './cellError';
import { matrixOf } from './matrix';
import { displayLanguage, texts } from './texts';

/**
 * Says of each candidate whether all knock-out criteria are met: TRUE admitted, FALSE knocked out, #N/A still open.
 *
 * One answer that is not met knocks out, whatever else is open. Source: docs/method.md, "Knock-outs".
 * @customfunction KNOCKOUT
 * @param answers One row per candidate, one column per knock-out criterion: yes, no, or empty while open. Write IF(range="","",range) where cells may be empty.
 * @returns One TRUE, FALSE or #N/A per candidate.
 */
export function knockout(answers: unknown[][]): unknown[][] {
  return matrixOf(answers).map((row, index) => [standingOfRow(row, index + 1)]);
}

function standingOfRow(cells: readonly unknown[], row: number): boolean | CustomFunctions.Error {
  const answers = cells.map(readAnswer);
  if (answers.includes(Answer.notMet)) return false;
  const unreadable = answers.indexOf(null);
  if (unreadable >= 0) return unreadableAnswer(cells[unreadable], row, unreadable + 1);
  const open = answers.flatMap((answer, column) => (answer === Answer.open ? [column + 1] : []));
  return open.length === 0 ? true : notYet(texts().atRow(row, texts().answersOpen(open)));
}

/** The error of a row in which a cell holds something that is not an answer. Rows and columns count from 1. */
export function unreadableAnswer(cell: unknown, row: number, column: number): CustomFunctions.Error {
  const facts = { criterion: String(column), value: entryAsText(entryOf(cell)) };
  const text = cellIssueText({ code: 'answerUnreadable', facts }, displayLanguage());
  return invalidArgument(texts().atRow(row, texts().atColumn(column, text)));
}
