import { ranksAnew } from '../../domain/procedure/withdrawal';
import type { LocatedIssue } from '../locatedIssue';
import type { ProcedureReading } from '../procedure/readProcedure';
import type { WorkbookSnapshot } from '../snapshot';
import { readClientRound } from './readClientRound';

/** What is wrong on the sheets of the client rounds, with its cell. */
export function clientRoundIssues(snapshot: WorkbookSnapshot, { rounds, decisions, settings }: ProcedureReading): LocatedIssue[] {
  const anew = ranksAnew(settings.get('rerankOnWithdrawal')?.raw) === true;
  return rounds.flatMap((round) => (round.kind === 'client' ? readClientRound(snapshot, round, decisions, anew).issues : []));
}
