import type { Language } from './language';
import { enWords } from './workbook/enWords';
import { nlWords } from './workbook/nlWords';
import type { WorkbookWords } from './workbook/wording';

/** The words by which a workbook is read, in every language: whoever set it up may have spoken another one. */
export const WORKBOOK_WORDS: Readonly<Record<Language, WorkbookWords>> = { nl: nlWords, en: enWords };
