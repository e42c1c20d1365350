import type { LocatedIssue } from '../locatedIssue';

/** Each issue once: what the winner lacks keeps every other letter waiting too. */
export function distinctIssues(issues: readonly LocatedIssue[]): LocatedIssue[] {
  const seen = new Set<LocatedIssue>();
  return issues.filter((issue) => !seen.has(issue) && Boolean(seen.add(issue)));
}
