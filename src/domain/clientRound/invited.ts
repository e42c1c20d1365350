import { candidatesOf, lastDecision, type Decision } from '../procedure/decision';
import { nameKey } from '../nameKey';
import { failedInInterviews, withdrawnCandidates } from '../procedure/remaining';

/** The names that the client invited in a round; empty where it has not chosen yet. */
export function invitedIn(round: number, decisions: readonly Decision[]): string[] {
  const decision = lastDecision(decisions, 'invited', round);
  return decision ? candidatesOf(decision) : [];
}

/**
 * Those invited in a round of whom it is not settled that they are out: a client round is repeated only when an interview
 * round turned down, or withdrawal took away, everybody who was invited.
 */
export function stillInTheRunning(round: number, decisions: readonly Decision[]): string[] {
  const out = new Set([...failedInInterviews(decisions), ...withdrawnCandidates(decisions)].map(nameKey));
  return invitedIn(round, decisions).filter((name) => !out.has(nameKey(name)));
}
