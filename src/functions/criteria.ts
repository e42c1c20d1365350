import { LARGEST_QUANTITY } from '../domain/decimal';
import { entryAsText, entryOf } from '../domain/entry';
import type { WeighedCriterion } from '../domain/mark';
import { toPoints, type Points } from '../domain/points';
import { POINTS_SCALE, type Scale } from '../domain/scale';
import { scaleFromText } from '../sheet/scaleFromText';
import { nameIn } from './candidateNames';
import { invalidArgument } from './cellError';
import { requireEqualLength, type Line } from './line';
import { texts } from './texts';

/** The criteria that stand in a formula's arguments; their ids count from 1. Without scales all marks are points. */
export function weighedCriteria(weights: Line, scales: Line | null): WeighedCriterion[] {
  if (scales) requireEqualLength(weights, scales);
  return weights.cells.map((weight, index) => ({
    id: String(index + 1),
    text: '',
    weight: usableWeight(weight, index + 1),
    scale: scales ? usableScale(scales.cells[index], index + 1) : POINTS_SCALE,
  }));
}

/** The weight of the criterion in `column`, which counts from 1. */
export function usableWeight(weight: unknown, column: number): Points {
  const entry = entryOf(weight);
  if (entry.kind === 'number' && entry.value > 0 && entry.value <= LARGEST_QUANTITY) return toPoints(entry.value);
  throw invalidArgument(texts().weightUnusable(column, entryAsText(entry)));
}

/** The scale of the criterion in `column`, which counts from 1. No scale is called 0: that is how Excel passes an empty cell. */
export function usableScale(cell: unknown, column: number): Scale {
  const text = cell === 0 ? '' : entryAsText(entryOf(cell));
  const scale = scaleFromText(text);
  if (scale === null) throw invalidArgument(texts().scaleUnusable(column, text));
  return scale;
}

/** What to call each criterion in a sentence: its label, or its number where there is none. */
export function criterionNames(labels: Line | null, weights: Line): string[] {
  if (labels) requireEqualLength(labels, weights);
  return weights.cells.map((_, index) => {
    const label = labels ? nameIn(labels.cells[index]) : '';
    return label === '' ? String(index + 1) : label;
  });
}
