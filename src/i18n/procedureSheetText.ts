import type { Language } from './language';
import { en } from './procedureSheet/en';
import { nl } from './procedureSheet/nl';
import type { ProcedureSheetWording } from './procedureSheet/wording';

export const PROCEDURE_SHEET_TEXTS: Readonly<Record<Language, ProcedureSheetWording>> = { nl, en };

/** What stands on the sheet of the procedure, in one language. */
export function procedureSheetText(language: Language): ProcedureSheetWording {
  return PROCEDURE_SHEET_TEXTS[language];
}
