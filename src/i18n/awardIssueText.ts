import { en } from './award/issue/en';
import { nl } from './award/issue/nl';
import type { AwardIssueCode, AwardIssueFacts } from './award/issue/wording';
import type { Language } from './language';

const WORDING = { nl, en };

/** What keeps an award or its letters from being made and what to do, in one language. */
export function awardIssueText<Code extends AwardIssueCode>(code: Code, facts: AwardIssueFacts[Code], language: Language): string {
  return WORDING[language][code](facts);
}
