import { en } from './issuesTab/en';
import { nl } from './issuesTab/nl';
import type { IssuesTabWording } from './issuesTab/wording';
import type { Language } from './language';

/** What is said around the lists of issues, in one language. */
export function issuesTabText(language: Language): IssuesTabWording {
  return language === 'nl' ? nl : en;
}
