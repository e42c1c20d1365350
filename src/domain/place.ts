import type { CriterionId } from './tender';

/** Where in a tender something is: sheets turn it into a cell, formulas into a row and a column of their arguments. */
export type Place =
  | { readonly at: 'tender' }
  | { readonly at: 'fact'; readonly fact: string }
  | { readonly at: 'criterion'; readonly criterion: CriterionId; readonly part: 'id' | 'text' | 'weight' | 'scale' }
  | { readonly at: 'candidate'; readonly row: number; readonly part: 'name' | 'supplier' | 'rate' | 'received' }
  | { readonly at: 'answer'; readonly row: number; readonly criterion: CriterionId }
  | { readonly at: 'mark'; readonly row: number; readonly criterion: CriterionId };
