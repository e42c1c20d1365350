import { nameKey } from '../nameKey';
import { candidatesOf, lastDecision, type Decision } from './decision';
import { withdrawnCandidates } from './remaining';

/** Candidates that stand equal across a cut, and the places that they compete for. */
export interface TieAtCut {
  readonly tied: readonly string[];
  readonly places: number;
}

/** The tied candidates as lines in the content of a decision, so that it is seen later whom it was about. */
export function linesOfTied(tied: readonly string[]): string {
  return tied.map((name, index) => `${index + 1}. ${name.replace(/\s+/g, ' ').trim()}`).join('\n');
}

/** The tied candidates that a decision was about; empty where its content lists none. */
export function tiedInDecision({ content }: Pick<Decision, 'content'>): string[] {
  return content.split(/\r?\n/).flatMap((line) => /^\d+\. (.+)$/.exec(line.trim())?.[1] ?? []);
}

/** A tie at the cut is settled by taking all of it, or exactly as many as there are places. */
export function settlesCut(taken: number, tied: number, places: number): boolean {
  return taken === tied || taken === places;
}

/**
 * The decision that settles this very tie; null while it is open. A decision on a tie that has since become another one,
 * because a mark changed or somebody joined it, settles nothing: those who joined had no part in it.
 * Withdrawals do not undo a decision: lots that were lost are not won afterwards.
 */
export function settlementOf(tie: TieAtCut, decisions: readonly Decision[], round: number | null = null): Decision | null {
  const decision = lastDecision(decisions.filter((each) => each.round === round), 'tieAtCut');
  if (decision === null) return null;
  const tied = new Set(tie.tied.map(nameKey));
  const taken = new Set(candidatesOf(decision).map(nameKey));
  if (taken.size === 0 || [...taken].some((key) => !tied.has(key))) return null;
  const gone = new Set(withdrawnCandidates(decisions).map(nameKey));
  const stillTied = [...tied].filter((key) => !gone.has(key));
  if (!settlesCut(taken.size, stillTied.length, tie.places) && taken.size !== tied.size) return null;
  const asked = tiedInDecision(decision).map(nameKey).filter((key) => !gone.has(key));
  return asked.length === 0 || isSameSet(asked, stillTied) ? decision : null;
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  const inB = new Set(b);
  return new Set(a).size === inB.size && a.every((each) => inB.has(each));
}
