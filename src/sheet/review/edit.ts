import type { RuleKey } from '../../i18n/procedure/wording';
import type { FactKey } from '../../i18n/workbook/wording';
import type { Review, ReviewedKnockOut, ReviewedSelection } from './review';

/** One thing that a person does on the review screen. */
export type ReviewEdit =
  | { readonly do: 'setFact'; readonly fact: FactKey; readonly value: string }
  | { readonly do: 'setRule'; readonly rule: RuleKey; readonly value: string }
  | { readonly do: 'setKnockOut'; readonly key: number; readonly change: Partial<Omit<ReviewedKnockOut, 'key'>> }
  | { readonly do: 'setSelection'; readonly key: number; readonly change: Partial<Omit<ReviewedSelection, 'key'>> }
  | { readonly do: 'add'; readonly list: CriteriaList }
  | { readonly do: 'remove'; readonly list: CriteriaList; readonly key: number }
  /** By one place, -1 is up. */
  | { readonly do: 'move'; readonly list: CriteriaList; readonly key: number; readonly by: -1 | 1 }
  | { readonly do: 'takeIn'; readonly key: number };
export type CriteriaList = 'knockOuts' | 'selection';

/** The review after one edit; the one before stays as it was. */
export function edited(review: Review, edit: ReviewEdit): Review {
  switch (edit.do) {
    case 'setFact': {
      const fact = { ...review.facts[edit.fact], value: edit.value };
      return { ...review, facts: { ...review.facts, [edit.fact]: fact } };
    }
    case 'setRule': {
      const rule = { ...review.procedure[edit.rule], value: edit.value };
      return { ...review, procedure: { ...review.procedure, [edit.rule]: rule } };
    }
    case 'setKnockOut':
      return { ...review, knockOuts: changed(review.knockOuts, edit.key, edit.change) };
    case 'setSelection':
      return { ...review, selection: changed(review.selection, edit.key, edit.change) };
    case 'add':
      return added(review, edit.list);
    case 'remove':
      return edit.list === 'knockOuts'
        ? { ...review, knockOuts: without(review.knockOuts, edit.key) }
        : { ...review, selection: without(review.selection, edit.key) };
    case 'move':
      return edit.list === 'knockOuts'
        ? { ...review, knockOuts: moved(review.knockOuts, edit.key, edit.by) }
        : { ...review, selection: moved(review.selection, edit.key, edit.by) };
    case 'takeIn': {
      const taken = review.offered.find(({ key }) => key === edit.key);
      if (!taken) return review;
      const id = isFreeId(review, taken.id) ? taken.id : nextId(review);
      const knockOut: ReviewedKnockOut = { ...taken, id };
      return { ...review, knockOuts: [...review.knockOuts, knockOut], offered: without(review.offered, edit.key) };
    }
  }
}

function changed<Item extends { readonly key: number }>(
  items: readonly Item[],
  key: number,
  change: Partial<Omit<Item, 'key'>>,
): Item[] {
  return items.map((item) => (item.key === key ? { ...item, ...change } : item));
}

function without<Item extends { readonly key: number }>(items: readonly Item[], key: number): Item[] {
  return items.filter((item) => item.key !== key);
}

function moved<Item extends { readonly key: number }>(items: readonly Item[], key: number, by: -1 | 1): readonly Item[] {
  const from = items.findIndex((item) => item.key === key);
  const to = from + by;
  const [item, other] = [items[from], items[to]];
  if (!item || !other) return items;
  return items.map((each, index) => (index === from ? other : index === to ? item : each));
}

function added(review: Review, list: CriteriaList): Review {
  const criterion = { key: nextKey(review), id: nextId(review), text: '', source: [], confidence: null };
  return list === 'knockOuts'
    ? { ...review, knockOuts: [...review.knockOuts, { ...criterion, test: 'answer' }] }
    : { ...review, selection: [...review.selection, { ...criterion, weight: '', scale: 'points', scaleText: '' }] };
}

function nextKey({ knockOuts, offered, selection }: Review): number {
  return Math.max(-1, ...[...knockOuts, ...offered, ...selection].map(({ key }) => key)) + 1;
}

/** Knock-out and selection criteria share one numbering. */
function isFreeId({ knockOuts, selection }: Review, id: string): boolean {
  return ![...knockOuts, ...selection].some((each) => each.id === id);
}

function nextId({ knockOuts, selection }: Review): string {
  const numbers = [...knockOuts, ...selection].map(({ id }) => Number.parseInt(id, 10)).filter(Number.isInteger);
  return String(Math.max(0, ...numbers) + 1);
}
