import type { LocalMoment } from '../../domain/procedure/round';
import type { CheckedWorkbook } from '../../sheet/checkedWorkbook';
import type { GoTo } from '../parts/cellLink';
import type { Carry } from '../useTender';

/** What every step of the procedure, and every card of the dossier, gets from the pane. */
export interface StepProps {
  readonly checked: CheckedWorkbook;
  /** True while something else is being done. */
  readonly busy: boolean;
  readonly carry: Carry;
  readonly goTo: GoTo;
  /** The time on the clock of Europe/Amsterdam. */
  readonly now: () => LocalMoment;
  /** Who is at work, as that person gave it; asked once, and kept by no one. */
  readonly by: string;
}
