import type { CriterionId } from '../tender';

/** What a candidate was judged on, and what that gave. */
export type Result =
  /** Millionths of a point. */
  | { readonly kind: 'points'; readonly points: number; readonly of: number }
  | { readonly kind: 'grade'; readonly grade: string; readonly level: number; readonly suffices: boolean }
  | { readonly kind: 'notMet' }
  /** The choice among candidates that all passed. */
  | { readonly kind: 'notChosen' };

export type ItemKind = 'knockOut' | 'selection' | 'client' | 'competency' | 'choice';

/** One line of a letter: a criterion, what it gave, and why. */
export interface LetterItem {
  readonly kind: ItemKind;
  /** Null for what belongs to no round. */
  readonly round: number | null;
  readonly id: CriterionId;
  readonly text: string;
  readonly result: Result;
  /** Points or a grade alone are no motivation; a grade that suffices needs none. */
  readonly needsReason: boolean;
}

/** The choice between candidates that passed is explained in one line of its own. */
export const CHOICE_ID = '*';

/** By which an item is found again in the table of reasons, in any language: "5", or "R2.1" for a round's own. */
export function itemCode({ round, id }: Pick<LetterItem, 'round' | 'id'>): string {
  return round === null ? id : `R${round}.${id}`;
}

/** An item with what was typed for it. */
export interface ReasonedItem extends LetterItem {
  readonly reason: string;
}
