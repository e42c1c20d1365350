import { desc, escape, from } from 'arquero';
import { sortBy, sum } from 'lodash';
import { BEFORE_MARKS, type BenchField } from './field';

/** Ranks as three other ways of programming come to them, from the same cells; each does the least that it can. */

interface Candidate {
  readonly row: number;
  readonly rate: number;
  readonly score: number;
}

/** An object for each candidate and one sort with a comparator. */
export function byObjects({ table }: BenchField): number[] {
  const candidates = table.values.map((cells, row): Candidate => {
    const marks = cells.slice(BEFORE_MARKS) as number[];
    return { row, rate: cells[2] as number, score: marks.reduce((total, mark) => total + Math.round(mark * 1e6), 0) };
  });
  return ranksOf([...candidates].sort((a, b) => b.score - a.score || a.rate - b.rate));
}

export function byLodash({ table }: BenchField): number[] {
  const candidates = table.values.map((cells, row): Candidate => {
    const marks = cells.slice(BEFORE_MARKS) as number[];
    return { row, rate: cells[2] as number, score: sum(marks.map((mark) => Math.round(mark * 1e6))) };
  });
  return ranksOf(sortBy(candidates, [(each) => -each.score, (each) => each.rate]));
}

export function byArquero({ table, weights }: BenchField): number[] {
  const rows = table.values.map((cells, row) => ({ row, rate: cells[2] as number, cells }));
  const last = BEFORE_MARKS + weights.length;
  const scoreOf = ({ cells }: { readonly cells: readonly number[] }): number => {
    let total = 0;
    for (let at = BEFORE_MARKS; at < last; at++) total += Math.round(cells[at]! * 1e6);
    return total;
  };
  const sorted = from(rows)
    .derive({ score: escape(scoreOf) })
    .orderby(desc('score'), 'rate');
  return ranksOf(sorted.select('row', 'rate', 'score').objects() as Candidate[]);
}

function ranksOf(sorted: readonly Candidate[]): number[] {
  const ranks = new Array<number>(sorted.length);
  let rank = 0;
  sorted.forEach(({ row, rate, score }, index) => {
    const before = sorted[index - 1];
    if (before === undefined || before.score !== score || before.rate !== rate) rank = index + 1;
    ranks[row] = rank;
  });
  return ranks;
}
