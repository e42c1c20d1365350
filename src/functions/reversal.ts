import { toPoints } from '../domain/points';
import { reversalsIn } from '../domain/reversal';
import { nameAt } from './candidateNames';
import { namedCompetitors } from './competitors';
import { furtherTexts } from './furtherTexts';
import { numberArgument } from './numberArgument';
import { rateFormula } from './rateFormula';

/** More rows than anybody reads; how many there are is said below them. */
const MOST_ROWS = 1_000;

/**
 * Lists the candidates whose order depends on a third one taking part, where the rate is a scored criterion.
 *
 * Each row: who is ahead now, who would be ahead of them without the third, and the third. With lowest and minmax every
 * rate is measured against those of others; with cap no order depends on anybody. Information only.
 * @customfunction REVERSAL
 * @param candidates The name of each candidate.
 * @param scores The points of each candidate on all other criteria, without the rate.
 * @param rates The hourly rate of each candidate in euros, excluding VAT.
 * @param weight The highest number of points for the rate.
 * @param formula How the rate is scored: lowest, minmax or cap.
 * @param [admitted] TRUE for candidates who take part, FALSE for knocked-out ones; left out, all take part.
 * @returns One row per pair: ahead now, ahead without the third, the third.
 */
export function reversal(
  candidates: unknown[][],
  scores: unknown[][],
  rates: unknown[][],
  weight: unknown[][],
  formula: unknown[][],
  admitted?: unknown[][],
): unknown[][] {
  const { names, competitors } = namedCompetitors(candidates, scores, rates, admitted);
  const field = {
    otherPoints: competitors.scores,
    rates: competitors.rates,
    weight: toPoints(numberArgument(weight, 'weight', 'aboveZero')),
    formula: rateFormula(formula, 1),
  };
  const nameOf = nameAt(names.cells);
  const rows: string[][] = [];
  let count = 0;
  for (const { ahead, behind, third } of reversalsIn(field)) {
    if (++count <= MOST_ROWS) rows.push([nameOf(ahead), nameOf(behind), nameOf(third)]);
  }
  if (count === 0) return [[furtherTexts().noReversals(), '', '']];
  return count > MOST_ROWS ? [...rows, [furtherTexts().moreRows(count - MOST_ROWS), '', '']] : rows;
}
