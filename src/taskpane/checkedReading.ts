import type { Language } from '../i18n/language';
import type { CheckedWorkbook } from '../sheet/checkedWorkbook';
import { holdsTender } from '../sheet/holdsTender';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { nextTask } from './nextTask';

/** What a reading comes to, with no more code than it takes: the readers of later steps come once there are any. */
export async function checkedReading(snapshot: WorkbookSnapshot, language: Language): Promise<CheckedWorkbook | null> {
  if (!holdsTender(snapshot)) return null;
  const { checkTender, hasLaterSteps, NOTHING_LATER } = await import(/* webpackChunkName: "tender" */ '../sheet/checkedTender');
  const later = hasLaterSteps(snapshot) ? (await import('../sheet/laterReaders')).LATER_READERS : NOTHING_LATER;
  // What came from Excel was taken apart in this task already.
  await nextTask();
  return checkTender(snapshot, language, later);
}
