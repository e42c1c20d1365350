import { en } from './journal/en';
import { nl } from './journal/nl';
import type { JournalWording } from './journal/wording';
import type { Language } from './language';

export const JOURNAL_TEXTS: Readonly<Record<Language, JournalWording>> = { nl, en };

/** What is said about the journal of changes, in one language. */
export function journalText(language: Language): JournalWording {
  return JOURNAL_TEXTS[language];
}
