import { fromMillionths, toMillionths } from './decimal';

declare const points: unique symbol;

/** Points on a criterion or in total: an integer count of millionths of a point. Sums are exact. */
export type Points = number & { readonly [points]: true };

export const NO_POINTS = 0 as Points;

/** Points from a number as typed in a cell, rounded once to six decimals, half away from zero. */
export function toPoints(value: number): Points {
  return toMillionths(value) as Points;
}

export function pointsAsNumber(value: Points): number {
  return fromMillionths(value);
}

export function sumOfPoints(values: Iterable<Points>): Points {
  let sum = 0;
  for (const value of values) sum += value;
  return sum as Points;
}
