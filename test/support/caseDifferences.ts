import { isDeepStrictEqual } from 'node:util';
import type { CaseOutcome } from './caseFolder';

/** Every part in which an outcome differs from what the case expects; no text where it agrees. */
export function caseDifferences(expected: CaseOutcome, actual: CaseOutcome): string[] {
  const wanted = comparable(expected);
  const found = comparable(actual);
  return (Object.keys(wanted) as (keyof CaseOutcome)[]).flatMap((part) =>
    isDeepStrictEqual(wanted[part], found[part])
      ? []
      : [`${part}:\n    expected ${JSON.stringify(wanted[part])}\n    found    ${JSON.stringify(found[part])}`],
  );
}

/** Open candidates and knocked-out ones have no order of their own. */
function comparable(outcome: CaseOutcome): CaseOutcome {
  return {
    knockedOut: Object.fromEntries(Object.entries(outcome.knockedOut ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))),
    open: [...(outcome.open ?? [])].sort(),
    ranking: outcome.ranking ?? [],
    shortlist: outcome.shortlist ?? [],
    unresolvedAtCut: outcome.unresolvedAtCut ?? [],
    ...(outcome.rounds ? { rounds: outcome.rounds } : {}),
  };
}
