import { AWARD_SHEET_TEXTS } from '../../i18n/award/sheet/words';
import type { Language } from '../../i18n/language';
import { awardSheetPlan } from '../award/awardSheet';
import { awardTable } from '../award/awardWords';
import { isSameHeading } from '../headings';
import type { CheckedWorkbook } from '../checkedWorkbook';
import { PROCEDURE_TABLES } from '../workbookNames';
import { madeFormulas, type MadeFormula } from './madeFormulas';

/** The language in which the sheet of the award was made; null where there is none. */
export function awardLanguage({ snapshot }: Pick<CheckedWorkbook, 'snapshot'>): Language | null {
  const headings = awardTable(snapshot, 'letterFacts')?.headings;
  if (headings === undefined) return null;
  return headings.some((heading) => isSameHeading(heading, AWARD_SHEET_TEXTS.en.headings.letterFacts.fact)) ? 'en' : 'nl';
}

/** The formulas of the sheet of the award, as it would be made now. */
export async function awardFormulasMade({ snapshot }: CheckedWorkbook): Promise<MadeFormula[]> {
  const language = awardLanguage({ snapshot });
  const facts = awardTable(snapshot, 'letterFacts');
  if (language === null || facts === null) return [];
  const own: ReadonlySet<string> = new Set([PROCEDURE_TABLES.letterFacts, PROCEDURE_TABLES.documents]);
  const before = { ...snapshot, tables: snapshot.tables.filter(({ name }) => !own.has(name)) };
  const plan = await awardSheetPlan(language)(before, () => Promise.reject(new Error('the sheet of the award needs no cells')));
  if (plan.kind === 'refused') return [];
  return madeFormulas(plan.steps).map((each) => (each.in === 'cell' ? { ...each, sheet: facts.sheet } : each));
}
