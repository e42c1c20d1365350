import { rateAsNumber, type HourlyRate } from '../domain/hourlyRate';
import { pointsAsNumber, type Points } from '../domain/points';
import { rankCandidates, type Ranking } from '../domain/ranking';
import { tiesIn, type Tie } from '../domain/tie';
import { byName, nameAt } from './candidateNames';
import { namedCompetitors } from './competitors';
import { furtherTexts } from './furtherTexts';

/** Names in one cell: more than this nobody reads, and a cell of Excel holds no more than 32,767 characters. */
const MOST_NAMES = 50;
const MOST_PLACES = 10;

/**
 * Lists every tie, the highest score first: the score, who share it, and what settled their order, or that nothing did.
 *
 * Knocked-out candidates and candidates without a score are in no tie. Source: docs/method.md, "Ranking".
 * @customfunction TIES
 * @param candidates The name of each candidate.
 * @param scores The total points of each candidate.
 * @param rates The hourly rate of each candidate in euros, excluding VAT.
 * @param [admitted] TRUE for candidates who take part, FALSE for knocked-out ones; left out, all take part.
 * @returns One row per tie: score, candidates, what settled it.
 */
export function ties(
  candidates: unknown[][],
  scores: unknown[][],
  rates: unknown[][],
  admitted?: unknown[][],
): unknown[][] {
  const { names, competitors } = namedCompetitors(candidates, scores, rates, admitted);
  const ranked = rankCandidates(competitors.scores, competitors.rates);
  const found = tiesIn(ranked, competitors.scores, competitors.rates);
  if (found.length === 0) return [[furtherTexts().noTies(), '', '']];
  const nameOf = nameAt(names.cells);
  return found.map((tie) => [
    pointsAsNumber(tie.score as Points),
    shortened(byName(tie.rows, nameOf, ranked.rank).map(nameOf)).join('; '),
    settledBy(tie, ranked, competitors.rates, nameOf),
  ]);
}

function settledBy(tie: Tie, ranked: Ranking, rates: Float64Array, nameOf: (row: number) => string): string {
  const named = (rows: readonly number[]): string[] => shortened(byName(rows, nameOf).map(nameOf));
  if (tie.withoutRate.length > 0) return furtherTexts().tieWithoutRate(named(tie.withoutRate));
  const rateOf = (row: number): number => rateAsNumber(rates[row] as HourlyRate);
  if (tie.outcome === 'rate') {
    const rows = tie.rows.slice(0, MOST_NAMES);
    return furtherTexts().tieByRate(rows.map((row) => [nameOf(row), rateOf(row)] as const), tie.rows.length - rows.length);
  }
  const shared = sharedPlaces(tie, ranked).map((rows) => furtherTexts().tieShared(named(rows), rateOf(rows[0]!)));
  return shortened(shared, MOST_PLACES).join('; ');
}

/** Candidates of a tie that still share a rank, place by place. */
function sharedPlaces(tie: Tie, ranked: Ranking): number[][] {
  const places = new Map<number, number[]>();
  for (const row of tie.rows) {
    const rank = ranked.rank[row]!;
    const place = places.get(rank);
    if (place) place.push(row);
    else places.set(rank, [row]);
  }
  return [...places.values()].filter((rows) => rows.length > 1);
}

/** The first of a long list, and how many follow. */
function shortened(texts: readonly string[], most = MOST_NAMES): string[] {
  const rest = texts.length - most;
  return rest > 0 ? [...texts.slice(0, most), furtherTexts().moreRows(rest)] : [...texts];
}
