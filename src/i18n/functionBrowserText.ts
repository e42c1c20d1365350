import { en } from './functionBrowser/en';
import { nl } from './functionBrowser/nl';
import type { FunctionBrowserWording } from './functionBrowser/wording';
import type { Language } from './language';

/** What the function browser says, in one language. */
export function functionBrowserText(language: Language): FunctionBrowserWording {
  return language === 'nl' ? nl : en;
}
