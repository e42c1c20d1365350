import { Answer } from './answer';
import { UNREADABLE, type Field } from './field';
import type { CriterionId, KnockOutCriterion } from './tender';

/**
 * Where a candidate stands after the knock-out criteria. Withdrawn only where ranks are computed anew without those who
 * withdraw; elsewhere a candidate that withdraws keeps its standing and its rank.
 */
export const Standing = { admitted: 0, open: 1, knockedOut: 2, withdrawn: 3 } as const;
export type Standing = (typeof Standing)[keyof typeof Standing];

/**
 * The answer to one knock-out criterion for one candidate. A rate cap that meets a missing rate is open; a deadline
 * knocks out only when the time of receipt is known. An unreadable answer is open until it is mended.
 */
export function answerTo(criterion: KnockOutCriterion, field: Field, row: number): Answer {
  const { test } = criterion;
  switch (test.kind) {
    case 'answer': {
      const answer = field.answers.get(criterion.id)?.[row] ?? Answer.open;
      return answer === UNREADABLE ? Answer.open : (answer as Answer);
    }
    case 'rateCap': {
      const rate = field.rates[row] ?? Number.NaN;
      return Number.isNaN(rate) ? Answer.open : rate > test.cap ? Answer.notMet : Answer.met;
    }
    case 'deadline': {
      const receivedAt = field.receivedAt[row] ?? Number.NaN;
      return receivedAt > test.deadline ? Answer.notMet : Answer.met;
    }
  }
}

/** The standing that a row of answers gives: one not met knocks out, whatever else is open. */
export function standingOf(answers: Iterable<Answer>): Standing {
  let standing: Standing = Standing.admitted;
  for (const answer of answers) {
    if (answer === Answer.notMet) return Standing.knockedOut;
    if (answer === Answer.open) standing = Standing.open;
  }
  return standing;
}

/** Standing of every candidate. Source: docs/method.md, "Knock-outs". */
export function standings(knockOuts: readonly KnockOutCriterion[], field: Field): Uint8Array {
  const result = new Uint8Array(field.count);
  for (const criterion of knockOuts) {
    for (let row = 0; row < field.count; row++) {
      const answer = answerTo(criterion, field, row);
      if (answer === Answer.notMet) result[row] = Standing.knockedOut;
      else if (answer === Answer.open && result[row] === Standing.admitted) result[row] = Standing.open;
    }
  }
  field.withdrawn?.forEach((hasLeft, row) => {
    if (hasLeft) result[row] = Standing.withdrawn;
  });
  return result;
}

/** Every criterion that a candidate failed, in the order of the notice; not only the first. */
export function failedCriteria(knockOuts: readonly KnockOutCriterion[], field: Field, row: number): CriterionId[] {
  return knockOuts.filter((each) => answerTo(each, field, row) === Answer.notMet).map((each) => each.id);
}
