import type { Issue, IssueCode, IssueFacts } from '../domain/issue';
import type { AwardIssueCode, AwardIssueFacts } from '../i18n/award/issue/wording';
import type { ClientIssueCode, ClientIssueFacts } from '../i18n/clientIssue/wording';
import type { InterviewIssueCode, InterviewIssueFacts } from '../i18n/interviews/issue/wording';
import type { ProofIssueCode, ProofIssueFacts } from '../i18n/proof/issue/wording';
import type { WorkbookIssueCode, WorkbookIssueFacts } from '../i18n/workbookIssue/wording';
import type { CellPlace } from './cellPlace';

/** An issue with the cell that it is about; null where it is about something that is not there. */
export type LocatedIssue = {
  readonly severity: 'error' | 'warning';
  readonly cell: CellPlace | null;
} & (TenderIssue | WorkbookIssue | ClientIssue | InterviewIssue | AwardIssue | ProofIssue);

type TenderIssue = {
  readonly about: 'tender';
} & { [Code in IssueCode]: { readonly code: Code; readonly facts: IssueFacts[Code] } }[IssueCode];

type WorkbookIssue = {
  readonly about: 'workbook';
} & { [Code in WorkbookIssueCode]: { readonly code: Code; readonly facts: WorkbookIssueFacts[Code] } }[WorkbookIssueCode];

type ClientIssue = {
  readonly about: 'client';
} & { [Code in ClientIssueCode]: { readonly code: Code; readonly facts: ClientIssueFacts[Code] } }[ClientIssueCode];

type InterviewIssue = {
  readonly about: 'interviews';
} & { [Code in InterviewIssueCode]: { readonly code: Code; readonly facts: InterviewIssueFacts[Code] } }[InterviewIssueCode];

type AwardIssue = {
  readonly about: 'award';
} & { [Code in AwardIssueCode]: { readonly code: Code; readonly facts: AwardIssueFacts[Code] } }[AwardIssueCode];

type ProofIssue = {
  readonly about: 'proof';
} & { [Code in ProofIssueCode]: { readonly code: Code; readonly facts: ProofIssueFacts[Code] } }[ProofIssueCode];

export function locate(issue: Issue, cell: CellPlace | null): LocatedIssue {
  const { code, facts, severity } = issue;
  return { about: 'tender', code, facts, severity, cell } as LocatedIssue;
}

export function workbookIssue<Code extends WorkbookIssueCode>(
  severity: 'error' | 'warning',
  code: Code,
  facts: WorkbookIssueFacts[Code],
  cell: CellPlace | null = null,
): LocatedIssue {
  return { about: 'workbook', code, facts, severity, cell } as LocatedIssue;
}

export function clientIssue<Code extends ClientIssueCode>(
  severity: 'error' | 'warning',
  code: Code,
  facts: ClientIssueFacts[Code],
  cell: CellPlace | null = null,
): LocatedIssue {
  return { about: 'client', code, facts, severity, cell } as LocatedIssue;
}

export function interviewIssue<Code extends InterviewIssueCode>(
  severity: 'error' | 'warning',
  code: Code,
  facts: InterviewIssueFacts[Code],
  cell: CellPlace | null = null,
): LocatedIssue {
  return { about: 'interviews', code, facts, severity, cell } as LocatedIssue;
}

export function awardIssue<Code extends AwardIssueCode>(
  severity: 'error' | 'warning',
  code: Code,
  facts: AwardIssueFacts[Code],
  cell: CellPlace | null = null,
): LocatedIssue {
  return { about: 'award', code, facts, severity, cell } as LocatedIssue;
}

export function proofIssue<Code extends ProofIssueCode>(
  severity: 'error' | 'warning',
  code: Code,
  facts: ProofIssueFacts[Code],
  cell: CellPlace | null = null,
): LocatedIssue {
  return { about: 'proof', code, facts, severity, cell } as LocatedIssue;
}
