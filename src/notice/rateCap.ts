import type { DraftCriterion, Finding, Found, RateCap } from './draft';
import type { Fragment } from './joining';
import type { LabelledValue } from './labelledValues';
import { findAmounts, readLabelledRate, readRateTerms } from './rates';

const CAP_WORD =
  /\b(?:max(?:imum|imaal|imale|\.)?|ten hoogste|hoogstens|niet hoger|hooguit|plafond\w*|tariefplafond|maximumtarief|tot)\b/i;
const RATE_WORD = /\b(?:\w*tarief|tarieven|per uur|p\/u|uurprijs|rate)\b/i;
const LOWEST_RATE = 15;
const HIGHEST_RATE = 400;

const plausible = (amount: number): boolean => amount >= LOWEST_RATE && amount <= HIGHEST_RATE;

function capIn(text: string): number | null {
  const near = text.slice(0, 800);
  if (!RATE_WORD.test(near) || !CAP_WORD.test(near)) return null;
  const amounts = findAmounts(near).filter((found) => plausible(found.amount));
  const first = amounts[0];
  if (first) return first.amount;
  const bare =
    /(?:uur)?tarief\b[^.;\d]{0,40}\b(?:maximaal|max\.?|ten hoogste|van)\s(\d{2,3})(?:,(\d{2}))?(?=\s?(?:,-|per uur|excl|incl|\(|$))/i.exec(
      near,
    );
  return bare ? Number(`${bare[1]}.${bare[2] ?? '0'}`) : null;
}

export interface RateReading {
  readonly cap: Found<RateCap>;
  /** All caps of the notice; more than one amount is a contradiction. */
  readonly all: readonly Finding<RateCap>[];
}

/** The highest rate that may be offered. Where it stands decides what it does: only a knock-out excludes. */
export function readRateCap(
  values: readonly LabelledValue[],
  knockOuts: readonly DraftCriterion[],
  scored: readonly DraftCriterion[],
  sentences: readonly Fragment[],
): RateReading {
  const inCriteria = (criteria: readonly DraftCriterion[], role: RateCap['role']): Finding<RateCap>[] =>
    criteria.flatMap((criterion) => {
      const amount = capIn(criterion.text);
      if (amount === null) return [];
      return [
        {
          value: { amount, terms: readRateTerms(criterion.text), role },
          source: criterion.source,
          confidence: criterion.confidence,
        },
      ];
    });
  const inLabels: Finding<RateCap>[] = values.flatMap((value) => {
    if (value.field !== 'rate') return [];
    const amount =
      value.marked || /^\D{0,6}\d/.test(value.value) || /^(?:is )?(?:max|tussen €|van €)/i.test(value.value)
        ? readLabelledRate(value.value)
        : null;
    if (amount === null || !plausible(amount)) return [];
    const sure = /max|plafond/.test(value.label) || CAP_WORD.test(value.value);
    return [
      {
        value: { amount, terms: readRateTerms(value.value), role: 'stated' },
        source: value.source,
        confidence: sure ? ('certain' as const) : ('likely' as const),
      },
    ];
  });
  const criteria = [...inCriteria(knockOuts, 'knock-out'), ...inCriteria(scored, 'scored')];
  const taken = new Set([...criteria, ...inLabels].flatMap((finding) => finding.source));
  const inText: Finding<RateCap>[] = sentences.flatMap((sentence) => {
    if (sentence.source.some((line) => taken.has(line))) return [];
    const amount = capIn(sentence.text);
    if (amount === null) return [];
    return [
      {
        value: { amount, terms: readRateTerms(sentence.text), role: 'stated' },
        source: sentence.source,
        confidence: 'likely' as const,
      },
    ];
  });
  const labelledOnly = inLabels.filter(
    (finding) => !criteria.some((other) => other.source.some((line) => finding.source.includes(line))),
  );
  const all = [...criteria, ...labelledOnly, ...inText];
  const first = all[0];
  if (!first) return { cap: null, all };
  const several = new Set(all.map((finding) => finding.value.amount)).size > 1;
  return { cap: several ? { ...first, confidence: 'to confirm' } : first, all };
}
