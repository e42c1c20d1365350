import type { CriterionId } from '../../domain/tender';
import type { CheckedWorkbook } from '../checkedWorkbook';

export const FIXED_TARGETS = ['name', 'supplier', 'rate', 'received'] as const;
export type FixedTarget = (typeof FIXED_TARGETS)[number];

/** A column of the table of candidates into which a list may be brought: one that people fill in. */
export type ImportTarget = {
  /** The heading as it stands in the table now. */
  readonly heading: string;
} & (
  | { readonly kind: FixedTarget }
  /** `words` is true where texts are what belongs there: an answer, a level. */
  | { readonly kind: 'criterion'; readonly criterion: CriterionId; readonly words: boolean }
);

/** All columns of the table that people fill in, in the order of the notice. Columns that work themselves out are none. */
export function importTargets({ tender, cellOf }: CheckedWorkbook): ImportTarget[] {
  const targets: ImportTarget[] = [];
  for (const kind of FIXED_TARGETS) {
    const heading = cellOf({ at: 'candidate', row: 0, part: kind })?.table?.heading;
    if (heading !== undefined) targets.push({ kind, heading });
  }
  for (const { id, test } of tender.knockOuts) {
    const heading = cellOf({ at: 'answer', row: 0, criterion: id })?.table?.heading;
    if (heading !== undefined && test.kind === 'answer') targets.push({ kind: 'criterion', criterion: id, words: true, heading });
  }
  for (const { id, scale } of tender.selection) {
    const heading = cellOf({ at: 'mark', row: 0, criterion: id })?.table?.heading;
    const words = scale.kind === 'yesNo' || scale.kind === 'levels';
    if (heading !== undefined) targets.push({ kind: 'criterion', criterion: id, words, heading });
  }
  return targets;
}
