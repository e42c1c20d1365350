import type { Language } from './language';
import { en } from './procedureTab/en';
import { nl } from './procedureTab/nl';
import type { ProcedureTabWording } from './procedureTab/wording';

/** What the tab of the procedure says, in one language. */
export function procedureTabText(language: Language): ProcedureTabWording {
  return language === 'nl' ? nl : en;
}
