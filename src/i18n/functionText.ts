import { en } from './function/en';
import { nl } from './function/nl';
import type { FunctionWording } from './function/wording';
import type { Language } from './language';

/** What formulas say in cell errors and results, in one language. */
export function functionText(language: Language): FunctionWording {
  return language === 'nl' ? nl : en;
}
