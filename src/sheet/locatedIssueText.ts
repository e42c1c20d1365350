import { awardIssueText } from '../i18n/awardIssueText';
import { clientIssueText } from '../i18n/clientIssueText';
import { interviewIssueText } from '../i18n/interviewIssueText';
import { issueText } from '../i18n/issueText';
import type { Language } from '../i18n/language';
import { proofIssueText } from '../i18n/proofIssueText';
import { workbookIssueText } from '../i18n/workbookIssueText';
import type { LocatedIssue } from './locatedIssue';

/** What is wrong and what to do, without the place. Apart from the issue itself: who finds one need not have all the words. */
export function locatedIssueText(issue: LocatedIssue, language: Language): string {
  switch (issue.about) {
    case 'tender':
      return issueText(issue, language);
    case 'workbook':
      return workbookIssueText(issue.code, issue.facts as never, language);
    case 'client':
      return clientIssueText(issue.code, issue.facts as never, language);
    case 'interviews':
      return interviewIssueText(issue.code, issue.facts as never, language);
    case 'award':
      return awardIssueText(issue.code, issue.facts as never, language);
    case 'proof':
      return proofIssueText(issue.code, issue.facts as never, language);
  }
}
