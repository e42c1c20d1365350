import type { Language } from './language';
import { en } from './nativeCheck/en';
import { nl } from './nativeCheck/nl';
import type { NativeCheckWording } from './nativeCheck/wording';

const TEXTS: Readonly<Record<Language, NativeCheckWording>> = { nl, en };

/** What stands on the sheet of the check, in one language. */
export function nativeCheckText(language: Language): NativeCheckWording {
  return TEXTS[language];
}
