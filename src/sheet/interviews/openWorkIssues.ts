import { NO_GRADE } from '../../domain/competency';
import { interviewIssue, type LocatedIssue } from '../locatedIssue';
import type { InterviewRound } from './readRound';

/** What has to be done before a round can be closed, each with its cell. */
export function openWorkIssues({ open, members, rows }: Pick<InterviewRound, 'open' | 'members' | 'rows'>): LocatedIssue[] {
  return open.flatMap((work): LocatedIssue[] => {
    switch (work.what) {
      case 'declaration':
      case 'conflictText':
      case 'grades': {
        const member = members[work.member];
        if (!member) return [];
        const { name, declarationCell } = member;
        if (work.what === 'declaration') return [interviewIssue('error', 'declarationMissing', { name }, declarationCell)];
        if (work.what === 'conflictText') return [interviewIssue('error', 'conflictUnexplained', { name }, declarationCell)];
        const first = rows.find((row) => row.members[work.member] === NO_GRADE)?.gradeCells[work.member] ?? null;
        return [interviewIssue('error', 'gradesOpen', { name, count: work.count }, first)];
      }
      case 'panelGrade':
      case 'reason': {
        const row = rows[work.row];
        if (!row) return [];
        const { candidate, competency } = row;
        return [
          work.what === 'panelGrade'
            ? interviewIssue('error', 'panelGradeOpen', { candidate, competency }, row.gradeCell)
            : interviewIssue('error', 'reasonOpen', { candidate, competency }, row.reasonCell),
        ];
      }
    }
  });
}
