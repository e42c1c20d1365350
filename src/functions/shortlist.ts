import { entryAsText, entryOf } from '../domain/entry';
import { rateAsNumber, type HourlyRate } from '../domain/hourlyRate';
import { pointsAsNumber, type Points } from '../domain/points';
import { DecidedBy, rankCandidates } from '../domain/ranking';
import { shortlistOf } from '../domain/shortlist';
import { byName, nameIn } from './candidateNames';
import { invalidArgument, notYet } from './cellError';
import { namedCompetitors } from './competitors';
import { matrixOf } from './matrix';
import { texts } from './texts';

/**
 * Lists the best candidates with rank, candidate, score, hourly rate, and what decided the place.
 *
 * Candidates equal on score and rate across the cut are listed as unresolved at the cut: who of them comes in is a
 * decision for a person to record. Among equal ranks names stand in alphabetical order, which decides nothing.
 * Source: docs/method.md, "Shortlist".
 * @customfunction SHORTLIST
 * @param candidates The name of each candidate.
 * @param scores The total points of each candidate.
 * @param rates The hourly rate of each candidate in euros, excluding VAT; needed only where scores are equal.
 * @param [admitted] TRUE for candidates who take part, FALSE for knocked-out ones; left out, all take part.
 * @param [size] How many candidates the notice lets through; left out, the whole ranking is listed.
 * @returns One row per candidate: rank, candidate, score, rate, decided by score, rate or unresolved.
 */
export function shortlist(
  candidates: unknown[][],
  scores: unknown[][],
  rates: unknown[][],
  admitted?: unknown[][],
  size?: unknown[][],
): unknown[][] {
  const { names, competitors } = namedCompetitors(candidates, scores, rates, admitted);
  const ranked = rankCandidates(competitors.scores, competitors.rates);
  if (ranked.order.length === 0) throw notYet(texts().noCandidates());
  const cut = shortlistOf(ranked, usableSize(size, ranked.order.length));
  const nameOf = (row: number): string => nameIn(names.cells[row]);
  const atCut = new Set(cut.unresolvedAtCut);
  return byName([...cut.rows, ...cut.unresolvedAtCut], nameOf, ranked.rank).map((row) => [
    ranked.rank[row]!,
    nameOf(row),
    pointsAsNumber(competitors.scores[row] as Points),
    Number.isNaN(competitors.rates[row]) ? '' : rateAsNumber(competitors.rates[row] as HourlyRate),
    atCut.has(row) ? texts().decidedBy.unresolvedAtCut : decidedBy(ranked.decidedBy[row] as DecidedBy),
  ]);
}

/** A size given as an empty cell is a mistake, not a choice to list everyone; only an argument left out is. */
function usableSize(size: unknown, all: number): number {
  if (size === null || size === undefined) return all;
  const entry = entryOf(matrixOf(size)[0]?.[0]);
  if (entry.kind === 'number' && Number.isInteger(entry.value) && entry.value >= 1) return entry.value;
  throw invalidArgument(texts().sizeUnusable(entryAsText(entry)));
}

function decidedBy(value: DecidedBy): string {
  switch (value) {
    case DecidedBy.score:
      return texts().decidedBy.score;
    case DecidedBy.rate:
      return texts().decidedBy.rate;
    case DecidedBy.unresolved:
      return texts().decidedBy.unresolved;
  }
}
