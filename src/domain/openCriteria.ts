import { Answer } from './answer';
import { OPEN, type Field } from './field';
import type { CriterionId, Tender } from './tender';

/** Criteria on which a candidate still has no answer or mark, in the order of the notice. */
export function openCriteria(tender: Tender, field: Field, row: number): CriterionId[] {
  const unanswered = tender.knockOuts.filter(
    ({ id, test }) => test.kind === 'answer' && (field.answers.get(id)?.[row] ?? Answer.open) === Answer.open,
  );
  const unmarked = tender.selection.filter(({ id }) => Number.isNaN(field.points.get(id)?.[row] ?? OPEN));
  return [...unanswered, ...unmarked].map((each) => each.id);
}
