import { candidatesOf, lastDecision, type Decision } from '../../domain/procedure/decision';
import { nameKey } from '../../domain/nameKey';
import { UNRANKED } from '../../domain/ranking';
import { clientState, type ClientSource } from '../clientRound/clientState';
import type { ClientRoundReading } from '../clientRound/readClientRound';

/** Candidates that share a rank in a client round; whoever withdrew takes no part in it. */
export interface SharedRank {
  readonly round: number;
  readonly rank: number;
  readonly names: readonly string[];
}

/** A rank that some who share it were invited for, and others not. */
export interface InvitationTie extends SharedRank {
  readonly places: number;
  /** The invitation itself: it is recorded with its reason. */
  readonly invitation: Decision;
}

/** The ranks that are shared in rounds in which the client has marked all and chooses now. */
export function ranksToChooseFrom(source: ClientSource): SharedRank[] {
  return clientState(source).rounds.flatMap((round) => (round.stage === 'choosing' ? sharedRanks(round) : []));
}

/** Every tie across the line between who was invited and who was not, round by round. */
export function invitationTies(source: ClientSource): InvitationTie[] {
  return clientState(source).rounds.flatMap((reading) => {
    const invitation = lastDecision(source.procedure.decisions, 'invited', reading.round.number);
    if (invitation === null) return [];
    const invited = new Set(candidatesOf(invitation).map(nameKey));
    return sharedRanks(reading).flatMap((shared): InvitationTie[] => {
      const places = shared.names.filter((name) => invited.has(nameKey(name))).length;
      return places === 0 || places === shared.names.length ? [] : [{ ...shared, places, invitation }];
    });
  });
}

function sharedRanks({ round, rows, assessment }: ClientRoundReading): SharedRank[] {
  const byRank = new Map<number, string[]>();
  rows.forEach(({ name, withdrawn }, row) => {
    const rank = assessment.ranking.rank[row] ?? UNRANKED;
    if (rank !== UNRANKED && !withdrawn && name !== '') byRank.set(rank, [...(byRank.get(rank) ?? []), name]);
  });
  return [...byRank].filter(([, names]) => names.length > 1).sort(([a], [b]) => a - b).map(([rank, names]) => ({ round: round.number, rank, names }));
}
