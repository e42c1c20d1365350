import type { StepKind } from './stepKind';

/** Steps that may be gone through more than once. */
export type RoundKind = Extract<StepKind, 'client' | 'interviews'>;

/** A moment on the clock of Europe/Amsterdam: "2026-03-02T14:30". */
export type LocalMoment = string;

/** One time that a step was gone through. Rounds are numbered over both kinds, in the order in which they were opened. */
export interface Round {
  readonly number: number;
  readonly kind: RoundKind;
  readonly opened: LocalMoment;
  /** Null while the round is open. A closed round is never changed. */
  readonly closed: LocalMoment | null;
  readonly outcome: string;
}

/** The round of this kind that is open now; null where there is none. */
export function openRound(rounds: readonly Round[], kind: RoundKind): Round | null {
  return rounds.find((round) => round.kind === kind && round.closed === null) ?? null;
}

/** The last round of this kind, open or closed. */
export function latestRound(rounds: readonly Round[], kind: RoundKind): Round | null {
  return rounds.reduce<Round | null>((last, round) => (round.kind === kind && round.number > (last?.number ?? 0) ? round : last), null);
}
