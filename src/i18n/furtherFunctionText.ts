import { en } from './furtherFunction/en';
import { nl } from './furtherFunction/nl';
import type { FurtherFunctionWording } from './furtherFunction/wording';
import type { Language } from './language';

/** What the formulas say that are fetched at their first use, in one language. */
export function furtherFunctionText(language: Language): FurtherFunctionWording {
  return language === 'nl' ? nl : en;
}
