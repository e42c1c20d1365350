import { pointsAsNumber, sumOfPoints, type Points } from '../domain/points';
import { shortlistAcceptability } from '../domain/robustness';
import { isScore } from '../domain/score';
import { weightChanges, type WeightChange } from '../domain/weightChange';
import type { WeighedField } from '../domain/weighedField';
import { competitorsOf } from './competitors';
import { criterionNames, weighedCriteria } from './criteria';
import { furtherTexts } from './furtherTexts';
import { lineOf, optionalLine, type Line } from './line';
import { isWholeColumn } from './matrix';
import { marksByCandidate, pointsOfRow } from './markedRows';
import { optionalNumber } from './numberArgument';

/**
 * Says for each candidate in what share of all possible weightings it makes the shortlist and what would change that; information only.
 *
 * The share (rank acceptability, SMAA-2: Lahdelma & Salminen 2001) is over 2,000 fixed weightings, spread evenly, and right
 * to about one percent point. The smallest change of one criterion's weight is exact; the other weights keep their
 * proportions and the total stays. Information only: the weights of the notice decide.
 * @customfunction ROBUSTNESS
 * @param marks One row per candidate, one column per selection criterion. Write IF(range="","",range) where marks may be empty: they are open, not zero.
 * @param weights The highest number of points of each criterion, in the order of the columns of the marks.
 * @param rates The hourly rate of each candidate in euros, excluding VAT; needed only where scores are equal.
 * @param [admitted] TRUE for candidates who take part, FALSE for knocked-out ones; left out, all take part.
 * @param [size] How many candidates the notice lets through; left out, the first place only.
 * @param [labels] The number or name of each criterion; left out, criteria are counted from 1.
 * @param [scales] How each criterion is marked, as in SCORE; left out, all in points.
 * @returns One row per candidate: the share, from 0 to 1, and what would move it.
 */
export function robustness(
  marks: unknown[][],
  weights: unknown[][],
  rates: unknown[][],
  admitted?: unknown[][],
  size?: unknown[][],
  labels?: unknown[][],
  scales?: unknown[][],
): unknown[][] {
  const line = lineOf(weights, 'weights');
  const criteria = weighedCriteria(line, optionalLine(scales, 'scales'));
  const names = criterionNames(optionalLine(labels, 'labels'), line);
  const rows = marksByCandidate(marks, criteria.length).map((cells, index) => pointsOfRow(cells, criteria, index + 1));
  const totals: Line = { name: 'marks', cells: rows.map(totalOf), lies: 'down', whole: isWholeColumn(marks) };
  const competitors = competitorsOf(totals, lineOf(rates, 'rates'), optionalLine(admitted, 'admitted'));
  const field: WeighedField = {
    points: criteria.map((_, column) => Float64Array.from(rows, (row) => (Array.isArray(row) ? row[column]! : Number.NaN))),
    weights: criteria.map((criterion) => criterion.weight),
    rates: competitors.rates,
    scores: competitors.scores,
  };
  const places = optionalNumber(size, 'size', 'countFromOne') ?? 1;
  const shares = shortlistAcceptability(field, places);
  const { places: now, changes } = weightChanges(field, places);
  return rows.map((row, index) => {
    if (isScore(field.scores[index]!)) return [shares[index]!, sentence(now[index] ?? 'out', changes[index] ?? null, names)];
    const absent = competitors.absence.get(index) ?? '';
    return [absent === '' || Array.isArray(row) ? absent : row, ''];
  });
}

function totalOf(row: number[] | CustomFunctions.Error): number | null {
  return Array.isArray(row) ? pointsAsNumber(sumOfPoints(row as Points[])) : null;
}

function sentence(place: 'in' | 'out' | 'unresolved', change: WeightChange | null, names: readonly string[]): string {
  return furtherTexts().robustness(place, change && { points: change.points, criterion: names[change.criterion] ?? '' });
}
