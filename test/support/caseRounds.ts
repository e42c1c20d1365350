import type { Assessment } from '../../src/domain/assess';
import { gradeOf, NO_GRADE, type GradeScale } from '../../src/domain/competency';
import type { Field } from '../../src/domain/field';
import { consolidate, type JudgedRow } from '../../src/domain/interviews/consolidation';
import { entrantsOf } from '../../src/domain/clientRound/entrants';
import { nameKey } from '../../src/domain/nameKey';
import { pointsAsNumber, toPoints, type Points } from '../../src/domain/points';
import type { Decision, DecisionKind } from '../../src/domain/procedure/decision';
import { failedInInterviews, remainingCandidates } from '../../src/domain/procedure/remaining';
import { linesOfTied } from '../../src/domain/procedure/tieDecision';
import { withdrawals } from '../../src/domain/procedure/withdrawal';
import { DecidedBy, rankCandidates } from '../../src/domain/ranking';
import { totalPoints } from '../../src/domain/score';
import type { CaseRound, CaseRoundOutcome } from './caseFolder';

const DECIDED = { [DecidedBy.score]: 'score', [DecidedBy.rate]: 'rate', [DecidedBy.unresolved]: 'unresolved' } as const;

/** What the method says of each round, after what was decided in the ones before it. */
export function roundsByDomain(rounds: readonly CaseRound[], field: Field, assessment: Assessment): CaseRoundOutcome[] {
  const decisions: Decision[] = [];
  const decide = (kind: DecisionKind, round: number | null, names: readonly string[], content = ''): void => {
    const number = decisions.length + 1;
    decisions.push({ number, at: '2026-03-02T09:00', kind, round, candidate: names.join('\n'), content, reason: 'omdat', by: 'Analist' });
  };
  const shortlist = (): string[] => listed(field, assessment, decisions);
  return rounds.map((round, index) => {
    const number = index + 1;
    for (const name of round.withdrawn ?? []) decide('withdrawn', null, [name]);
    if (round.kind === 'client') {
      const tied = (assessment.shortlist?.unresolvedAtCut ?? []).map((row) => field.names[row]!);
      if (round.tieAtCut) decide('tieAtCut', null, round.tieAtCut, linesOfTied(tied));
      const ranking = clientRanking(round, field, entrants(field, assessment, decisions));
      decide('invited', number, round.invited);
      return { kind: 'client', ranking };
    }
    const outcome = interviewOutcomes(round);
    decide('gradingClosed', number, outcome.passed);
    return { kind: 'interviews', ...outcome, remaining: remainingCandidates(shortlist(), decisions) };
  });
}

function entrants(field: Field, assessment: Assessment, decisions: readonly Decision[]): readonly number[] {
  const { names } = field;
  const rejected = new Set(failedInInterviews(decisions).map(nameKey));
  const found = entrantsOf({ assessment, names, decisions, withdrawn: withdrawals(decisions), rejected });
  if (found.blocks.length > 0) throw new Error(`The round cannot be opened: ${JSON.stringify(found.blocks)}`);
  return found.rows;
}

function listed(field: Field, assessment: Assessment, decisions: readonly Decision[]): string[] {
  const nobody = { assessment, names: field.names, decisions, withdrawn: new Set<string>(), rejected: new Set<string>() };
  return entrantsOf(nobody).rows.map((row) => field.names[row]!);
}

function clientRanking(round: Extract<CaseRound, { kind: 'client' }>, field: Field, rows: readonly number[]): Extract<CaseRoundOutcome, { kind: 'client' }>['ranking'] {
  const ids = Object.keys(round.weights);
  const columns = ids.map((id) => Float64Array.from(rows, (row) => toPoints(round.marks[field.names[row]!]?.[id] ?? Number.NaN)));
  const scores = totalPoints(columns, rows.length);
  const ranking = rankCandidates(scores, Float64Array.from(rows, (row) => field.rates[row]!));
  return [...ranking.order].map((at) => ({
    candidate: field.names[rows[at]!]!,
    score: pointsAsNumber(scores[at] as Points),
    rank: ranking.rank[at]!,
    decidedBy: DECIDED[ranking.decidedBy[at] as DecidedBy],
  }));
}

type InterviewOutcomes = Omit<Extract<CaseRoundOutcome, { kind: 'interviews' }>, 'kind' | 'remaining'>;

function interviewOutcomes(round: Extract<CaseRound, { kind: 'interviews' }>): InterviewOutcomes {
  const order: GradeScale = { grades: round.grades, pass: 0 };
  const position = (grade: string): number => {
    const found = gradeOf(grade, order);
    if (found === null) throw new Error(`"${grade}" is no grade`);
    return found;
  };
  const rows = Object.entries(round.grading).flatMap(([candidate, grades]) =>
    Object.entries(grades).map(
      ([competency, given]): JudgedRow => ({
        candidate,
        competency,
        members: given.map(position),
        consensus: position(round.consensus?.[candidate]?.[competency] ?? ''),
        reason: '',
      }),
    ),
  );
  const scale = { grades: round.grades, pass: position(round.passGrade) };
  const { verdicts, outcomes } = consolidate(rows, { rule: round.rule, scale, members: [] });
  const flagged = (flag: 'toDiscuss' | 'needsReason'): string[] =>
    rows.filter((_, index) => verdicts[index]![flag]).map(({ candidate, competency }) => `${candidate} ${competency}`);
  const panel: Record<string, Record<string, string>> = {};
  rows.forEach(({ candidate, competency }, index) => {
    const grade = verdicts[index]!.panelGrade;
    (panel[candidate] ??= {})[competency] = grade === NO_GRADE ? '' : round.grades[grade]!;
  });
  const having = (wanted: string): string[] => outcomes.filter(({ outcome }) => outcome === wanted).map(({ candidate }) => candidate);
  return { panel, toDiscuss: flagged('toDiscuss'), needsReason: flagged('needsReason'), passed: having('passed'), failed: having('failed') };
}
