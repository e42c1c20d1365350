import { NO_GRADE } from '../../domain/competency';
import { nameKey } from '../../domain/nameKey';
import { pointsAsNumber, type Points } from '../../domain/points';
import { UNRANKED } from '../../domain/ranking';
import { isScore } from '../../domain/score';
import { INTERVIEW_SHEET_TEXTS } from '../../i18n/interviewSheetText';
import { tableCell } from '../cellPlace';
import type { CheckedWorkbook } from '../checkedWorkbook';
import { clientTable, standingHeading } from '../clientRound/clientTables';
import type { ClientRoundReading } from '../clientRound/readClientRound';
import { headingsOf } from '../interviews/interviewText';
import { pairKey } from '../interviews/readMember';
import type { InterviewRound } from '../interviews/readRound';
import type { LocatedIssue } from '../locatedIssue';
import { tableNamed } from '../snapshot';
import { tableRows } from '../tableRows';
import { roundTable } from '../workbookNames';
import { resultIssue } from './shownResult';

/** Scores and ranks of a client round, held against those that follow from its marks. */
export function checkClientOutcomes({ snapshot }: CheckedWorkbook, { round, rows, field, assessment }: ClientRoundReading): LocatedIssue[] {
  const table = clientTable(snapshot, 'marks', round.number);
  if (table === null) return [];
  const hold = (key: 'score' | 'rank', worked: (row: number) => string): LocatedIssue[] => {
    const heading = standingHeading(table, 'marks', key);
    const column = heading === null ? -1 : table.headings.indexOf(heading);
    if (column < 0) return [];
    return rows.flatMap(({ tableRow }, row) => {
      const where = [table.headings[column], field.names[row]].join(', ');
      const issue = resultIssue(table.values[tableRow]?.[column], [worked(row)], where, tableCell(table, column, tableRow));
      return issue ? [issue] : [];
    });
  };
  const rankOf = (row: number): number => assessment.ranking.rank[row] ?? UNRANKED;
  return [
    ...hold('score', (row) => (isScore(assessment.score[row] ?? Number.NaN) ? String(pointsAsNumber(assessment.score[row] as Points)) : '')),
    ...hold('rank', (row) => (rankOf(row) === UNRANKED ? '' : String(rankOf(row)))),
  ];
}

/** The panel's grades where a rule makes them, and who passes, held against what follows from the members' grades. */
export function checkInterviewOutcomes({ snapshot }: CheckedWorkbook, { round, agreement, rows, consolidation }: InterviewRound): LocatedIssue[] {
  const panel = tableNamed(snapshot, roundTable('panel', round.number));
  const results = tableNamed(snapshot, roundTable('panelResults', round.number));
  const { rule, scale } = agreement;
  const verdicts = new Map(rows.map((row, index) => [pairKey(row), consolidation.verdicts[index]?.panelGrade ?? NO_GRADE]));
  const outcomes = new Map(consolidation.outcomes.map(({ candidate, outcome }) => [nameKey(candidate), outcome]));
  const grades = tableRows(rule === 'consensus' ? null : panel, headingsOf('panel')).map((row) => {
    const grade = verdicts.get(pairKey({ candidate: row.text('candidate'), competency: row.text('competency') }));
    const where = [row.text('candidate'), row.text('competency')].join(', ');
    return grade === undefined ? null : resultIssue(row.value('grade'), [grade === NO_GRADE ? '' : (scale.grades[grade] ?? '')], where, row.cell('grade'));
  });
  const passes = tableRows(results, headingsOf('results')).map((row) => {
    const outcome = outcomes.get(nameKey(row.text('candidate')));
    const words = outcome === undefined ? [] : Object.values(INTERVIEW_SHEET_TEXTS).map((texts) => texts.outcome[outcome]);
    return outcome === undefined ? null : resultIssue(row.value('outcome'), words, row.text('candidate'), row.cell('outcome'));
  });
  return [...grades, ...passes].filter((issue) => issue !== null);
}
