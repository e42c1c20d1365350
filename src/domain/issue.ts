import type { Place } from './place';

/**
 * Something a person must settle, as a code with its facts. The words are in src/i18n, one text per code and language.
 * - error: a value is not used until it is mended; everything else is still computed.
 * - warning: the result stands, but should be looked at.
 */
export interface IssueFacts {
  answerUnreadable: { readonly criterion: string; readonly value: string };
  markNotNumber: { readonly criterion: string; readonly value: string };
  markIsError: { readonly criterion: string; readonly value: string };
  markBelowZero: { readonly criterion: string; readonly value: number };
  markAboveWeight: { readonly criterion: string; readonly value: number; readonly weight: number };
  markNotShare: { readonly criterion: string; readonly value: number };
  markNotYesNo: { readonly criterion: string; readonly value: string };
  markNotLevel: { readonly criterion: string; readonly value: string; readonly levels: string };
  rateNotNumber: { readonly value: string; readonly meant: number | null };
  rateNotPositive: { readonly value: number };
  rateIsError: { readonly value: string };
  receivedNotTime: { readonly value: string };
  nameMissing: Record<never, never>;
  nameDuplicate: { readonly name: string; readonly rows: readonly number[] };
  weightMissing: { readonly criterion: string };
  weightNotNumber: { readonly criterion: string; readonly value: string };
  weightNotPositive: { readonly criterion: string; readonly value: number };
  weightsOffTotal: { readonly sum: number; readonly total: number };
  totalUnknown: { readonly sum: number };
  criterionDuplicate: { readonly criterion: string };
  noSelectionCriteria: Record<never, never>;
  shortlistSizeUnknown: Record<never, never>;
  shortlistSizeUnusable: { readonly value: string };
  factUnusable: { readonly fact: string; readonly value: string };
  scaleUnreadable: { readonly criterion: string; readonly value: string };
  levelsMissing: { readonly criterion: string };
  levelDuplicate: { readonly criterion: string; readonly level: string };
  levelPointsOffWeight: {
    readonly criterion: string;
    readonly level: string;
    readonly points: number;
    readonly weight: number | null;
  };
  levelsOverlap: { readonly criterion: string; readonly first: string; readonly second: string; readonly at: number };
  levelsGap: {
    readonly criterion: string;
    readonly first: string;
    readonly second: string;
    readonly from: number;
    readonly to: number;
  };
}

export type IssueCode = keyof IssueFacts;

/** An issue of one code; the union over all codes is {@link Issue}. */
export interface IssueOf<Code extends IssueCode> {
  readonly code: Code;
  readonly severity: 'error' | 'warning';
  readonly facts: IssueFacts[Code];
  readonly place: Place;
}

export type Issue = { [Code in IssueCode]: IssueOf<Code> }[IssueCode];

export function errorAt<Code extends IssueCode>(place: Place, code: Code, facts: IssueFacts[Code]): IssueOf<Code> {
  return { code, severity: 'error', facts, place };
}

export function warningAt<Code extends IssueCode>(place: Place, code: Code, facts: IssueFacts[Code]): IssueOf<Code> {
  return { code, severity: 'warning', facts, place };
}
