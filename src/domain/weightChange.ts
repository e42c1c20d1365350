import { greatestCommonDivisor } from './commonDivisor';
import { fromMillionths, toMillionths } from './decimal';
import { rankCandidates } from './ranking';
import { shortlistOf, type ShortlistPlace } from './shortlist';
import { competitorsIn, type WeighedField } from './weighedField';
import { walkTheCut, type Lines } from './weightSweep';

/** The least that the weight of one criterion must change before a candidate's place on or off the shortlist changes. */
export interface WeightChange {
  /** Position of the criterion among the criteria. */
  readonly criterion: number;
  /** Points, up or down. At this change there is a tie; just beyond it the place is another. */
  readonly points: number;
}

/** Places, and what would change them. */
export interface WeightChanges {
  /** Per candidate with the notice's own weights; null for one that takes no part. */
  readonly places: readonly (ShortlistPlace | null)[];
  /** Per candidate; null where no change of a single weight moves it, or it takes no part. */
  readonly changes: readonly (WeightChange | null)[];
}

/**
 * The smallest change of one criterion's weight that moves a candidate in or out of a shortlist of `size`.
 *
 * The changed weight stays between 0 and the total; the other weights keep their proportions to one another and make up
 * the rest of the total; a mark keeps the share that it is of its criterion's weight. A score is then a straight line in
 * the change, so the places change only where two lines cross: those crossings are followed one after another, nothing
 * is searched for. With `points` p, weights w, total T and score P the line of criterion j is
 * P + δ · (p·T − P·w) ÷ (w·(T − w)).
 */
export function weightChanges(field: WeighedField, size: number): WeightChanges {
  const rows = competitorsIn(field);
  const places = placesNow(field, size);
  const changes: (WeightChange | null)[] = places.map(() => null);
  if (rows.length <= size || size < 1) return { places, changes };

  const unit = commonUnit(field, rows);
  const total = field.weights.reduce((sum, weight) => sum + weight / unit, 0);
  const scores = Float64Array.from(rows, (row) => field.scores[row]! / unit);
  const rates = Float64Array.from(rows, (row) => field.rates[row]!);
  const now = Array.from(rows, (row) => places[row] ?? 'out');
  field.points.forEach((column, criterion) => {
    const weight = field.weights[criterion]! / unit;
    const rest = total - weight;
    if (rest <= 0) return;
    const slopes = Float64Array.from(rows, (row, i) => (column[row]! / unit) * total - scores[i]! * weight);
    for (const direction of [1, -1] as const) {
      const lines: Lines = { heights: scores, slopes: slopes.map((slope) => slope * direction), rates };
      const end = direction > 0 ? 1 / weight : 1 / rest;
      walkTheCut(lines, size, end, now, total, (i, at) => {
        const points = direction * fromMillionths(toMillionths(at * weight * rest * fromMillionths(unit)));
        const row = rows[i]!;
        const known = changes[row];
        if (!known || Math.abs(points) < Math.abs(known.points)) changes[row] = { criterion, points: points + 0 };
      });
    }
  });
  return { places, changes };
}

function placesNow(field: WeighedField, size: number): (ShortlistPlace | null)[] {
  const shortlist = shortlistOf(rankCandidates(field.scores, field.rates), size);
  const places: (ShortlistPlace | null)[] = Array.from(field.scores, (score) => (Number.isFinite(score) ? 'out' : null));
  for (const row of shortlist.rows) places[row] = 'in';
  for (const row of shortlist.unresolvedAtCut) places[row] = 'unresolved';
  return places;
}

/** The largest number of millionths that all points and weights are whole multiples of: keeps the products exact. */
function commonUnit(field: WeighedField, rows: Int32Array): number {
  let unit = 0;
  for (const weight of field.weights) unit = greatestCommonDivisor(unit, weight);
  for (const column of field.points) {
    for (const row of rows) {
      if (unit === 1) return 1;
      unit = greatestCommonDivisor(unit, column[row]!);
    }
  }
  return unit === 0 ? 1 : unit;
}
