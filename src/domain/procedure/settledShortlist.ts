import type { Assessment } from '../assess';
import { nameKey } from '../nameKey';
import { candidatesOf, type Decision } from './decision';
import { settlementOf } from './tieDecision';

/** The shortlist as it goes to the client, with what settled the tie at its cut. */
export interface SettledShortlist {
  /** Candidates that are on it; whoever withdrew keeps the place, and is left out by whoever sends the list. */
  readonly rows: readonly number[];
  /** Candidates of whom it is still open whether they are on it. */
  readonly open: readonly number[];
  /** Places that those compete for. */
  readonly places: number;
  /** The decision that settled the tie; null where there was none, or while it is open. */
  readonly decision: Decision | null;
}

/**
 * The shortlist, with those whom a recorded decision takes out of the tie at the cut. A decision names the candidates that
 * it takes; one that does not fit the tie as it is now settles nothing. Null where the notice gives no size.
 * Source: docs/method.md, "Shortlist".
 */
export function settledShortlist(
  { shortlist }: Pick<Assessment, 'shortlist'>,
  names: readonly string[],
  decisions: readonly Decision[],
): SettledShortlist | null {
  if (shortlist === null) return null;
  const { rows, unresolvedAtCut, placesLeft } = shortlist;
  if (unresolvedAtCut.length === 0) return { rows, open: [], places: 0, decision: null };
  const tied = unresolvedAtCut.map((row) => names[row] ?? '');
  const hasDoubles = new Set(tied.map(nameKey)).size < tied.length;
  const decision = hasDoubles ? null : settlementOf({ tied, places: placesLeft }, decisions);
  if (decision === null) return { rows, open: unresolvedAtCut, places: placesLeft, decision: null };
  const taken = new Set(candidatesOf(decision).map(nameKey));
  return { rows: [...rows, ...unresolvedAtCut.filter((row) => taken.has(nameKey(names[row] ?? '')))], open: [], places: 0, decision };
}
