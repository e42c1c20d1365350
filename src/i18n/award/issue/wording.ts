import type { CandidateBlock } from '../../../domain/award/awardBlock';

/** What can keep an award or its letters from being made, or should be looked at first. */
export interface AwardIssueFacts {
  noProcedure: Record<never, never>;
  namesNotUnique: { readonly names: readonly string[] };
  stillOpen: { readonly names: readonly string[] };
  tieAtCut: { readonly names: readonly string[]; readonly places: number };
  roundOpen: { readonly round: number };
  sizeUnknown: Record<never, never>;
  clientRoundMissing: Record<never, never>;
  interviewsMissing: Record<never, never>;
  interviewOpen: { readonly names: readonly string[] };
  nobodyLeft: Record<never, never>;
  candidateBlocked: { readonly name: string; readonly why: CandidateBlock };
  awardReasonMissing: Record<never, never>;
  byMissing: Record<never, never>;
  notAwarded: Record<never, never>;
  winnerChanged: { readonly name: string; readonly why: CandidateBlock };
  nothingToSend: Record<never, never>;
  lettersNotMade: { readonly names: readonly string[] };
  reasonMissing: { readonly candidate: string; readonly criterion: string };
  reasonRowMissing: { readonly candidate: string; readonly criterion: string };
  reasonRowDouble: { readonly candidate: string; readonly criterion: string };
  resultChanged: { readonly candidate: string; readonly criterion: string; readonly was: string; readonly now: string };
  reasonNamesOther: { readonly candidate: string; readonly name: string };
  reasonNamesAmount: { readonly candidate: string };
  judgementMissing: { readonly candidate: string; readonly round: number };
  daysOpen: Record<never, never>;
  daysUnusable: { readonly value: string };
  daysBelowLaw: { readonly days: number; readonly least: number };
  sentOpen: Record<never, never>;
  sentUnusable: { readonly value: string };
  decreeUnknown: { readonly year: number };
  objectionOpen: Record<never, never>;
  winnerSupplierOpen: { readonly name: string };
  letterEdited: { readonly candidate: string; readonly heading: string };
  letterTooLong: { readonly candidate: string; readonly most: number };
  letterOfNobody: { readonly candidate: string };
  letterDouble: { readonly candidate: string };
  contractFactOpen: { readonly fact: string };
  thresholdUnreadable: { readonly value: string };
  columnGone: { readonly table: string; readonly heading: string };
}

export type AwardIssueCode = keyof AwardIssueFacts;

export type AwardIssueWording = {
  readonly [Code in AwardIssueCode]: (facts: AwardIssueFacts[Code]) => string;
};
