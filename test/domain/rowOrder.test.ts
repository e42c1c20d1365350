import fc from 'fast-check';
import { inOrderOf } from '../../src/domain/rowOrder';

/** Small numbers, cents, anything up to where doubles count; in one column they are of one kind, or mixed. */
const kinds = [
  fc.integer({ min: -5, max: 5 }),
  fc.integer({ min: 0, max: 500 }).map((n) => n * 100_000),
  fc.integer({ min: 0, max: 2 ** 31 - 1 }),
  fc.maxSafeInteger().map((n) => Math.trunc(n / 4)),
];
const column = fc.oneof(...kinds.map((kind) => fc.array(kind, { maxLength: 60 })), fc.array(fc.oneof(...kinds), { maxLength: 60 }));
const withGaps = fc.tuple(column, fc.array(fc.nat(), { maxLength: 6 })).map(([values, gaps]) => {
  const gapped = [...values];
  if (values.length > 0) for (const gap of gaps) gapped[gap % values.length] = Number.NaN;
  return gapped;
});

describe.each(['lowest', 'highest'] as const)('rows with the %s first', (first) => {
  test('are those of a stable sort, and rows without a value stand with the lowest', () => {
    fc.assert(
      fc.property(withGaps, fc.func(fc.boolean()), (values, takesPart) => {
        const rows = [...values.keys()].filter((row) => takesPart(row));
        const lowest = Math.min(...rows.map((row) => values[row]!).filter((value) => !Number.isNaN(value)));
        const valueOf = (row: number): number => (Number.isNaN(values[row]) ? lowest : values[row]!);
        const expected = [...rows].sort((a, b) => (valueOf(a) === valueOf(b) ? 0 : valueOf(a) < valueOf(b) === (first === 'lowest') ? -1 : 1));
        expect([...inOrderOf(Float64Array.from(values), Int32Array.from(rows), first)]).toEqual(expected);
      }),
      { numRuns: 3000 },
    );
  });

  test('of values that are all the same, or all missing, stay as they are', () => {
    expect([...inOrderOf(Float64Array.of(7, 7, 7), Int32Array.of(2, 0, 1), first)]).toEqual([2, 0, 1]);
    expect([...inOrderOf(Float64Array.of(NaN, NaN), Int32Array.of(1, 0), first)]).toEqual([1, 0]);
  });
});
