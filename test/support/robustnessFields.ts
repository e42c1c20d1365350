import fc from 'fast-check';
import { toPoints } from '../../src/domain/points';
import { weighedField, type WeighedField } from '../../src/domain/weighedField';
import { columnOf, ratesOf } from './fields';
import type { NaiveField } from './naiveRobustness';

/** The same field for the method, from whole points and euros. */
export function methodField({ marks, weights, rates }: NaiveField): WeighedField {
  const columns = weights.map((_, criterion) => columnOf(marks.map((row) => row[criterion]!)));
  return weighedField(columns, weights.map(toPoints), ratesOf(rates), () => true);
}

/** Small fields in which ties, twins, missing rates and crossings in one point come up all the time. */
export const smallField: fc.Arbitrary<NaiveField> = fc
  .array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 3 })
  .chain((weights) =>
    fc
      .array(
        fc.record({
          marks: fc.tuple(...weights.map((weight) => fc.integer({ min: 0, max: weight }))),
          rate: fc.option(fc.integer({ min: 80, max: 82 }), { freq: 8 }),
        }),
        { minLength: 1, maxLength: 7 },
      )
      .map((rows) => ({ weights, marks: rows.map((row) => row.marks), rates: rows.map((row) => row.rate) })),
  );
