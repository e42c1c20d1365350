import { candidatesOf, lastDecision } from '../../domain/procedure/decision';
import { settledShortlist } from '../../domain/procedure/settledShortlist';
import { withdrawals } from '../../domain/procedure/withdrawal';
import { nameKey } from '../../domain/nameKey';
import { latestRound, openRound } from '../../domain/procedure/round';
import { STEP_KINDS, type StepKind } from '../../domain/procedure/stepKind';
import { Standing } from '../../domain/knockOut';
import { isScore } from '../../domain/score';
import type { CheckedWorkbook } from '../checkedWorkbook';
import { clientCompares, goesStraightToInterviews } from './clientCompares';

/** The four steps of the notice, and the award that ends them. */
export const STAGES = [...STEP_KINDS, 'award'] as const;
export type Stage = StepKind | 'award';

/** What stands in the way of a step being done. */
export type Blocker =
  | { readonly why: 'noCandidates' | 'noneAdmitted' | 'sizeUnknown' | 'notInvited' | 'roundOpen' | 'notGraded' | 'nobodyPassed' | 'repeatNotRecorded' | 'notAwarded' | 'winnerWithdrew' | 'lettersNotSent' }
  | { readonly why: 'open' | 'notScored' | 'tieAtCut'; readonly count: number }
  | { readonly why: 'before'; readonly stage: Stage };

export interface StageStatus {
  readonly stage: Stage;
  /** done: nothing more to do. now: the first that is not done. later: waits for one before it. */
  readonly state: 'done' | 'now' | 'later';
  readonly blockers: readonly Blocker[];
}

/** Where the procedure stands, from the workbook alone: whoever opens a copy sees the same. */
export function procedureStatus(checked: CheckedWorkbook): readonly StageStatus[] {
  const blockers: Readonly<Record<Stage, readonly Blocker[]>> = {
    knockOuts: knockOutBlockers(checked),
    selection: selectionBlockers(checked),
    client: clientBlockers(checked),
    interviews: interviewBlockers(checked),
    award: awardBlockers(checked),
  };
  const stages = stagesOf(checked);
  const first = stages.find((stage) => blockers[stage].length > 0);
  return stages.map((stage) => {
    if (first === undefined || stages.indexOf(stage) < stages.indexOf(first)) return { stage, state: 'done', blockers: [] };
    if (stage === first) return { stage, state: 'now', blockers: blockers[stage] };
    return { stage, state: 'later', blockers: [{ why: 'before', stage: first }] };
  });
}

/**
 * The stages of this tender. Where its steps say, all of them in words that we know, that nobody is invited, the ranking is
 * the end of it; where they say so of a client, the interviews follow the shortlist. Where they do not say, everything may
 * still come, until a tender is awarded without it.
 */
function stagesOf(checked: CheckedWorkbook): readonly Stage[] {
  if (endsWithRanking(checked)) return STAGES.filter((stage) => stage !== 'client' && stage !== 'interviews');
  return goesStraightToInterviews(checked.procedure) ? STAGES.filter((stage) => stage !== 'client') : STAGES;
}

function endsWithRanking({ procedure: { steps, rounds, decisions } }: CheckedWorkbook): boolean {
  if (rounds.length > 0 || steps.some(({ kind }) => kind === 'client' || kind === 'interviews')) return false;
  return (steps.length > 0 && steps.every(({ kind }) => kind !== null)) || lastDecision(decisions, 'award') !== null;
}

function knockOutBlockers(checked: CheckedWorkbook): Blocker[] {
  if (checked.field.count === 0) return [{ why: 'noCandidates' }];
  const open = takingPart(checked).filter((row) => checked.assessment.standing[row] === Standing.open).length;
  return open > 0 ? [{ why: 'open', count: open }] : [];
}

function selectionBlockers(checked: CheckedWorkbook): Blocker[] {
  const { assessment, field, procedure } = checked;
  const admitted = takingPart(checked).filter((row) => assessment.standing[row] === Standing.admitted);
  const notScored = admitted.filter((row) => !isScore(assessment.score[row]!)).length;
  const shortlist = settledShortlist(assessment, field.names, procedure.decisions);
  return [
    ...(admitted.length === 0 ? [{ why: 'noneAdmitted' } as const] : []),
    ...(notScored > 0 ? [{ why: 'notScored', count: notScored } as const] : []),
    ...(shortlist === null && !endsWithRanking(checked) ? [{ why: 'sizeUnknown' } as const] : []),
    ...(shortlist !== null && shortlist.open.length > 0 ? [{ why: 'tieAtCut', count: shortlist.open.length } as const] : []),
  ];
}

/** Rows of candidates that did not withdraw: nobody waits for those who did. */
function takingPart({ field, procedure }: CheckedWorkbook): number[] {
  const gone = withdrawals(procedure.decisions);
  return [...field.names.keys()].filter((row) => !gone.has(nameKey(field.names[row]!)));
}

function clientBlockers({ procedure }: CheckedWorkbook): Blocker[] {
  const { rounds, decisions } = procedure;
  const failed = lastDecision(decisions, 'nobodyPassed');
  const latest = latestRound(rounds, 'client');
  if (openRound(rounds, 'client')) return [{ why: 'roundOpen' }];
  if (!clientCompares(procedure)) {
    const invitation = lastDecision(decisions, 'invited');
    if (invitation === null) return [{ why: 'notInvited' }];
    return failed !== null && failed.number > invitation.number ? [{ why: 'nobodyPassed' }] : [];
  }
  if (latest === null || lastDecision(decisions, 'invited', latest.number) === null) return [{ why: 'notInvited' }];
  return failed !== null && (failed.round ?? 0) > latest.number ? [{ why: 'nobodyPassed' }] : [];
}

function interviewBlockers({ procedure }: CheckedWorkbook): Blocker[] {
  const { rounds, decisions } = procedure;
  const latest = latestRound(rounds, 'interviews');
  if (latest === null && goesStraightToInterviews(procedure) && lastDecision(decisions, 'invited') === null) return [{ why: 'notInvited' }];
  if (latest === null || latest.number < (latestRound(rounds, 'client')?.number ?? 0)) return [{ why: 'notGraded' }];
  if (latest.closed === null) return [{ why: 'roundOpen' }];
  if (lastDecision(decisions, 'nobodyPassed', latest.number)) return [{ why: 'nobodyPassed' }];
  // Closing a round names those who passed.
  const closing = lastDecision(decisions, 'gradingClosed', latest.number);
  return closing && candidatesOf(closing).length === 0 ? [{ why: 'repeatNotRecorded' }] : [];
}

function awardBlockers({ procedure: { decisions } }: CheckedWorkbook): Blocker[] {
  const award = lastDecision(decisions, 'award');
  if (award === null) return [{ why: 'notAwarded' }];
  const gone = withdrawals(decisions);
  if (candidatesOf(award).some((name) => gone.has(nameKey(name)))) return [{ why: 'winnerWithdrew' }];
  // Letters about an award that was replaced since say nothing of this one.
  const sent = lastDecision(decisions, 'lettersSent');
  return sent === null || sent.number < award.number ? [{ why: 'lettersNotSent' }] : [];
}
