import { failed } from './failed';
import { knockout } from './knockout';
import { ranking } from './ranking';
import { score } from './score';

/**
 * Assesses the candidates from raw input to rank, in one formula: admitted, failed criteria, score and rank.
 *
 * The four columns are those of KNOCKOUT, FAILED, SCORE and RANKING. One formula gets its marks once and waits for no
 * other, so a long table answers several times sooner than with four. Source: docs/method.md.
 * @customfunction ASSESSMENT
 * @param marks One row per candidate, one column per selection criterion. Write IF(range="","",range) where marks may be empty: they are open, not zero.
 * @param weights The highest number of points of each criterion, in the order of the columns of the marks.
 * @param rates The hourly rate of each candidate in euros, excluding VAT; needed only where scores are equal.
 * @param [answers] One row per candidate, one column per knock-out criterion, with IF(range="","",range) where cells may be empty; left out, there are no knock-out criteria.
 * @param [labels] The number or name of each knock-out criterion; left out, they are numbered from 1.
 * @param [scales] How each criterion is marked, as in SCORE; left out, all in points.
 * @returns Four columns, one row per candidate: admitted, failed criteria, score, rank.
 */
export function assessment(
  marks: unknown[][],
  weights: unknown[][],
  rates: unknown[][],
  answers?: unknown[][],
  labels?: unknown[][],
  scales?: unknown[][],
): unknown[][] {
  const scores = score(marks, weights, scales);
  const isAnswered = answers !== null && answers !== undefined;
  const admitted = isAnswered ? knockout(answers) : scores.map(() => [true]);
  const failures = isAnswered ? failed(answers, labels ?? numbered(answers)) : scores.map(() => ['']);
  const ranks = ranking(scores, rates, admitted);
  return scores.map(([total], row) => [admitted[row]?.[0], failures[row]?.[0], total, ranks[row]?.[0]]);
}

function numbered(answers: unknown[][]): number[][] {
  return [Array.from({ length: answers[0]?.length ?? 0 }, (_, column) => column + 1)];
}
