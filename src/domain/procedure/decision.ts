import type { LocalMoment } from './round';

/** What people decide in a procedure. A decision is recorded with its reason and never changed: a later one says what it replaces. */
export const DECISION_KINDS = [
  'weightsConfirmed',
  'markingClosed',
  'invited',
  'tieAtCut',
  'withdrawn',
  'panelFixed',
  'memberAdded',
  'gradingClosed',
  'nobodyPassed',
  'award',
  'lettersSent',
  'rulesChanged',
  'other',
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

export interface Decision {
  /** Running from 1. */
  readonly number: number;
  readonly at: LocalMoment;
  readonly kind: DecisionKind;
  /** Null where it belongs to no round. */
  readonly round: number | null;
  /** Names, one a line; empty where it is about no candidate in particular. */
  readonly candidate: string;
  readonly content: string;
  readonly reason: string;
  readonly by: string;
}

export type NewDecision = Omit<Decision, 'number'>;

/** The names that a decision is about. */
export function candidatesOf({ candidate }: Pick<Decision, 'candidate'>): string[] {
  return candidate
    .split(/\r?\n/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** The last decision of a kind, in one round where given; null where there is none. */
export function lastDecision(decisions: readonly Decision[], kind: DecisionKind, round?: number): Decision | null {
  return decisions.filter((each) => each.kind === kind && (round === undefined || each.round === round)).at(-1) ?? null;
}
