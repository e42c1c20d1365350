import { nameKey } from '../nameKey';
import { candidatesOf, type Decision } from './decision';

/** Candidates that were judged in an interview round and did not pass it. */
export function failedInInterviews(decisions: readonly Decision[]): string[] {
  const failed = new Map<string, string>();
  let invited: readonly string[] = [];
  for (const decision of inOrder(decisions)) {
    // An invitation that is recorded anew replaces the one before it; closing a round uses it up.
    if (decision.kind === 'invited') invited = candidatesOf(decision);
    if (decision.kind === 'gradingClosed') {
      const passed = new Set(candidatesOf(decision).map(nameKey));
      for (const name of invited) if (!passed.has(nameKey(name))) failed.set(nameKey(name), name);
      invited = [];
    }
  }
  return [...failed.values()];
}

/** Candidates that withdrew, at whatever stage. */
export function withdrawnCandidates(decisions: readonly Decision[]): string[] {
  return decisions.filter(({ kind }) => kind === 'withdrawn').flatMap(candidatesOf);
}

/**
 * Those of the shortlist with whom a step can be repeated: not failed in an interview round, and not withdrawn. Their
 * order is that of the shortlist.
 */
export function remainingCandidates(shortlist: readonly string[], decisions: readonly Decision[]): string[] {
  const gone = new Set([...failedInInterviews(decisions), ...withdrawnCandidates(decisions)].map(nameKey));
  return shortlist.filter((name) => !gone.has(nameKey(name)));
}

function inOrder(decisions: readonly Decision[]): Decision[] {
  return [...decisions].sort((a, b) => a.number - b.number);
}
