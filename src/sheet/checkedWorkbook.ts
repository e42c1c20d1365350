import type { Language } from '../i18n/language';
import { checkTender, type CheckedTender } from './checkedTender';
import { LATER_READERS } from './laterReaders';
import type { WorkbookSnapshot } from './snapshot';

/** A workbook that was read, computed, and checked: all that the pane shows. */
export type CheckedWorkbook = CheckedTender;

/** Null where the workbook holds no tender of ours at all: nothing is wrong with it, there is just nothing yet. */
export function checkWorkbook(snapshot: WorkbookSnapshot, language: Language): CheckedWorkbook | null {
  return checkTender(snapshot, language, LATER_READERS);
}
