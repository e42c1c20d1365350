import { useState } from 'react';
import { clientRoundText } from '../../../i18n/clientRoundText';
import type { Planner } from '../../../sheet/plan';
import type { Recorded } from '../../../sheet/interviews/recorded';
import { useLanguage } from '../../paneLanguage';
import type { StepProps } from '../stepProps';

export interface Recording {
  /** Who decides was not said; undefined until somebody tried. */
  readonly nameProblem: string | undefined;
  /** Carries it out with the time and the name; false where the name is missing or Excel refused. */
  readonly record: (planner: (recorded: Recorded) => Planner) => Promise<boolean>;
}

/** Every action on interviews says when it was taken and by whom. */
export function useRecorded({ carry, now, by }: Pick<StepProps, 'carry' | 'now' | 'by'>): Recording {
  const { pane } = clientRoundText(useLanguage());
  const [tried, setTried] = useState(false);
  const lacksName = by.trim() === '';
  return {
    nameProblem: tried && lacksName ? pane.nameMissing : undefined,
    record: async (planner) => {
      setTried(true);
      return lacksName ? false : carry(planner({ at: now(), by: by.trim() }));
    },
  };
}
