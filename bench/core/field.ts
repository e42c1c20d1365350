import type { Tender } from '../../src/domain/tender';
import { toPoints, type Points } from '../../src/domain/points';
import type { CandidateColumns } from '../../src/sheet/candidateColumns';
import type { TableSnapshot } from '../../src/sheet/snapshot';
import { POINTS_SCALE } from '../../src/domain/scale';

/** The same candidates in every form that a contestant starts from. */
export interface BenchField {
  readonly count: number;
  readonly weights: readonly number[];
  readonly table: TableSnapshot;
  readonly columns: CandidateColumns;
  readonly tender: Tender;
}

/** Name, supplier and rate stand before the marks. */
export const BEFORE_MARKS = 3;

/** Numbers in [0, 1) that are the same in every run. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A table of candidates as the add-in reads it from a workbook: marks in tenths, some blank, rates in quarters.
 * Tenths are what binary fractions cannot hold, and few enough that many candidates tie.
 */
export function benchField(count: number, criteria: number, seed = 1): BenchField {
  const next = numbers(seed);
  const weights = Array.from({ length: criteria }, () => 100 / criteria);
  const values = Array.from({ length: count }, (_, row) => [
    `Kandidaat ${row + 1}`,
    `Leverancier ${row % 40}`,
    60 + Math.floor(next() * 240) / 4,
    ...weights.map((weight) => Math.floor(next() * (weight * 10 + 1)) / 10),
  ]);
  const ids = weights.map((_, index) => String(index + 1));
  return {
    count,
    weights,
    table: {
      name: 'Candidates',
      sheet: 'Kandidaten',
      row: 3,
      column: 0,
      headings: ['Kandidaat', 'Leverancier', 'Uurtarief', ...ids],
      values,
      formulas: new Map(),
      mergedCells: null,
    },
    columns: {
      fixed: { candidate: 0, supplier: 1, rate: 2 },
      criteria: new Map(ids.map((id, index) => [id, BEFORE_MARKS + index])),
    },
    tender: {
      knockOuts: [],
      selection: ids.map((id, index) => ({ id, text: '', weight: toPoints(weights[index]!), scale: POINTS_SCALE })),
      total: toPoints(100) as Points,
      shortlistSize: 10,
    },
  };
}
