import type { Points } from './points';

/**
 * How a mark becomes points. Source: docs/method.md, "Mark scales".
 * - points: the mark is the number of points, from 0 to the weight.
 * - share: the mark is a percentage of the weight, from 0 to 100.
 * - yesNo: all of the weight, or nothing.
 * - levels: the mark names a level, or is a number that falls in one.
 * - linear: the mark is a number between two ends; beyond an end it counts as that end.
 */
export type Scale =
  | { readonly kind: 'points' }
  | { readonly kind: 'share' }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'levels'; readonly levels: readonly Level[] }
  | { readonly kind: 'linear'; readonly from: number; readonly to: number };

/** One named level. `from` is the lowest number that belongs to it, null where the level has only a name. */
export interface Level {
  readonly name: string;
  readonly from: number | null;
  readonly points: Points;
}

export const POINTS_SCALE: Scale = { kind: 'points' };
