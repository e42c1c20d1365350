/** What can keep a client round, or a withdrawal, from being recorded. */
export interface ClientIssueFacts {
  procedureMissing: Record<never, never>;
  noClientCriteria: Record<never, never>;
  criterionTwice: { readonly criterion: string };
  sizeUnknown: Record<never, never>;
  nobodyOnList: Record<never, never>;
  listProvisional: { readonly names: readonly string[] };
  tieUndecided: { readonly names: readonly string[]; readonly places: number };
  nameNotUnique: { readonly name: string };
  roundStillOpen: { readonly round: number };
  interviewsUndecided: { readonly round: number; readonly names: readonly string[] };
  listChanged: { readonly round: number; readonly gone: readonly string[]; readonly added: readonly string[] };
  roundTwice: { readonly round: number };
  roundNotOpen: { readonly round: number };
  stageOver: { readonly round: number };
  weightsNotConfirmed: { readonly round: number };
  weightChanged: { readonly criterion: string; readonly confirmed: number; readonly now: string };
  rowGone: { readonly code: string };
  rowUnknown: { readonly code: string };
  rowMixedUp: { readonly code: string; readonly name: string };
  rateDiffers: { readonly name: string };
  marksOpen: { readonly count: number };
  inviteNobody: Record<never, never>;
  clientCompares: Record<never, never>;
  interviewsOpen: { readonly round: number };
  invitedAlready: { readonly names: readonly string[] };
  notOnList: { readonly name: string };
  reasonMissing: Record<never, never>;
  withdrawnAlready: { readonly name: string };
  withdrawnUnknown: { readonly name: string };
  withdrawalNotComputed: Record<never, never>;
  rerankUnreadable: { readonly value: string };
  blindUnreadable: { readonly value: string };
  rerankTooLate: Record<never, never>;
  markChangedMeanwhile: { readonly value: string };
}

export type ClientIssueCode = keyof ClientIssueFacts;

export type ClientIssueWording = {
  readonly [Code in ClientIssueCode]: (facts: ClientIssueFacts[Code]) => string;
};
