import type { Place } from '../domain/place';
import type { CandidateColumns } from './candidateColumns';
import { tableCell, type CellPlace } from './cellPlace';
import type { RulesReading } from './readRules';
import type { FactKey } from '../i18n/workbook/wording';
import type { TableSnapshot } from './snapshot';

/** The cell of a place in the tender; null where the workbook has no such cell. */
export type CellFinder = (place: Place) => CellPlace | null;

/** `tableRows` maps a candidate to the row of the table's body. */
export function cellFinder(
  rules: RulesReading,
  candidates: TableSnapshot,
  columns: CandidateColumns,
  tableRows: ArrayLike<number>,
): CellFinder {
  const candidateCell = (column: number | undefined, row: number): CellPlace | null =>
    column === undefined ? null : tableCell(candidates, column, tableRows[row] ?? row);
  return (place) => {
    switch (place.at) {
      case 'tender':
        return null;
      case 'fact':
        return rules.facts.get(place.fact as FactKey)?.cell ?? null;
      case 'criterion':
        return rules.criterionCell(place.criterion, place.part);
      case 'candidate':
        return candidateCell(columns.fixed[place.part === 'name' ? 'candidate' : place.part], place.row);
      case 'answer':
      case 'mark':
        return candidateCell(columns.criteria.get(place.criterion), place.row);
    }
  };
}
