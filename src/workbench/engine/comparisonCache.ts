import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

/**
 * From the second calculation on, Univer answers `range = value` from a list of rows by value, and in that list a blank
 * and a zero are the same: `IF(A1:A9="","",A1:A9)` turned a mark of 0 into an open one. Without the list it compares
 * cell by cell, which tells them apart.
 */
export function compareCellByCell(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}
