import type { Field } from './field';
import { UNUSABLE } from './field';
import { sumOfPoints, type Points } from './points';
import type { CriterionId, SelectionCriterion, Tender } from './tender';

/** What one criterion gave a candidate. */
export type ScorePart =
  | {
      readonly kind: 'scored';
      readonly criterion: CriterionId;
      readonly weight: Points;
      readonly points: Points;
      /** Weight less points; 0 where nothing was lost. */
      readonly lost: Points;
    }
  | { readonly kind: 'open' | 'unusable'; readonly criterion: CriterionId; readonly weight: Points | null };

/** Where a candidate's score comes from, as facts: the words are in the catalogues. */
export interface ScoreExplanation {
  /** In the order of the criteria. */
  readonly parts: readonly ScorePart[];
  /** Null while a criterion is open or its mark cannot be used. */
  readonly total: Points | null;
  /** Sum of the weights of the criteria that were scored. */
  readonly possible: Points;
  /** The criteria on which points were lost, the largest loss first; at equal loss in the order of the criteria. */
  readonly losses: readonly (ScorePart & { readonly kind: 'scored' })[];
}

/** Points per criterion of one candidate and where points were lost. */
export function explainScore(tender: Tender, field: Field, row: number): ScoreExplanation {
  return explainPoints(
    tender.selection.map((criterion) => partOf(criterion, field.points.get(criterion.id)?.[row] ?? Number.NaN)),
  );
}

/** The same from parts that the caller made: a formula has no tender. */
export function explainPoints(parts: readonly ScorePart[]): ScoreExplanation {
  const scored = parts.filter((part) => part.kind === 'scored');
  return {
    parts,
    total: scored.length === parts.length && parts.length > 0 ? sumOfPoints(scored.map((part) => part.points)) : null,
    possible: sumOfPoints(scored.map((part) => part.weight)),
    losses: scored.filter((part) => part.lost > 0).sort((a, b) => b.lost - a.lost),
  };
}

/** @param points millionths of a point, or open or unusable as in a column of points */
export function partOf(criterion: Pick<SelectionCriterion, 'id' | 'weight'>, points: number): ScorePart {
  const { id, weight } = criterion;
  if (weight === null || points === UNUSABLE) return { kind: 'unusable', criterion: id, weight };
  if (Number.isNaN(points)) return { kind: 'open', criterion: id, weight };
  return { kind: 'scored', criterion: id, weight, points: points as Points, lost: (weight - points) as Points };
}
