import { matrixOf, transposed } from '../../src/functions/matrix';
import { down, wholeColumn } from '../support/cellFunctions';

/** What Excel passes for a whole column: empty cells as 0. */
function wholeColumnOfZeros(...values: unknown[]): unknown[][] {
  return wholeColumn(...values).map(([cell]) => [cell === '' ? 0 : cell]);
}

describe('a range argument', () => {
  test('is rows of cells; a single value is one cell', () => {
    expect(matrixOf([[1, 2], [3, 4]])).toEqual([[1, 2], [3, 4]]);
    expect(matrixOf(5)).toEqual([[5]]);
    expect(matrixOf(null)).toEqual([[null]]);
  });

  test('keeps empty rows at the end, which are candidates too', () => {
    expect(matrixOf(down(1, '', ''))).toEqual([[1], [''], ['']]);
  });

  test('of a whole column is the part in use, however Excel passes its empty cells', () => {
    expect(matrixOf(wholeColumn(1, '', 3))).toEqual([[1], [''], [3]]);
    expect(matrixOf(wholeColumnOfZeros(1, 0, 3))).toEqual([[1], [0], [3]]);
  });

  test('of a whole column keeps a zero at the end where empty cells are not zeros', () => {
    expect(matrixOf(wholeColumn(1, 0))).toEqual([[1], [0]]);
  });

  test('of an unused column is one row', () => {
    expect(matrixOf(wholeColumn())).toEqual([['']]);
    expect(matrixOf(wholeColumnOfZeros())).toEqual([[0]]);
  });

  test('can be turned', () => {
    expect(transposed([[1, 2], [3, 4], [5, 6]])).toEqual([[1, 3, 5], [2, 4, 6]]);
  });
});
