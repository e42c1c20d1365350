import { rankCandidates } from '../domain/ranking';
import { competitorsOf } from './competitors';
import { alongside, lineOf, optionalLine } from './line';

/**
 * Ranks the candidates: the higher score first and, at equal score, the lower hourly rate first.
 *
 * Equal on both: the same rank, and the next rank skips. A tie that lacks a rate stays undecided: all in it share the
 * rank. Knocked-out candidates get an empty text, open ones #N/A. Source: docs/method.md, "Ranking".
 * @customfunction RANKING
 * @param scores The total points of each candidate.
 * @param rates The hourly rate of each candidate in euros, excluding VAT; needed only where scores are equal.
 * @param [admitted] TRUE for candidates who take part, FALSE for knocked-out ones; left out, all take part.
 * @returns One rank per candidate, in the direction of the scores.
 */
export function ranking(scores: unknown[][], rates: unknown[][], admitted?: unknown[][]): unknown[][] {
  const line = lineOf(scores, 'scores');
  const competitors = competitorsOf(line, lineOf(rates, 'rates'), optionalLine(admitted, 'admitted'));
  const { rank } = rankCandidates(competitors.scores, competitors.rates);
  return alongside(line, Array.from(rank, (place, row) => competitors.absence.get(row) ?? place));
}
