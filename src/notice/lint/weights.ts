import type { DraftSelectionCriterion } from '../draft';
import type { WeightUnit } from '../weightUnit';
import { mergeSources } from '../joining';
import type { LintRule } from './finding';

const WHOLE = 100;
const EXACT = 1e-6;

const sumOf = (criteria: readonly DraftSelectionCriterion[]): number =>
  Math.round(criteria.reduce((sum, criterion) => sum + (criterion.weight ?? 0), 0) * 1e6) / 1e6;

const same = (first: number, second: number): boolean => Math.abs(first - second) < EXACT;

/** Weights must reach the total that the notice states; percentages must reach 100 whether it says so or not. */
export const weightsReachTotal: LintRule = ({ draft, qualityShare, headingTotals, totalUnit }) => {
  const weighed = draft.selection.filter((criterion) => criterion.weight !== null);
  const first = weighed[0];
  if (!first) return [];
  const unit: WeightUnit = first.unit ?? 'punten';
  const sum = sumOf(weighed);
  const source = mergeSources(...weighed.map((criterion) => criterion.source), draft.total?.source ?? []);
  const stated = draft.total && (totalUnit === unit || unit === 'punten') ? draft.total.value : null;
  const expected = stated ?? (unit === '%' ? WHOLE : null);
  const quality = sumOf(weighed.filter((criterion) => !/^(?:prijs|tarief|uurtarief)$/i.test(criterion.text)));
  const withinQuality = qualityShare !== null && (same(quality, qualityShare.weight) || same(quality, WHOLE));
  if (expected === null) {
    return same(sum, WHOLE) || withinQuality ? [] : [{ code: 'total-missing', facts: { sum, unit }, source }];
  }
  const perList =
    headingTotals.length > 1 &&
    same(
      sum,
      headingTotals.reduce((all, total) => all + total, 0),
    );
  if (same(sum, expected) || withinQuality || perList) return [];
  return [{ code: 'weights-total', facts: { sum, total: expected, unit }, source }];
};

/** Each scored criterion needs a weight. */
export const everyCriterionWeighs: LintRule = ({ draft }) =>
  draft.selection
    .filter((criterion) => criterion.weight === null)
    .map((criterion) => ({ code: 'weight-missing', facts: { id: criterion.id }, source: criterion.source }));

/** Points and percentages cannot be added. */
export const oneUnit: LintRule = ({ draft }) => {
  const units = new Set(draft.selection.map((criterion) => criterion.unit).filter((unit) => unit !== null));
  if (units.size < 2) return [];
  return [
    {
      code: 'units-mixed',
      facts: { ids: draft.selection.map((criterion) => criterion.id) },
      source: mergeSources(...draft.selection.map((criterion) => criterion.source)),
    },
  ];
};
