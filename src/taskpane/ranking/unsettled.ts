import { Answer } from '../../domain/answer';
import { OPEN, UNREADABLE, UNUSABLE } from '../../domain/field';
import { answerTo } from '../../domain/knockOut';
import type { Place } from '../../domain/place';
import type { CriterionId, KnockOutCriterion } from '../../domain/tender';
import type { CheckedWorkbook } from '../../sheet/checkedWorkbook';

/** Something that keeps a candidate from being ranked, and the place that settles it. */
export interface Unsettled {
  readonly kind: 'missing' | 'toMend';
  readonly criterion: CriterionId;
  readonly place: Place;
}

/** All that is still open or unusable for one candidate, in the order of the notice. */
export function unsettledOf({ tender, field }: CheckedWorkbook, row: number): Unsettled[] {
  const answers = tender.knockOuts.flatMap((criterion): Unsettled[] => {
    const { id, test } = criterion;
    if (answerTo(criterion, field, row) !== Answer.open) return [];
    if (test.kind === 'rateCap') return [{ kind: 'missing', criterion: id, place: { at: 'candidate', row, part: 'rate' } }];
    const unreadable = field.answers.get(id)?.[row] === UNREADABLE;
    return [{ kind: unreadable ? 'toMend' : 'missing', criterion: id, place: { at: 'answer', row, criterion: id } }];
  });
  const marks = tender.selection.flatMap(({ id, weight }): Unsettled[] => {
    const points = field.points.get(id)?.[row] ?? OPEN;
    if (Number.isFinite(points)) return [];
    if (weight === null) return [{ kind: 'toMend', criterion: id, place: { at: 'criterion', criterion: id, part: 'weight' } }];
    return [{ kind: points === UNUSABLE ? 'toMend' : 'missing', criterion: id, place: { at: 'mark', row, criterion: id } }];
  });
  return [...answers, ...marks];
}

/** The cell in which one sees why a candidate failed a criterion. */
export function placeOfFailure({ id, test }: KnockOutCriterion, row: number): Place {
  switch (test.kind) {
    case 'answer':
      return { at: 'answer', row, criterion: id };
    case 'rateCap':
      return { at: 'candidate', row, part: 'rate' };
    case 'deadline':
      return { at: 'candidate', row, part: 'received' };
  }
}
