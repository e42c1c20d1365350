import type { IssueFacts } from '../../domain/issue';

/** Codes of issues that a formula can meet in its arguments. Apart from the others, so that no cell waits for those. */
export type CellIssueCode =
  | `mark${string}` & keyof IssueFacts
  | `level${string}` & keyof IssueFacts
  | 'answerUnreadable'
  | 'rateNotNumber'
  | 'rateNotPositive'
  | 'rateIsError';

/** One text per code, as in the catalogue of all issues, of which this is a part. */
export type CellIssueWording = { readonly [Code in CellIssueCode]: (facts: IssueFacts[Code]) => string };
