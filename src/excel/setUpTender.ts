import type { Language } from '../i18n/language';
import type { LocatedIssue } from '../sheet/locatedIssue';
import { setUpPlan } from '../sheet/setUp/setUpPlan';
import type { TenderContents } from '../sheet/tenderContents';
import { carryOut } from './carryOut';
import type { Outcome } from './outcome';
import { readSnapshot } from './readWorkbook';
import { runExcel } from './runExcel';

export type SetUpResult =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly issues: readonly LocatedIssue[] };

/**
 * Writes the sheets, tables, names and formulas that the workbook lacks. The workbook is read again just before, so that
 * what a colleague did a moment ago counts. Without contents only a tender that is already there is completed.
 */
export function setUpTender(contents: TenderContents | null, language: Language): Promise<Outcome<SetUpResult>> {
  return runExcel(async (context) => {
    const plan = setUpPlan(await readSnapshot(context), contents, language);
    if (plan.kind === 'refused') return plan;
    await carryOut(context, plan.steps);
    return { kind: 'done' };
  });
}
