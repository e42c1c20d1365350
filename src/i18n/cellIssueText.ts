import type { IssueCode, IssueOf } from '../domain/issue';
import { en } from './cellIssue/en';
import { nl } from './cellIssue/nl';
import type { CellIssueCode } from './cellIssue/wording';
import type { Language } from './language';

const WORDING = { nl, en };

type Worded<Code extends IssueCode> = Pick<IssueOf<Code>, 'code' | 'facts'>;

/**
 * The text of an issue that a formula meets in its arguments: the same words as in the pane. For a code that no formula
 * meets, the code itself.
 */
export function cellIssueText<Code extends IssueCode>(issue: Worded<Code>, language: Language): string {
  return isCellIssue(issue) ? wordedIn(issue, language) : issue.code;
}

function isCellIssue<Code extends IssueCode>(issue: Worded<Code>): issue is Worded<Code & CellIssueCode> {
  return issue.code in nl;
}

function wordedIn<Code extends CellIssueCode>(issue: Worded<Code>, language: Language): string {
  return WORDING[language][issue.code](issue.facts);
}
