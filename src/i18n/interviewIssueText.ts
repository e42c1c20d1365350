import { en } from './interviews/issue/en';
import { nl } from './interviews/issue/nl';
import type { InterviewIssueCode, InterviewIssueFacts } from './interviews/issue/wording';
import type { Language } from './language';

const WORDING = { nl, en };

/** What is wrong with the interviews and what to do, in one language. */
export function interviewIssueText<Code extends InterviewIssueCode>(code: Code, facts: InterviewIssueFacts[Code], language: Language): string {
  return WORDING[language][code](facts);
}
