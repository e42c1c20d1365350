import type { Language } from '../i18n/language';
import { appendSteps } from '../sheet/import/appendSteps';
import type { ImportedCandidate } from '../sheet/import/importPlan';
import { carryOut } from './carryOut';
import type { Outcome } from './outcome';
import { readSnapshot } from './readWorkbook';
import { runExcel } from './runExcel';

export type AppendResult =
  | { readonly kind: 'added'; readonly count: number }
  | { readonly kind: 'noTable' }
  | { readonly kind: 'columnGone'; readonly heading: string }
  /** Something stands where the table would have to grow; nothing was written. */
  | { readonly kind: 'noRoom'; readonly sheet: string; readonly address: string }
  /** Somebody typed where the candidates would go, a moment ago; nothing was written. */
  | { readonly kind: 'changedMeanwhile' };

/**
 * Adds candidates below those that are there, whatever the table looks like by now: the workbook is read again just
 * before. Only cells of the matched columns are written, and only in rows in which nobody typed anything.
 * @param progress called with the number of candidates written so far
 */
export function appendCandidates(
  candidates: readonly ImportedCandidate[],
  language: Language,
  progress: (done: number) => void,
): Promise<Outcome<AppendResult>> {
  return runExcel(async (context) => {
    const plan = appendSteps(await readSnapshot(context), candidates, language);
    if (plan.kind !== 'steps') return plan;
    const carried = await carryOut(context, plan.steps);
    if (carried.kind !== 'done') return carried;
    progress(candidates.length);
    return { kind: 'added', count: candidates.length };
  });
}
