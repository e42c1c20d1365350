import type { Assessment } from '../assess';
import { entrantsOf } from '../clientRound/entrants';
import type { Decision } from '../procedure/decision';
import { nameKey } from '../nameKey';
import type { Round } from '../procedure/round';
import type { StepKind } from '../procedure/stepKind';
import { withdrawals } from '../procedure/withdrawal';
import type { Course } from './course';

const NOBODY: ReadonlySet<string> = new Set();

/** What keeps a tender from being awarded. Rows are candidates. */
export type AwardBlock =
  | { readonly why: 'nameTwice' | 'provisional' | 'interviewOpen'; readonly rows: readonly number[] }
  | { readonly why: 'tieAtCut'; readonly rows: readonly number[]; readonly places: number }
  | { readonly why: 'roundOpen'; readonly round: number }
  | { readonly why: 'sizeUnknown' | 'clientRoundMissing' | 'interviewsMissing' | 'nobodyLeft' };

/** Why this candidate cannot be awarded the tender. */
export type CandidateBlock = 'unknown' | 'withdrawn' | 'knockedOut' | 'open' | 'notOnShortlist' | 'notInvited' | 'notPassed';

export interface AwardQuestion {
  readonly assessment: Assessment;
  readonly names: readonly string[];
  readonly courses: readonly Course[];
  readonly rounds: readonly Round[];
  readonly decisions: readonly Decision[];
  /** The kinds of steps that this tender has. */
  readonly steps: ReadonlySet<StepKind>;
  /** As {@link listedRows} gives them. */
  readonly listed: ReadonlySet<number> | null;
}

/** Everything that must be settled before anybody can be awarded the tender. Source: docs/method.md, "Award". */
export function awardBlocks(question: AwardQuestion): AwardBlock[] {
  const { assessment, names, courses, rounds, decisions, steps } = question;
  const blocks: AwardBlock[] = [];
  const rowsThat = (is: (course: Course) => boolean): number[] => courses.flatMap((course, row) => (is(course) ? [row] : []));
  const twice = namedTwice(names);
  if (twice.length > 0) blocks.push({ why: 'nameTwice', rows: twice });
  const open = rowsThat(({ kind }) => kind === 'open');
  if (open.length > 0) blocks.push({ why: 'provisional', rows: open });
  const { shortlist } = assessment;
  const goesFurther = steps.has('client') || steps.has('interviews');
  if (shortlist === null && goesFurther) blocks.push({ why: 'sizeUnknown' });
  const withdrawn = withdrawals(decisions);
  for (const block of entrantsOf({ assessment, names, decisions, withdrawn, rejected: NOBODY }).blocks) {
    if (block.why === 'tieAtCut') blocks.push(block);
  }
  for (const { number, closed } of rounds) if (closed === null) blocks.push({ why: 'roundOpen', round: number });
  if (steps.has('client') && !rounds.some(({ kind }) => kind === 'client')) blocks.push({ why: 'clientRoundMissing' });
  if (steps.has('interviews') && !rounds.some(({ kind }) => kind === 'interviews')) blocks.push({ why: 'interviewsMissing' });
  const waiting = steps.has('interviews') ? rowsThat(({ kind }) => kind === 'invited') : [];
  if (waiting.length > 0) blocks.push({ why: 'interviewOpen', rows: waiting });
  if (blocks.length === 0 && !courses.some((_, row) => candidateBlock(question, row) === null)) {
    blocks.push({ why: 'nobodyLeft' });
  }
  return blocks;
}

/** Null for a candidate that came through every step of this tender. */
export function candidateBlock({ courses, steps, listed }: Pick<AwardQuestion, 'courses' | 'steps' | 'listed'>, row: number): CandidateBlock | null {
  const course = courses[row];
  switch (course?.kind) {
    case undefined:
      return 'unknown';
    case 'withdrawn':
    case 'knockedOut':
    case 'open':
    case 'notPassed':
      return course.kind;
    case 'passed':
      return null;
    case 'invited':
      return steps.has('interviews') ? 'open' : null;
    case 'notInvited':
      return 'notInvited';
    case 'ranked':
      if (listed !== null && !listed.has(row)) return 'notOnShortlist';
      return steps.has('client') || steps.has('interviews') ? 'notInvited' : null;
  }
}

/**
 * Who is on the shortlist outright, or by the decision on a tie at the cut, also when they withdrew. Null where the notice
 * gives no size: then nobody is kept off.
 */
export function listedRows(assessment: Assessment, names: readonly string[], decisions: readonly Decision[]): ReadonlySet<number> | null {
  if (assessment.shortlist === null) return null;
  return new Set(entrantsOf({ assessment, names, decisions, withdrawn: NOBODY, rejected: NOBODY }).rows);
}

/** Decisions and letters know a candidate by name, so a name must be there, and stand for one person. */
function namedTwice(names: readonly string[]): number[] {
  const count = new Map<string, number>();
  const keys = names.map(nameKey);
  for (const key of keys) count.set(key, (count.get(key) ?? 0) + 1);
  return keys.flatMap((key, row) => (key === '' || count.get(key)! > 1 ? [row] : []));
}
