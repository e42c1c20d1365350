import { lastDecision, type Decision } from '../procedure/decision';
import type { Round } from '../procedure/round';

/**
 * How far a client round is. Weights are confirmed before anybody marks; marking is closed before names are shown in a
 * blind round; then the client chooses whom to invite, and the round is closed.
 */
export const CLIENT_STAGES = ['weights', 'marking', 'choosing', 'closed'] as const;
export type ClientStage = (typeof CLIENT_STAGES)[number];

export function clientStage({ number, closed }: Round, decisions: readonly Decision[]): ClientStage {
  if (closed !== null || lastDecision(decisions, 'invited', number)) return 'closed';
  if (lastDecision(decisions, 'markingClosed', number)) return 'choosing';
  return lastDecision(decisions, 'weightsConfirmed', number) ? 'marking' : 'weights';
}
