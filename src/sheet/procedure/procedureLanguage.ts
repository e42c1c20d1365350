import type { Language } from '../../i18n/language';
import { PROCEDURE_SHEET_TEXTS } from '../../i18n/procedureSheetText';
import { isSameHeading } from '../headings';
import { tableNamed, type WorkbookSnapshot } from '../snapshot';
import { PROCEDURE_TABLES } from '../workbookNames';

/** The language in which the procedure of this workbook is kept, whoever adds to it. */
export function procedureLanguage(snapshot: WorkbookSnapshot): Language {
  const headings = tableNamed(snapshot, PROCEDURE_TABLES.decisions)?.headings ?? [];
  const english = PROCEDURE_SHEET_TEXTS.en.headings.decisions.reason;
  return headings.some((heading) => isSameHeading(heading, english)) ? 'en' : 'nl';
}
