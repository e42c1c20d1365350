import { toPoints } from '../../src/domain/points';
import { competitorsIn, weighedField } from '../../src/domain/weighedField';
import { columnOf, ratesOf } from '../support/fields';

describe('a field whose weights are questioned', () => {
  const field = weighedField(
    [columnOf([1, 2, null, 4]), columnOf([5, 6, 7, 8])],
    [toPoints(10), toPoints(10)],
    ratesOf([1, 2, 3, null]),
    (row) => row !== 1,
  );

  test('admitted candidates with a complete score take part, with or without a rate', () => {
    expect([...competitorsIn(field)]).toEqual([0, 3]);
  });

  test('the others have no score', () => {
    expect([...field.scores]).toEqual([toPoints(6), Number.NaN, Number.NaN, toPoints(12)]);
  });
});
