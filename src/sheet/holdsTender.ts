import { tableNamed, type WorkbookSnapshot } from './snapshot';
import { TABLES } from './workbookNames';

/** True where the workbook holds at least one of the tables that make a tender. */
export function holdsTender(snapshot: WorkbookSnapshot): boolean {
  return Object.values(TABLES).some((name) => tableNamed(snapshot, name) !== null);
}
