import type { Decision } from './decision';
import { nameKey } from '../nameKey';

/** Who withdrew, with the decision that records it. A withdrawal is about one candidate: two names are two decisions. */
export function withdrawals(decisions: readonly Decision[]): ReadonlyMap<string, Decision> {
  const found = new Map<string, Decision>();
  for (const decision of decisions) {
    const key = nameKey(decision.candidate);
    if (decision.kind === 'withdrawn' && key !== '' && !found.has(key)) found.set(key, decision);
  }
  return found;
}

/**
 * Whether ranks are computed anew without a candidate that withdraws. Blank means no: ranks stay and the place stays
 * empty. Null where something else stands there than yes or no.
 */
export function ranksAnew(setting: unknown): boolean | null {
  if (typeof setting === 'boolean') return setting;
  const word = typeof setting === 'string' ? nameKey(setting) : setting;
  if (word === '' || word === null || word === undefined || word === 'nee' || word === 'no') return false;
  return word === 'ja' || word === 'yes' ? true : null;
}
