import { assess } from '../../src/domain/assess';
import { toPoints } from '../../src/domain/points';
import type { SelectionCriterion, Tender } from '../../src/domain/tender';
import { readCandidates } from '../../src/sheet/readCandidates';
import { numbers } from './field';

/** How many candidates of a field got another rank than exact arithmetic gives them. */
export interface GateResult {
  readonly candidates: number;
  readonly tied: number;
  readonly wrong: number;
  /** What plain binary fractions get wrong on the same field: shows that the field can tell. */
  readonly wrongInFloats: number;
}

const COUNT = 360;
/** Whole percentages that add up to 100, as notices give them. */
const WEIGHTS = [[35, 25, 20, 15, 5], [30, 30, 20, 10, 10], [22, 19, 17, 13, 11, 10, 8]] as const;
const HIGHEST_MARK = 5;

/** Marks 1 to 5 on weights in percent: equal scores abound, and binary fractions set many of them apart. */
export function gate(): GateResult[] {
  return WEIGHTS.map((weights, index) => {
    const next = numbers(100 + index);
    const marks = Array.from({ length: COUNT }, () => weights.map(() => 1 + Math.floor(next() * HIGHEST_MARK)));
    const rates = marks.map(() => 80 + Math.floor(next() * 80) / 4);
    const exact = ranks(marks.map((row) => exactScore(row, weights)), rates);
    const own = ownRanks(marks, rates, weights);
    const floats = ranks(marks.map((row) => row.reduce((sum, mark, at) => sum + (mark / HIGHEST_MARK) * (weights[at]! / 100), 0)), rates);
    const differing = (other: ArrayLike<number>): number => exact.filter((rank, row) => rank !== other[row]).length;
    const scores = marks.map((row) => exactScore(row, weights));
    return {
      candidates: COUNT,
      tied: COUNT - new Set(scores).size,
      wrong: differing(own),
      wrongInFloats: differing(floats),
    };
  });
}

/** Fifths of percents in whole numbers: no fraction is ever made. */
function exactScore(marks: readonly number[], weights: readonly number[]): bigint {
  return marks.reduce((sum, mark, at) => sum + BigInt(mark) * BigInt(weights[at]!), 0n);
}

/** Ranks by counting who is ahead. */
function ranks(scores: readonly (bigint | number)[], rates: readonly number[]): number[] {
  return scores.map((score, row) => {
    const ahead = scores.filter((other, at) => other > score || (other === score && rates[at]! < rates[row]!));
    return ahead.length + 1;
  });
}

function ownRanks(marks: readonly (readonly number[])[], rates: readonly number[], weights: readonly number[]): Int32Array {
  const ids = weights.map((_, at) => String(at + 1));
  const selection = weights.map(
    (weight, at): SelectionCriterion => ({ id: ids[at]!, text: '', weight: toPoints(weight), scale: { kind: 'linear', from: 0, to: HIGHEST_MARK } }),
  );
  const tender: Tender = { knockOuts: [], selection, total: toPoints(100), shortlistSize: 10 };
  const table = {
    name: 'Candidates',
    sheet: '',
    row: 0,
    column: 0,
    headings: ['', '', ...ids],
    values: marks.map((row, at) => [`Kandidaat ${at + 1}`, rates[at], ...row]),
    formulas: new Map(),
    mergedCells: null,
  };
  const columns = { fixed: { candidate: 0, rate: 1 }, criteria: new Map(ids.map((id, at) => [id, 2 + at])) };
  return assess(tender, readCandidates(table, columns, tender).field).ranking.rank;
}
