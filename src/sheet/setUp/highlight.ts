import { highlightFormula } from '../formulas';
import { columnsWithHeading } from '../headings';
import type { TableSnapshot } from '../snapshot';
import { TABLES } from '../workbookNames';
import { HIGHLIGHT } from './looks';
import type { Step } from './step';

/** The one rule that highlights the shortlist over the whole table of candidates; null where there is no column of ranks. */
export function highlightStep(table: Pick<TableSnapshot, 'headings' | 'row' | 'column'>): Step | null {
  const [rank] = columnsWithHeading(table.headings, 'rank');
  if (rank === undefined) return null;
  return {
    do: 'highlight',
    table: TABLES.candidates,
    formula: highlightFormula(table.column + rank, table.row + 1),
    look: HIGHLIGHT,
  };
}
