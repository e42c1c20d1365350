import { fetched } from '../excel/fetched';
import type { Outcome } from '../excel/outcome';
import type { Language } from '../i18n/language';
import type { CheckedWorkbook } from '../sheet/checkedWorkbook';
import { holdsTender } from '../sheet/holdsTender';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { nextTask } from './nextTask';

/**
 * What a reading comes to, with no more code than it takes: the readers of later steps come once there is something for
 * them. Null where the workbook holds no tender.
 */
export async function checkedReading(snapshot: WorkbookSnapshot, language: Language): Promise<Outcome<CheckedWorkbook | null>> {
  if (!holdsTender(snapshot)) return { ok: true, value: null };
  const core = await fetched(() => import(/* webpackChunkName: "tender" */ '../sheet/checkedTender'));
  if (!core.ok) return core;
  const { checkTender, hasLaterSteps, NOTHING_LATER } = core.value;
  const later = hasLaterSteps(snapshot) ? await fetched(async () => (await import('../sheet/laterReaders')).LATER_READERS) : { ok: true as const, value: NOTHING_LATER };
  if (!later.ok) return later;
  // What came from Excel was taken apart in this task already.
  await nextTask();
  return { ok: true, value: checkTender(snapshot, language, later.value) };
}
