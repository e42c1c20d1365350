import type { IssueCode, NoticeIssue } from '../../notice/issue';
import type { WordedIssue } from '../../notice/json';
import type { Language } from '../language';
import { noticeIssuesEn } from './en';
import type { IssueWording } from './nl';
import { noticeIssuesNl } from './nl';

const WORDINGS: Readonly<Record<Language, IssueWording>> = { nl: noticeIssuesNl, en: noticeIssuesEn };

/** The message and the proposal for one issue of a notice, in one language. */
export function wordNoticeIssue<Code extends IssueCode>(
  issue: Extract<NoticeIssue, { readonly code: Code }>,
  language: Language,
): WordedIssue {
  const wording: IssueWording[Code] = WORDINGS[language][issue.code as Code];
  return wording(issue.facts as never);
}
