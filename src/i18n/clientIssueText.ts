import { en } from './clientIssue/en';
import { nl } from './clientIssue/nl';
import type { ClientIssueCode, ClientIssueFacts } from './clientIssue/wording';
import type { Language } from './language';

const WORDING = { nl, en };

/** What keeps a client round or a withdrawal from being recorded, and what to do, in one language. */
export function clientIssueText<Code extends ClientIssueCode>(
  code: Code,
  facts: ClientIssueFacts[Code],
  language: Language,
): string {
  return WORDING[language][code](facts);
}
