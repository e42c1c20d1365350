import type { Language } from './language';
import { en } from './procedure/en';
import { nl } from './procedure/nl';
import type { ProcedureWording } from './procedure/wording';

/** How the rules of a procedure are named and said, in one language. */
export function procedureText(language: Language): ProcedureWording {
  return language === 'nl' ? nl : en;
}
