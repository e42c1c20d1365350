import { isPending } from '../../domain/assess';
import { Standing } from '../../domain/knockOut';
import type { CheckedWorkbook } from '../../sheet/checkedWorkbook';

export type GroupKey = 'ranked' | 'open' | 'knockedOut';

/** Every candidate stands in exactly one group; who is left out of the ranking because it withdrew dropped out as well. */
export type Groups = Readonly<Record<GroupKey, readonly number[]>>;

/**
 * Ranked by rank; the others as they stand in the workbook. Equal ranks are shown by name, so that a list does not
 * jump when rows are sorted: it says nothing about who goes first.
 */
export function groupsOf({ assessment, field }: CheckedWorkbook): Groups {
  const { ranking, standing, score } = assessment;
  const open: number[] = [];
  const knockedOut: number[] = [];
  for (let row = 0; row < field.count; row++) {
    if (standing[row] === Standing.knockedOut || standing[row] === Standing.withdrawn) knockedOut.push(row);
    else if (isPending(standing[row]!, score[row]!)) open.push(row);
  }
  const rankOf = (row: number): number => ranking.rank[row]!;
  const ranked = [...ranking.order].sort((a, b) => rankOf(a) - rankOf(b) || compareNames(field.names[a]!, field.names[b]!));
  return { ranked, open, knockedOut };
}

function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The candidates whose name or supplier holds the words typed, in any case. */
export function found(rows: readonly number[], query: string, { field }: CheckedWorkbook): readonly number[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return rows;
  const holds = (text: string | undefined): boolean => text?.toLowerCase().includes(wanted) ?? false;
  return rows.filter((row) => holds(field.names[row]) || holds(field.suppliers[row]));
}
