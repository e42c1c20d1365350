import type { Language } from './language';
import { en } from './lots/en';
import { nl } from './lots/nl';
import type { LotsWording } from './lots/wording';

export const LOTS_TEXTS: Readonly<Record<Language, LotsWording>> = { nl, en };

/** What is said about ties and lots, in one language. */
export function lotsText(language: Language): LotsWording {
  return LOTS_TEXTS[language];
}
