import { nameKey } from '../../domain/nameKey';
import type { Competency } from '../procedure/readProcedure';
import { tableNamed, type WorkbookSnapshot } from '../snapshot';
import { tableRows } from '../tableRows';
import { roundTable } from '../workbookNames';
import { headingsOf } from './interviewText';
import type { InterviewRound } from './readRound';

/** What each competency means in this round: as the members read it, or else as the procedure has it now. */
export function explanationsOf(
  snapshot: WorkbookSnapshot,
  { round, members }: Pick<InterviewRound, 'round' | 'members'>,
  competencies: readonly Competency[],
): (competency: string) => string {
  const known = new Map(competencies.map(({ name, explanation }) => [nameKey(name), explanation]));
  for (const { number } of members) {
    for (const row of tableRows(tableNamed(snapshot, roundTable('member', round.number, number)), headingsOf('member'))) {
      if (row.text('explanation') !== '') known.set(nameKey(row.text('competency')), row.text('explanation'));
    }
  }
  return (competency) => known.get(nameKey(competency)) ?? '';
}
