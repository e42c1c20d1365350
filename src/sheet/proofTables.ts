import { tableNamed, type WorkbookSnapshot } from './snapshot';
import { PROOF_TABLES } from './workbookNames';

/** True once a record was made: from then on every change needs its reason. */
export function isRecorded(snapshot: WorkbookSnapshot): boolean {
  return hasRows(snapshot, PROOF_TABLES.records);
}

/** True once the rules were locked: from then on changes should be kept. */
export function isLocked(snapshot: WorkbookSnapshot): boolean {
  return hasRows(snapshot, PROOF_TABLES.rulebook);
}

/** True where changes are kept. */
export function hasJournal(snapshot: WorkbookSnapshot): boolean {
  return tableNamed(snapshot, PROOF_TABLES.journal) !== null;
}

function hasRows(snapshot: WorkbookSnapshot, table: string): boolean {
  return tableNamed(snapshot, table)?.values.some((row) => row.some((cell) => cell !== '' && cell !== null)) ?? false;
}
