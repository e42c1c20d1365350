import type { Language } from '../i18n/language';
import { setUpPlan } from '../sheet/setUp/setUpPlan';
import type { TenderContents } from '../sheet/tenderContents';
import { carryOutPlan, type PlanResult } from './carryOutPlan';
import type { Outcome } from './outcome';

/**
 * Writes the sheets, tables, names and formulas that the workbook lacks. Without contents only a tender that is already
 * there is completed.
 */
export function setUpTender(contents: TenderContents | null, language: Language): Promise<Outcome<PlanResult>> {
  return carryOutPlan((snapshot) => setUpPlan(snapshot, contents, language));
}
