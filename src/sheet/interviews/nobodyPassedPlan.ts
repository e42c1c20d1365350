import { nobodyPassed } from '../../domain/interviews/consolidation';
import { repetitionOf, type Repetition } from '../../domain/interviews/repetition';
import { lastDecision } from '../../domain/procedure/decision';
import { remainingCandidates } from '../../domain/procedure/remaining';
import { interviewSheetText } from '../../i18n/interviewSheetText';
import { interviewIssue, type LocatedIssue } from '../locatedIssue';
import type { Planner } from '../plan';
import { decisionSteps } from '../procedure/decisionSteps';
import { procedureLanguage } from '../procedure/procedureLanguage';
import { readProcedure, type ProcedureReading, type ProcedureStep } from '../procedure/readProcedure';
import { readInterviews, type InterviewReading } from './readInterviews';
import type { InterviewRound } from './readRound';
import type { Recorded } from './recorded';

/** The last round, where it is closed, nobody passed it, and it was not yet decided what follows; null otherwise. */
export function roundToRepeat({ rounds }: InterviewReading, { decisions }: Pick<ProcedureReading, 'decisions'>): InterviewRound | null {
  const last = rounds.at(-1);
  if (!last || last.round.closed === null || !nobodyPassed(last.consolidation.outcomes)) return null;
  return lastDecision(decisions, 'nobodyPassed', last.round.number) === null ? last : null;
}

/** The step that the notice names for when nobody passes, with the candidates who are left. */
export function repetitionNow({ steps, settings, decisions }: ProcedureReading, shortlist: readonly string[]): Repetition<ProcedureStep> {
  const named = Number(settings.get('repeatStep')?.value || Number.NaN);
  return repetitionOf(steps, Number.isInteger(named) ? named : null, remainingCandidates(shortlist, decisions));
}

/** Records that nobody passed and that the step which the notice names is repeated. The former round stays as it is. */
export function nobodyPassedPlan(shortlist: readonly string[], reason: string, { at, by }: Recorded): Planner {
  return (snapshot) => {
    const procedure = readProcedure(snapshot);
    const reading = readInterviews(snapshot, procedure);
    const round = roundToRepeat(reading, procedure);
    const refused = (issue: LocatedIssue): ReturnType<Planner> => ({ kind: 'refused', issues: [issue] });
    if (!round) return refused(interviewIssue('error', reading.open ? 'roundStillOpen' : 'somebodyPassed', { round: (reading.open ?? reading.rounds.at(-1))?.round.number ?? 0 }));
    if (reason.trim() === '') return refused(interviewIssue('error', 'reasonEmpty', {}));
    const repetition = repetitionNow(procedure, shortlist);
    if (repetition.kind === 'stepOpen') return refused(interviewIssue('error', 'repeatStepOpen', {}, procedure.settings.get('repeatStep')?.cell ?? null));
    if (repetition.kind === 'nobodyLeft') return refused(interviewIssue('error', 'nobodyLeft', {}));
    const words = interviewSheetText(procedureLanguage(snapshot));
    const { step, candidates } = repetition;
    const content = words.repeats(`${step.number}. ${step.title}`, candidates);
    return {
      kind: 'steps',
      steps: decisionSteps(snapshot, {
        at,
        kind: 'nobodyPassed',
        round: round.round.number,
        candidate: candidates.join('\n'),
        content,
        reason: reason.trim(),
        by,
      }),
    };
  };
}
