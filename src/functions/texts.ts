import { functionText } from '../i18n/functionText';
import type { FunctionWording } from '../i18n/function/wording';
import { languageOf, type Language } from '../i18n/language';

/** The language that Excel shows its own messages in; English until Office has said which. */
export function displayLanguage(): Language {
  return typeof Office === 'undefined' ? 'en' : languageOf(Office.context?.displayLanguage);
}

/** Messages and words of formulas in the user's language. */
export function texts(): FunctionWording {
  return functionText(displayLanguage());
}
