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

/** A number in place of null, so that no mark of a long table costs an object. */
const NOT_ON_SCALE = Number.NaN;

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
  if (typeof value === 'number') {
    // The common case without any object: a table of 100,000 rows has millions of marks.
    const points = pointsForNumber(value, criterion.weight, criterion.scale);
    if (!Number.isNaN(points)) return points;
  }
  return pointsForEntry(value, criterion, row, report);
}

/** Apart from the common case, so that this stays small enough for the compiler to put into the loop. */
function pointsForEntry(
  value: unknown,
  { weight, scale, id }: WeighedCriterion,
  row: number,
  report: (issue: Issue) => void,
): number {
  const entry = entryOf(value);
  if (entry.kind === 'blank') return OPEN;
  const place: Place = { at: 'mark', row, criterion: id };
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
      report(offScale(entry.value, weight, scale, id, place));
      return UNUSABLE;
    }
  }
}

/** {@link NOT_ON_SCALE} for a number that is off the scale, and on a scale that is not of numbers. */
function pointsForNumber(mark: number, weight: Points, scale: Scale): number {
  switch (scale.kind) {
    case 'points': {
      if (!(mark >= 0 && mark <= LARGEST_QUANTITY)) return NOT_ON_SCALE;
      const points = toMillionths(mark);
      return points <= weight ? points : NOT_ON_SCALE;
    }
    case 'share':
      return mark >= 0 && mark <= 100 ? millionthsOfProduct(pointsAsNumber(weight), mark, 100) : NOT_ON_SCALE;
    case 'linear':
      return Number.isFinite(mark) ? pointsOnLine(mark, weight, scale) : NOT_ON_SCALE;
    default:
      return NOT_ON_SCALE;
  }
}

/** Why a number gives no points: on a line every number does. */
function offScale(mark: number, weight: Points, scale: Scale, criterion: string, place: Place): Issue {
  if (scale.kind === 'share') return errorAt(place, 'markNotShare', { criterion, value: mark });
  if (mark < 0) return errorAt(place, 'markBelowZero', { criterion, value: mark });
  return errorAt(place, 'markAboveWeight', { criterion, value: mark, weight: pointsAsNumber(weight) });
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
