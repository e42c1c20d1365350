import type { Language } from './language';
import { en } from './newTender/en';
import { nl } from './newTender/nl';
import type { NewTenderWording } from './newTender/wording';

/** What is said while a tender is made from a notice, in one language. */
export function newTenderText(language: Language): NewTenderWording {
  return language === 'nl' ? nl : en;
}
