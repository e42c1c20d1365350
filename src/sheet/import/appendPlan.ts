import { entryOf } from '../../domain/entry';
import type { Tender } from '../../domain/tender';
import { columnsOfCriterion } from '../criterionHeading';
import { columnsWithHeading, isSameHeading } from '../headings';
import { CALCULATED_KEYS } from '../setUp/calculatedKeys';
import type { Cell } from '../setUp/step';
import type { TableSnapshot } from '../snapshot';
import type { ImportedCandidate } from './importPlan';

/** Where candidates go in the table as it stands now; only the columns of the list are written. */
export type AppendPlan =
  | {
      readonly kind: 'append';
      /** Row of the table's body, from 0, for the first of them. */
      readonly firstRow: number;
      /** Rows that the body must have. */
      readonly bodyRows: number;
      /** Columns side by side are one block: one assignment, one calculation. */
      readonly blocks: readonly AppendedBlock[];
    }
  /** A column that was matched is gone, or double, since the list was looked at. */
  | { readonly kind: 'columnGone'; readonly heading: string };

export interface AppendedBlock {
  /** The first column of the block, from 0 in the table. */
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** Candidates go below the last row in which anything was typed, also in columns of somebody's own. */
export function appendPlan(table: TableSnapshot, tender: Tender, candidates: readonly ImportedCandidate[]): AppendPlan {
  const headings = [...(candidates[0]?.values.keys() ?? [])];
  const columns: { readonly heading: string; readonly column: number }[] = [];
  for (const heading of headings) {
    const found = table.headings.flatMap((each, column) => (isSameHeading(each, heading) ? [column] : []));
    const [column] = found;
    if (column === undefined || found.length > 1) return { kind: 'columnGone', heading };
    columns.push({ heading, column });
  }
  const blocks = sideBySide([...columns].sort((a, b) => a.column - b.column)).map((block) => ({
    column: block[0]!.column,
    cells: candidates.map(({ values }) => block.map(({ heading }) => values.get(heading) ?? '')),
  }));
  const firstRow = firstFreeRow(table, tender);
  return { kind: 'append', firstRow, bodyRows: Math.max(table.values.length, firstRow + candidates.length), blocks };
}

/** Columns that follow each other, in one list each. */
function sideBySide<Column extends { readonly column: number }>(columns: readonly Column[]): Column[][] {
  const stretches: Column[][] = [];
  for (const each of columns) {
    const last = stretches.at(-1);
    if (last?.at(-1)?.column === each.column - 1) last.push(each);
    else stretches.push([each]);
  }
  return stretches;
}

/** Formulas of ours fill a row whether or not there is a candidate in it. */
function firstFreeRow(table: TableSnapshot, tender: Tender): number {
  const derived = tender.knockOuts.filter(({ test }) => test.kind !== 'answer');
  const calculated = new Set([
    ...CALCULATED_KEYS.flatMap((key) => columnsWithHeading(table.headings, key)),
    ...derived.flatMap(({ id }) => columnsOfCriterion(table.headings, id)),
  ]);
  const isTyped = (row: readonly unknown[]): boolean =>
    row.some((cell, column) => !calculated.has(column) && entryOf(cell).kind !== 'blank');
  for (let row = table.values.length - 1; row >= 0; row--) {
    if (isTyped(table.values[row]!)) return row + 1;
  }
  return 0;
}
