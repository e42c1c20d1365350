import { useState } from 'react';
import { clientRoundText } from '../../../i18n/clientRoundText';
import type { Act } from '../../../sheet/clientRound/act';
import type { Planner } from '../../../sheet/plan';
import { useLanguage } from '../../paneLanguage';
import type { StepProps } from '../stepProps';

/** A decision that is being written: its reason, and what is still missing when somebody wants to record it. */
export interface DecisionDraft {
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  /** What is wrong with the reason; undefined until somebody tried without one. */
  readonly reasonProblem: string | undefined;
  /** Who decides was not said. */
  readonly nameProblem: string | undefined;
  /** Records it, if nothing is missing; afterwards the draft is empty again. */
  readonly record: (planner: (act: Act) => Planner, isComplete?: boolean) => Promise<void>;
}

/** @param needsReason a few decisions are no choice between people, and need none */
export function useDecision({ carry, now, by }: Pick<StepProps, 'carry' | 'now' | 'by'>, needsReason: boolean): DecisionDraft {
  const { pane } = clientRoundText(useLanguage());
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const lacksReason = needsReason && reason.trim() === '';
  const lacksName = by.trim() === '';
  return {
    reason,
    setReason,
    reasonProblem: tried && lacksReason ? pane.reasonMissing : undefined,
    nameProblem: tried && lacksName ? pane.nameMissing : undefined,
    record: async (planner, isComplete = true) => {
      setTried(true);
      if (lacksReason || lacksName || !isComplete) return;
      const done = await carry(planner({ at: now(), by: by.trim(), reason: reason.trim() }));
      if (!done) return;
      setReason('');
      setTried(false);
    },
  };
}
