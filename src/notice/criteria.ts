import type { DraftCriterion } from './draft';
import { trimEndOf } from './trimming';

/** The sentence as the criterion's text: without closing mark, doubled blanks or a lone opening bullet. */
export function criterionText(text: string): string {
  const tidy = text
    .replace(/ ([;,.)])/g, '$1')
    .replace(/\( /g, '(')
    .trim();
  const cut = trimEndOf(tidy, ';., |');
  /** "e.d." and "etc." keep their dot. */
  return /\b(?:e\.d|etc|o\.a|e\.v|m\.b\.t|d\.w\.z)$/i.test(cut.slice(-8)) ? `${cut}.` : cut;
}

/** Gives every criterion an id: its own where the notice numbers it, else running on after `after`. */
export function numbered<T extends Omit<DraftCriterion, 'id'> & { readonly id: string | null }>(
  criteria: readonly T[],
  after: number,
): (T & { readonly id: string })[] {
  const own = criteria.map((criterion) => criterion.id).filter((id) => id !== null);
  const unique = new Set(own).size === own.length;
  const highest = own.reduce((most, id) => (/^\d+$/.test(id) ? Math.max(most, Number(id)) : most), 0);
  let next = own.length > 0 && unique ? Math.max(highest, own.length === criteria.length ? 0 : after) : after;
  return criteria.map((criterion) => {
    if (unique && criterion.id !== null) return { ...criterion, id: criterion.id };
    next += 1;
    return { ...criterion, id: String(next) };
  });
}

/** The number that running ids go on from. */
export function lastNumber(criteria: readonly DraftCriterion[]): number {
  return criteria.reduce(
    (most, criterion) => (/^\d+$/.test(criterion.id) ? Math.max(most, Number(criterion.id)) : most),
    criteria.length,
  );
}
