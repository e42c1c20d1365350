import { BEFORE_MARKS, type BenchField } from './field';

interface Candidate {
  readonly row: number;
  readonly rate: number;
  readonly score: number;
}

/** Ranks and nothing else: cells are taken for what they should be, no name is read, nothing checked, nothing explained. */
export function byBareObjects({ table }: BenchField): number[] {
  const candidates = table.values.map((cells, row): Candidate => {
    const marks = cells.slice(BEFORE_MARKS) as number[];
    return { row, rate: cells[2] as number, score: marks.reduce((total, mark) => total + Math.round(mark * 1e6), 0) };
  });
  return ranksOf([...candidates].sort((a, b) => b.score - a.score || a.rate - b.rate));
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
