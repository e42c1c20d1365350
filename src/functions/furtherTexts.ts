import type { FurtherFunctionWording } from '../i18n/furtherFunction/wording';
import { furtherFunctionText } from '../i18n/furtherFunctionText';
import { displayLanguage } from './texts';

/** Messages and words of the formulas that are fetched at their first use, in the user's language. */
export function furtherTexts(): FurtherFunctionWording {
  return furtherFunctionText(displayLanguage());
}
