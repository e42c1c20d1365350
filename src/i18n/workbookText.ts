import type { Language } from './language';
import { en } from './workbook/en';
import { nl } from './workbook/nl';
import type { WorkbookWording } from './workbook/wording';

export const WORKBOOK_TEXTS: Readonly<Record<Language, WorkbookWording>> = { nl, en };

/** What set-up writes into a workbook, in one language. */
export function workbookText(language: Language): WorkbookWording {
  return WORKBOOK_TEXTS[language];
}
