import { en } from './dossier/en';
import { nl } from './dossier/nl';
import type { DossierWording } from './dossier/wording';
import type { Language } from './language';

/** What is said around the cards of the dossier, in one language. */
export function dossierText(language: Language): DossierWording {
  return language === 'nl' ? nl : en;
}
