import type { DraftSelectionCriterion, Finding } from './draft';
import type { WeightUnit } from './weightUnit';
import type { Line } from './lines';
import { type Section, headingText } from './sections';

export interface StatedTotal {
  readonly value: number;
  readonly unit: WeightUnit;
}

const GRAND =
  /\b(?:in totaal|totaal(?:score|aantal)?|total)\b[^.\d]{0,50}(\d{2,4})\s*(punten|punt|pnt|points|%|procent)/i;
/** "Het totaal aantal te behalen punten is 100." */
const COUNTED =
  /\b(?:totaal|maximaal te behalen)\b[^.\d]{0,40}\b(punten|score)\b[^.\d]{0,20}\b(\d{2,4})(?![\d,])/i;
const OUT_OF_TOTAL = /\b(\d{2,4})\s*(punten|punt|pnt|points|%)\s(?:in totaal|totaal|te verdelen)\b/i;
const OF_THE_SECTION =
  /[(\s](?:max(?:imaal|\.)?|maximum|te behalen)?\s*:?\s*(\d{2,4})\s*(punten|punt|pnt|points|%|procent)\s*\)?/i;

const unitOf = (word: string | undefined): WeightUnit =>
  /^(?:%|procent)$/i.test(word ?? '') ? '%' : 'punten';

/** `Totaal | 100` under a column of weights. */
const CELL = /^totaal\s?[|:]\s?(\d{2,4})()$/i;

/** A line such as `Totaal: 100 punten`, no criterion. */
export function isTotalLine(text: string): boolean {
  return text.length <= 80 && /^(?:in )?totaal/i.test(text) && (GRAND.test(text) || CELL.test(text));
}

function grandTotal(lines: readonly Line[]): Finding<StatedTotal> | null {
  for (const line of lines) {
    const near = line.text.slice(0, 400);
    const match = GRAND.exec(near) ?? OUT_OF_TOTAL.exec(near) ?? CELL.exec(near);
    const counted = match ? null : COUNTED.exec(near);
    if (counted) {
      return {
        value: { value: Number(counted[2]), unit: 'punten' },
        source: [line.number],
        confidence: 'certain',
      };
    }
    if (match) {
      return {
        value: { value: Number(match[1]), unit: unitOf(match[2]) },
        source: [line.number],
        confidence: 'certain',
      };
    }
  }
  return null;
}

/** The totals in the headings of separate lists, such as one for the intermediary and one for the client. */
export function headingTotals(selection: readonly Section[]): number[] {
  return selection.flatMap((section) => {
    const text = headingText(section);
    const match = GRAND.exec(text) ?? OF_THE_SECTION.exec(text);
    return match ? [Number(match[1])] : [];
  });
}

/** Maxima per heading leave out a price that is weighed apart; the total counts it when the weights show so. */
export function withPriceApart(
  total: Finding<StatedTotal> | null,
  criteria: readonly DraftSelectionCriterion[],
): Finding<StatedTotal> | null {
  if (!total || total.confidence !== 'likely') return total;
  const price = criteria.find(
    (criterion) =>
      /^(?:prijs|tarief|uurtarief)$/i.test(criterion.text) && criterion.unit === total.value.unit,
  );
  if (!price || price.weight === null) return total;
  const quality = criteria.reduce(
    (sum, criterion) => sum + (criterion === price ? 0 : (criterion.weight ?? 0)),
    0,
  );
  if (quality !== total.value.value) return total;
  return {
    value: { ...total.value, value: quality + price.weight },
    source: [...new Set([...total.source, ...price.source])],
    confidence: 'likely',
  };
}

/** The total as the notice states it: said outright, or as the maxima in the headings of its criteria. Never a sum of weights. */
export function readTotal(
  selection: readonly Section[],
  elsewhere: readonly Section[],
): Finding<StatedTotal> | null {
  const headings = selection.map((section) => ({
    number: section.headingLines[0]?.number ?? 0,
    lines: section.headingLines.map((line) => line.number),
    text: headingText(section),
  }));
  const stated =
    grandTotal(headings) ??
    grandTotal(selection.flatMap((section) => section.lines)) ??
    grandTotal(elsewhere.flatMap((section) => [...section.headingLines, ...section.lines]));
  if (stated) {
    const heading = headings.find((candidate) => candidate.number === stated.source[0]);
    return heading ? { ...stated, source: heading.lines } : stated;
  }
  const parts = headings.flatMap((heading) => {
    const match = OF_THE_SECTION.exec(heading.text);
    return match ? [{ value: Number(match[1]), unit: unitOf(match[2]), lines: heading.lines }] : [];
  });
  const first = parts[0];
  if (!first || parts.some((part) => part.unit !== first.unit)) return null;
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  return {
    value: { value, unit: first.unit },
    source: parts.flatMap((part) => part.lines),
    confidence: 'likely',
  };
}
