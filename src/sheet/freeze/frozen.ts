import { tableNamed, type WorkbookSnapshot } from '../snapshot';

/** The table that holds the formulas while the workbook shows values in their place. */
export const KEPT_TABLE = 'TenderFormulas';

/** True while the results stand as values and their formulas are kept aside. */
export function isFrozen(snapshot: WorkbookSnapshot): boolean {
  return tableNamed(snapshot, KEPT_TABLE) !== null;
}
