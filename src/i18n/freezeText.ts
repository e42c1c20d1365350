import { en } from './freeze/en';
import { nl } from './freeze/nl';
import type { FreezeWording } from './freeze/wording';
import type { Language } from './language';

const TEXTS: Readonly<Record<Language, FreezeWording>> = { nl, en };

export function freezeText(language: Language): FreezeWording {
  return TEXTS[language];
}
