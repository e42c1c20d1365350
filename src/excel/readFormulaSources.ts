import type { Language } from '../i18n/language';
import { formulaSources, type FormulaSources } from '../sheet/formulaSources';
import { NAMES } from '../sheet/workbookNames';
import type { Outcome } from './outcome';
import { readSnapshot } from './readWorkbook';
import { runExcel } from './runExcel';

/** Reads what formulas can refer to in this workbook as it is now. */
export function readFormulaSources(language: Language): Promise<Outcome<FormulaSources>> {
  return runExcel((context) => formulaSourcesNow(context, language));
}

export async function formulaSourcesNow(context: Excel.RequestContext, language: Language): Promise<FormulaSources> {
  const marks = context.workbook.names.getItemOrNullObject(NAMES.marks).load('formula');
  const snapshot = await readSnapshot(context);
  return formulaSources(snapshot, marks.isNullObject ? '' : String(marks.formula), language);
}
