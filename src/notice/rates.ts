import type { RateTerms } from './draft';

/** Euro amounts: `€ 83,95`, `€49,25,-`, `€ 400.000`, `EUR 95`, `95 euro`, `€ 95.50`. */
const EURO =
  /(?:€|\beur\b\.?|\beuro\b)\s{0,3}(\d{1,3}(?:[. ]\d{3})+|\d{1,9})(?:[.,](\d{1,2})(?!\d))?|(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,(\d{1,2}))?(?:,-+|,–)?\s{0,3}(?:€|euro?\b)/gi;

export interface FoundAmount {
  /** Euro. */
  readonly amount: number;
  readonly start: number;
  readonly end: number;
}

function toAmount(whole: string, cents: string | undefined): number {
  return Number(`${whole.replace(/[. ]/g, '')}.${cents ?? '0'}`);
}

export function findAmounts(text: string): FoundAmount[] {
  return [...text.matchAll(EURO)].map((match) => ({
    amount: toAmount(match[1] ?? match[3] ?? '', match[2] ?? match[4]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** An amount as the whole value of a rate label: the euro sign may be missing (`105`, `95,50 excl. BTW`). */
export function readLabelledRate(value: string): number | null {
  const marked = findAmounts(value.slice(0, 200));
  const highest = marked.length > 0 ? Math.max(...marked.map((found) => found.amount)) : null;
  if (highest !== null) return highest;
  const bare =
    /^(?:max(?:imaal|\.)?\s*)?(\d{2,3})(?:[.,](\d{1,2}))?(?:,-+)?(?=$|\s*(?:per uur|p\/u|excl|incl|\())/i.exec(
      value,
    );
  return bare ? toAmount(bare[1] ?? '', bare[2]) : null;
}

function side(text: string, what: string): 'inclusive' | 'exclusive' | null {
  const near = new RegExp(
    `\\b(incl(?:usief|\\.)?|excl(?:usief|\\.)?|inclusive|exclusive|ex\\.?|all-?in)(?:(?!\\b(?:incl|excl|ex\\b)).){0,60}?(?:${what})`,
    'i',
  ).exec(text);
  if (!near) return null;
  return /^ex/i.test(near[1] ?? '') ? 'exclusive' : 'inclusive';
}

/** What the rate includes, as far as the sentence around it says. */
export function readRateTerms(text: string): RateTerms {
  const near = text.slice(0, 600);
  return {
    vat: side(near, 'btw|b\\.t\\.w|vat|omzetbelasting'),
    travel: side(near, 'reiskosten|reis-|reis\\b|woon-werk|travel'),
    fee: side(near, '\\bfee\\b|bemiddelingskosten|marge'),
  };
}
