import type { BenchField } from './field';
import { BEFORE_MARKS } from './field';

/**
 * The job of the add-in as one would write it down: an object for each candidate, and a line for each cell that cannot be
 * used. The rivals share it and differ in how they go through the candidates and sort them.
 */
export interface PlainCandidate {
  readonly row: number;
  readonly name: string;
  readonly supplier: string;
  /** Null where there is no usable one. */
  readonly rate: number | null;
  /** Millionths of a point for each criterion; null where a mark is open or cannot be used. */
  readonly points: readonly (number | null)[];
  /** Null while a mark is missing. */
  readonly score: number | null;
}

/** What a rival says of a field: the rank of each candidate, what is wrong in the cells, and how the first ten got there. */
export interface PlainResult {
  readonly ranks: readonly number[];
  readonly issues: readonly string[];
  readonly top: readonly PlainExplanation[];
}

export interface PlainExplanation {
  readonly total: number;
  readonly parts: readonly { readonly criterion: string; readonly weight: number; readonly points: number; readonly lost: number }[];
  /** Criteria by what was lost on them, the most first. */
  readonly losses: readonly string[];
  readonly rank: number;
  readonly decidedBy: 'score' | 'rate' | 'unresolved';
  /** Rates of the others at this score. */
  readonly against: readonly (number | null)[];
}

export type Scored = PlainCandidate & { readonly score: number };

export function candidateOf(cells: readonly unknown[], row: number, weights: readonly number[], issues: string[]): PlainCandidate {
  const points = weights.map((weight, at) => pointsOf(cells[BEFORE_MARKS + at], weight, row, issues));
  return {
    row,
    name: String(cells[0] ?? '').trim(),
    supplier: String(cells[1] ?? '').trim(),
    rate: rateOf(cells[2], row, issues),
    points,
    score: scoreOf(points),
  };
}

export function isScored(candidate: PlainCandidate): candidate is Scored {
  return candidate.score !== null;
}

function isOpen(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

function rateOf(cell: unknown, row: number, issues: string[]): number | null {
  if (isOpen(cell)) return null;
  if (typeof cell === 'number' && cell > 0 && cell <= 1e9) return Math.round(cell * 1e6);
  issues.push(`rate of row ${row}: ${String(cell)}`);
  return null;
}

function pointsOf(cell: unknown, weight: number, row: number, issues: string[]): number | null {
  if (isOpen(cell)) return null;
  if (typeof cell === 'number' && cell >= 0 && cell <= weight) return Math.round(cell * 1e6);
  issues.push(`mark of row ${row}: ${String(cell)}`);
  return null;
}

function scoreOf(points: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const each of points) {
    if (each === null) return null;
    sum += each;
  }
  return sum;
}

/** @param sorted those with a score, by score and then by rate */
export function resultOf({ count, weights }: BenchField, sorted: readonly Scored[], issues: readonly string[]): PlainResult {
  const ranks = new Array<number>(count).fill(0);
  const top: PlainExplanation[] = [];
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1;
    while (end < sorted.length && sorted[end]!.score === sorted[start]!.score) end++;
    const tie = sorted.slice(start, end);
    rankTie(tie, start, ranks);
    for (let at = start; at < end && at < 10; at++) top.push(explanationOf(tie, at - start, ranks, weights));
    start = end;
  }
  return { ranks, issues, top };
}

function rankTie(tie: readonly Scored[], before: number, ranks: number[]): void {
  const isUnresolved = tie.length > 1 && tie.some(({ rate }) => rate === null);
  let rank = before + 1;
  tie.forEach((each, at) => {
    if (at > 0 && !isUnresolved && each.rate !== tie[at - 1]!.rate) rank = before + at + 1;
    ranks[each.row] = rank;
  });
}

function explanationOf(tie: readonly Scored[], at: number, ranks: readonly number[], weights: readonly number[]): PlainExplanation {
  const candidate = tie[at]!;
  const parts = weights.map((weight, criterion) => {
    const points = candidate.points[criterion] ?? 0;
    return { criterion: String(criterion + 1), weight: weight * 1e6, points, lost: weight * 1e6 - points };
  });
  const losses = parts.filter(({ lost }) => lost > 0).sort((a, b) => b.lost - a.lost);
  const rank = ranks[candidate.row]!;
  const others = tie.filter((other) => other !== candidate);
  const isShared = others.some((other) => ranks[other.row] === rank);
  return {
    total: candidate.score,
    parts,
    losses: losses.map(({ criterion }) => criterion),
    rank,
    decidedBy: others.length === 0 ? 'score' : isShared ? 'unresolved' : 'rate',
    against: others.map(({ rate }) => rate),
  };
}
