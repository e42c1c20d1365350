import { NO_GRADE } from '../../domain/competency';
import { pointsAsNumber, type Points } from '../../domain/points';
import { UNRANKED } from '../../domain/ranking';
import { isScore } from '../../domain/score';
import type { CheckedWorkbook } from '../checkedWorkbook';
import { clientState } from '../clientRound/clientState';
import type { ClientRoundReading } from '../clientRound/readClientRound';
import type { InterviewRound } from '../interviews/readRound';
import type { RecordedRound, RecordedRoundRow } from './recordContent';

/** What came out of each round, worked out anew from marks and grades, in the order of the rounds. */
export function roundResults(checked: CheckedWorkbook): RecordedRound[] {
  const rounds = [...clientState(checked).rounds.map(ofClientRound), ...checked.interviews.rounds.map(ofInterviews)];
  return [...rounds].sort((a, b) => a.number - b.number);
}

function ofClientRound({ round, rows, assessment }: ClientRoundReading): RecordedRound {
  const results = rows.map(({ name, code, withdrawn }, row): RecordedRoundRow => {
    const [score, rank] = [assessment.score[row] ?? Number.NaN, assessment.ranking.rank[row] ?? UNRANKED];
    return {
      candidate: name || code,
      rank: rank === UNRANKED ? null : rank,
      score: isScore(score) ? pointsAsNumber(score as Points) : null,
      outcome: withdrawn ? 'withdrawn' : null,
      grades: [],
    };
  });
  return {
    number: round.number,
    kind: 'client',
    isClosed: round.closed !== null,
    rows: [...results].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || (a.candidate < b.candidate ? -1 : 1)),
  };
}

function ofInterviews({ round, agreement, rows, consolidation }: InterviewRound): RecordedRound {
  const gradeOf = (row: number): string => {
    const grade = consolidation.verdicts[row]?.panelGrade ?? NO_GRADE;
    return grade === NO_GRADE ? '' : (agreement.scale.grades[grade] ?? '');
  };
  return {
    number: round.number,
    kind: 'interviews',
    isClosed: round.closed !== null,
    rows: consolidation.outcomes.map(({ candidate, outcome }) => ({
      candidate,
      rank: null,
      score: null,
      outcome,
      grades: rows.flatMap((row, index) => (row.candidate === candidate ? [[row.competency, gradeOf(index)] as const] : [])),
    })),
  };
}
