import { pointsAsNumber, sumOfPoints, type Points } from '../domain/points';
import { weighedCriteria } from './criteria';
import { lineOf, optionalLine } from './line';
import { marksByCandidate, pointsOfRow } from './markedRows';

/**
 * Adds up the points of each candidate: one mark per selection criterion, from 0 to its weight.
 *
 * Points are decimal and rounded once, to six decimals, half away from zero; sums are exact in any order of criteria.
 * A blank mark is open and gives #N/A, never a silent zero. Source: docs/method.md, "Score".
 * @customfunction SCORE
 * @param marks One row per candidate, one column per selection criterion. Write IF(range="","",range) where marks may be empty: they are open, not zero.
 * @param weights The highest number of points of each criterion, in the order of the columns of the marks.
 * @param [scales] How each criterion is marked: points, percent, yes/no, levels: good = 8; fair = 5, or linear: 0 … 5; left out, all in points.
 * @returns One total per candidate, in points.
 */
export function score(marks: unknown[][], weights: unknown[][], scales?: unknown[][]): unknown[][] {
  const criteria = weighedCriteria(lineOf(weights, 'weights'), optionalLine(scales, 'scales'));
  return marksByCandidate(marks, criteria.length).map((cells, index) => {
    const points = pointsOfRow(cells, criteria, index + 1);
    return [Array.isArray(points) ? pointsAsNumber(sumOfPoints(points as Points[])) : points];
  });
}
