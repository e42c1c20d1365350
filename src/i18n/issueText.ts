import type { IssueCode, IssueOf } from '../domain/issue';
import { en } from './issue/en';
import { nl } from './issue/nl';
import type { Language } from './language';

const WORDING = { nl, en };

/** What is wrong and what to do, in one language. */
export function issueText<Code extends IssueCode>(
  issue: Pick<IssueOf<Code>, 'code' | 'facts'>,
  language: Language,
): string {
  return WORDING[language][issue.code](issue.facts);
}
