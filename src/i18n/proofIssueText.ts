import type { Language } from './language';
import { en } from './proof/issue/en';
import { nl } from './proof/issue/nl';
import type { ProofIssueCode, ProofIssueFacts } from './proof/issue/wording';

const WORDING = { nl, en };

/** What Verify, the rulebook or the records found, and what to do, in one language. */
export function proofIssueText<Code extends ProofIssueCode>(code: Code, facts: ProofIssueFacts[Code], language: Language): string {
  return WORDING[language][code](facts);
}
