import type { Language } from './language';
import { en } from './workbookIssue/en';
import { nl } from './workbookIssue/nl';
import type { WorkbookIssueCode, WorkbookIssueFacts } from './workbookIssue/wording';

const WORDING = { nl, en };

/** What is wrong with the workbook and what to do, in one language. */
export function workbookIssueText<Code extends WorkbookIssueCode>(
  code: Code,
  facts: WorkbookIssueFacts[Code],
  language: Language,
): string {
  return WORDING[language][code](facts);
}
