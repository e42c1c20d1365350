/** An amount in a notice from which something is due, such as social return. */
export interface Threshold {
  /** As the notice sheet says it: "SROI boven € 400.000". */
  readonly text: string;
  /** Euros. */
  readonly amount: number;
  /** True where only more than the amount counts ("hoger dan € 400.000"); otherwise the amount itself does too. */
  readonly above: boolean;
}

export type ThresholdOutcome = 'due' | 'notDue';

/** @param value euros */
export function thresholdOutcome({ amount, above }: Threshold, value: number): ThresholdOutcome {
  return value > amount || (!above && value === amount) ? 'due' : 'notDue';
}
