/** An amount in a notice from which something is due, such as social return. */
export interface Threshold {
  /** As the notice sheet says it: "SROI vanaf € 400.000". */
  readonly text: string;
  /** Euros. */
  readonly amount: number;
}

/** due: at least the amount. */
export type ThresholdOutcome = 'due' | 'notDue';

/** @param value euros */
export function thresholdOutcome({ amount }: Threshold, value: number): ThresholdOutcome {
  return value >= amount ? 'due' : 'notDue';
}
