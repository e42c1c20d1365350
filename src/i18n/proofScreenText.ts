import type { Language } from './language';
import { en } from './proof/screen/en';
import { nl } from './proof/screen/nl';
import type { ProofScreenWording } from './proof/screen/wording';

/** What the cards of rulebook, Verify, records and codes say, in one language. */
export function proofScreenText(language: Language): ProofScreenWording {
  return language === 'nl' ? nl : en;
}
