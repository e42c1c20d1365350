import type { ProcedureReading } from './readProcedure';

/**
 * True where a client compares the shortlist before anybody is interviewed: a step, a criterion or a round of the client
 * stands. Otherwise nothing says who of the shortlist would be left out, so all of it goes to the interviews.
 */
export function clientCompares({ steps, clientCriteria, rounds }: Pick<ProcedureReading, 'steps' | 'clientCriteria' | 'rounds'>): boolean {
  return clientCriteria.length > 0 || steps.some(({ kind }) => kind === 'client') || rounds.some(({ kind }) => kind === 'client');
}

/** True where the steps say, all of them in words that we know, that the interviews come right after the shortlist. */
export function goesStraightToInterviews(procedure: Pick<ProcedureReading, 'steps' | 'clientCriteria' | 'rounds'>): boolean {
  const { steps } = procedure;
  return !clientCompares(procedure) && steps.some(({ kind }) => kind === 'interviews') && steps.every(({ kind }) => kind !== null);
}
