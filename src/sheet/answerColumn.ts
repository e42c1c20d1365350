import { readAnswer, type Answer } from '../domain/answer';
import { entryAsText, entryOf } from '../domain/entry';
import { UNREADABLE, type AnswerColumn } from '../domain/field';
import { errorAt, type Issue } from '../domain/issue';
import type { CriterionId } from '../domain/tender';

/** The answers of `count` candidates to one criterion; a cell that holds no answer is reported and marked unreadable. */
export function answerColumn(
  count: number,
  valueAt: (row: number) => unknown,
  criterion: CriterionId,
  report: (issue: Issue) => void,
): AnswerColumn {
  const column = new Uint8Array(count);
  // Few different answers stand in a column: each is looked up once.
  const known = new Map<unknown, Answer>();
  for (let row = 0; row < count; row++) {
    const value = valueAt(row);
    const answer = known.get(value) ?? readAnswer(value);
    if (answer === null) {
      const facts = { criterion, value: entryAsText(entryOf(value)) };
      report(errorAt({ at: 'answer', row, criterion }, 'answerUnreadable', facts));
    } else {
      known.set(value, answer);
    }
    column[row] = answer ?? UNREADABLE;
  }
  return column;
}
