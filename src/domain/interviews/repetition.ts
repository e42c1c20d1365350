import type { StepKind } from '../procedure/stepKind';

export interface NumberedStep {
  readonly number: number;
  readonly title: string;
  readonly kind: StepKind | null;
}

/** Which step is gone through again when nobody passes. */
export type Repetition<Step extends NumberedStep> =
  | { readonly kind: 'repeat'; readonly step: Step; readonly candidates: readonly string[] }
  /** The notice names no step, or one that there is not: people must say which. */
  | { readonly kind: 'stepOpen' }
  /** Everybody was judged and failed, or withdrew. */
  | { readonly kind: 'nobodyLeft' };

/** Exactly the step that the notice names, with those who are left; never another one. */
export function repetitionOf<Step extends NumberedStep>(
  steps: readonly Step[],
  named: number | null,
  candidates: readonly string[],
): Repetition<Step> {
  if (candidates.length === 0) return { kind: 'nobodyLeft' };
  const step = named === null ? undefined : steps.find(({ number }) => number === named);
  return step === undefined ? { kind: 'stepOpen' } : { kind: 'repeat', step, candidates };
}
