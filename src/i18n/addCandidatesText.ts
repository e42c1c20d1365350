import { en } from './addCandidates/en';
import { nl } from './addCandidates/nl';
import type { AddCandidatesWording } from './addCandidates/wording';
import type { Language } from './language';

/** What is said while candidates are brought in from a list, in one language. */
export function addCandidatesText(language: Language): AddCandidatesWording {
  return language === 'nl' ? nl : en;
}
