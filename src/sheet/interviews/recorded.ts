import type { LocalMoment } from '../../domain/procedure/round';

/** When an action was taken and by whom; both come from whoever asks, never from a clock in here. */
export interface Recorded {
  readonly at: LocalMoment;
  readonly by: string;
}
