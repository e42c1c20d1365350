import { explainPoints, partOf, type ScoreExplanation } from '../domain/explainScore';
import { pointsAsNumber } from '../domain/points';
import { criterionNames, weighedCriteria } from './criteria';
import { furtherTexts } from './furtherTexts';
import { lineOf, optionalLine } from './line';
import { marksByCandidate, pointsOfRow } from './markedRows';

/**
 * Says in one sentence per candidate how many points each criterion gave and where points were lost.
 *
 * Open and unusable marks give an error in their own row only. Source: docs/method.md, "Score".
 * @customfunction EXPLAIN
 * @param marks One row per candidate, one column per selection criterion. Write IF(range="","",range) where marks may be empty: they are open, not zero.
 * @param weights The highest number of points of each criterion, in the order of the columns of the marks.
 * @param labels The number or name of each criterion, in the order of the columns of the marks.
 * @param [scales] How each criterion is marked, as in SCORE; left out, all in points.
 * @returns One sentence per candidate.
 */
export function explain(
  marks: unknown[][],
  weights: unknown[][],
  labels: unknown[][],
  scales?: unknown[][],
): unknown[][] {
  const line = lineOf(weights, 'weights');
  const criteria = weighedCriteria(line, optionalLine(scales, 'scales'));
  const names = criterionNames(lineOf(labels, 'labels'), line);
  return marksByCandidate(marks, criteria.length).map((cells, index) => {
    const points = pointsOfRow(cells, criteria, index + 1);
    if (!Array.isArray(points)) return [points];
    return [sentence(explainPoints(points.map((each, column) => partOf(criteria[column]!, each))), names)];
  });
}

function sentence({ parts, losses, total, possible }: ScoreExplanation, names: readonly string[]): string {
  const nameOf = (id: string): string => names[Number(id) - 1] ?? id;
  const scored = parts.filter((part) => part.kind === 'scored');
  return furtherTexts().explained(
    pointsAsNumber(total!),
    pointsAsNumber(possible),
    scored.map((part) => [nameOf(part.criterion), pointsAsNumber(part.points), pointsAsNumber(part.weight)] as const),
    losses.map((part) => [nameOf(part.criterion), pointsAsNumber(part.lost)] as const),
  );
}
