import { Answer, readAnswer } from './answer';
import { decimalDifference, LARGEST_QUANTITY, millionthsOfProduct, toMillionths } from './decimal';
import { entryAsText, entryOf } from './entry';
import { OPEN, UNUSABLE } from './field';
import { errorAt, type Issue } from './issue';
import { levelFor } from './levels';
import type { Place } from './place';
import { pointsAsNumber, type Points } from './points';
import type { Scale } from './scale';
import type { SelectionCriterion } from './tender';

/** A selection criterion that has a usable weight. */
export interface WeighedCriterion extends SelectionCriterion {
  readonly weight: Points;
}

/**
 * Points, in millionths, for the mark that a cell holds: {@link OPEN} for a blank, {@link UNUSABLE} and an issue for
 * anything that is no mark on the criterion's scale. Rounded once, here; sums are exact afterwards.
 * Source: docs/method.md, "Score".
 */
export function pointsForMark(
  value: unknown,
  criterion: WeighedCriterion,
  row: number,
  report: (issue: Issue) => void,
): number {
  const { weight, scale, id } = criterion;
  if (typeof value === 'number' && scale.kind === 'points' && value >= 0) {
    // The common case without any object: a table of 100,000 rows has millions of marks.
    const points = value <= LARGEST_QUANTITY ? toMillionths(value) : Number.POSITIVE_INFINITY;
    if (points <= weight) return points;
  }
  const place: Place = { at: 'mark', row, criterion: id };
  const entry = entryOf(value);
  if (entry.kind === 'blank') return OPEN;
  if (entry.kind === 'error') {
    report(errorAt(place, 'markIsError', { criterion: id, value: entry.value }));
    return UNUSABLE;
  }
  switch (scale.kind) {
    case 'yesNo': {
      const answer = readAnswer(value);
      if (answer === Answer.met) return weight;
      if (answer === Answer.notMet) return 0;
      report(errorAt(place, 'markNotYesNo', { criterion: id, value: entryAsText(entry) }));
      return UNUSABLE;
    }
    case 'levels': {
      const level = levelFor(entry.value, scale.levels);
      if (level) return level.points;
      const levels = scale.levels.map((each) => each.name).join('; ');
      report(errorAt(place, 'markNotLevel', { criterion: id, value: entryAsText(entry), levels }));
      return UNUSABLE;
    }
    default: {
      if (entry.kind !== 'number') {
        report(errorAt(place, 'markNotNumber', { criterion: id, value: entryAsText(entry) }));
        return UNUSABLE;
      }
      return pointsForNumber(entry.value, weight, scale, id, place, report);
    }
  }
}

function pointsForNumber(
  mark: number,
  weight: Points,
  scale: Exclude<Scale, { kind: 'yesNo' | 'levels' }>,
  criterion: string,
  place: Place,
  report: (issue: Issue) => void,
): number {
  switch (scale.kind) {
    case 'points':
      // A mark within the weight never comes here: see the common case above.
      report(
        mark < 0
          ? errorAt(place, 'markBelowZero', { criterion, value: mark })
          : errorAt(place, 'markAboveWeight', { criterion, value: mark, weight: pointsAsNumber(weight) }),
      );
      return UNUSABLE;
    case 'share':
      if (mark < 0 || mark > 100) {
        report(errorAt(place, 'markNotShare', { criterion, value: mark }));
        return UNUSABLE;
      }
      return millionthsOfProduct(pointsAsNumber(weight), mark, 100);
    case 'linear':
      return pointsOnLine(mark, weight, scale);
  }
}

/** A straight line from nothing at `from` to the full weight at `to`; a mark beyond an end counts as that end. */
function pointsOnLine(mark: number, weight: Points, line: { readonly from: number; readonly to: number }): number {
  const rising = line.to > line.from;
  if (rising ? mark <= line.from : mark >= line.from) return 0;
  if (rising ? mark >= line.to : mark <= line.to) return weight;
  return millionthsOfProduct(
    pointsAsNumber(weight),
    decimalDifference(mark, line.from),
    decimalDifference(line.to, line.from),
  );
}
