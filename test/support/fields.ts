import { readAnswer } from '../../src/domain/answer';
import { UNREADABLE, type Field } from '../../src/domain/field';
import { toHourlyRate } from '../../src/domain/hourlyRate';
import { toPoints } from '../../src/domain/points';
import { POINTS_SCALE, type Scale } from '../../src/domain/scale';
import { ANSWERED, type KnockOutCriterion, type SelectionCriterion, type Tender } from '../../src/domain/tender';

/** One candidate as a test writes it down: euros, points, answers in words. */
export interface Row {
  readonly name?: string;
  readonly rate?: number | null | undefined;
  readonly receivedAt?: number;
  readonly answers?: Readonly<Record<string, unknown>>;
  /** Points per criterion; null is open, Infinity cannot be used. */
  readonly points?: Readonly<Record<string, number | null>>;
}

export function fieldOf(rows: readonly Row[]): Field {
  const ids = (pick: (row: Row) => object | undefined): string[] => [
    ...new Set(rows.flatMap((row) => Object.keys(pick(row) ?? {}))),
  ];
  const answers = ids((row) => row.answers).map(
    (id) => [id, Uint8Array.from(rows, (row) => readAnswer(row.answers?.[id]) ?? UNREADABLE)] as const,
  );
  const points = ids((row) => row.points).map(
    (id) => [id, Float64Array.from(rows, (row) => millionths(row.points?.[id] ?? null))] as const,
  );
  return {
    count: rows.length,
    names: rows.map((row, i) => row.name ?? `Kandidaat ${i + 1}`),
    suppliers: rows.map(() => ''),
    rates: ratesOf(rows.map((row) => row.rate ?? null)),
    receivedAt: Float64Array.from(rows, (row) => row.receivedAt ?? Number.NaN),
    answers: new Map(answers),
    points: new Map(points),
  };
}

function millionths(points: number | null): number {
  return points === null ? Number.NaN : Number.isFinite(points) ? toPoints(points) : points;
}

/** Euros to a column of rates; null is missing. */
export function ratesOf(euros: readonly (number | null)[]): Float64Array {
  return Float64Array.from(euros, (rate) => (rate === null ? Number.NaN : toHourlyRate(rate)));
}

/** Points to a column; null is open. */
export function columnOf(points: readonly (number | null)[]): Float64Array {
  return Float64Array.from(points, millionths);
}

export function selectionOf(weights: Readonly<Record<string, number>>, scale: Scale = POINTS_SCALE): SelectionCriterion[] {
  return Object.entries(weights).map(([id, weight]) => ({ id, text: '', weight: toPoints(weight), scale }));
}

export function answeredBy(...ids: readonly string[]): KnockOutCriterion[] {
  return ids.map((id) => ({ id, text: '', test: ANSWERED }));
}

/** The four selection criteria of the Zwolle notice, with ten on the shortlist. */
export function tenderOf(changes: Partial<Tender> = {}): Tender {
  return {
    knockOuts: answeredBy('1', '2', '3', '4'),
    selection: selectionOf({ '5': 20, '6': 40, '7': 10, '8': 30 }),
    total: toPoints(100),
    shortlistSize: 10,
    ...changes,
  };
}
