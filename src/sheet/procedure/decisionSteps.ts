import type { NewDecision } from '../../domain/procedure/decision';
import { procedureSheetText } from '../../i18n/procedureSheetText';
import { serialOfLocalMoment } from '../localMoment';
import { asText, type Step } from '../setUp/step';
import type { WorkbookSnapshot } from '../snapshot';
import { procedureLanguage } from './procedureLanguage';
import { readProcedure } from './readProcedure';
import { rowToAppend } from './rowsToAppend';

/** Adds decisions below those that stand; none is ever changed or removed. */
export function decisionSteps(snapshot: WorkbookSnapshot, ...decisions: readonly NewDecision[]): Step[] {
  const words = procedureSheetText(procedureLanguage(snapshot));
  const last = readProcedure(snapshot).decisions.reduce((highest, { number }) => Math.max(highest, number), 0);
  return decisions.flatMap((decision, index) =>
    rowToAppend(snapshot, 'decisions', {
      number: last + 1 + index,
      at: serialOfLocalMoment(decision.at),
      decision: words.decisions[decision.kind],
      round: decision.round ?? '',
      candidate: asText(decision.candidate),
      content: asText(decision.content),
      reason: asText(decision.reason),
      by: asText(decision.by),
    }),
  );
}
