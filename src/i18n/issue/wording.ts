import type { IssueCode, IssueFacts } from '../../domain/issue';

/** One text per issue code: what is wrong, and what to do about it. The place is added by whoever shows it. */
export type IssueWording = { readonly [Code in IssueCode]: (facts: IssueFacts[Code]) => string };
