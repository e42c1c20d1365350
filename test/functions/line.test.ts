import { alongside, lineOf, optionalLine, requireEqualLength } from '../../src/functions/line';
import { across, CellError, down, speak, wholeColumn } from '../support/cellFunctions';

beforeEach(() => speak('en'));

describe('an argument that is one row or one column', () => {
  test.each([
    ['a column', down(1, 2), [1, 2], 'down'],
    ['a row', across(1, 2), [1, 2], 'across'],
    ['a cell', [[1]], [1], 'down'],
    ['a value', 1, [1], 'down'],
  ])('%s', (_, argument, cells, lies) => {
    expect(lineOf(argument, 'rates')).toMatchObject({ cells, lies, whole: false });
  });

  test('of a whole column the part in use', () => {
    expect(lineOf(wholeColumn(1, '', 3), 'rates')).toMatchObject({ cells: [1, '', 3], whole: true });
  });

  test('a block is neither', () => {
    expect(() => lineOf([[1, 2], [3, 4]], 'rates')).toThrow(CellError);
  });

  test('may be left out', () => {
    expect(optionalLine(null, 'admitted')).toBeNull();
    expect(optionalLine(undefined, 'admitted')).toBeNull();
    expect(optionalLine(false, 'admitted')).toMatchObject({ cells: [false] });
  });

  test('must be as long as its neighbour, unless both are whole columns', () => {
    const [two, three] = [lineOf(down(1, 2), 'scores'), lineOf(down(1, 2, 3), 'rates')];
    expect(() => requireEqualLength(two, three)).toThrow('“scores” counts 2 and “rates” counts 3');
    expect(() => requireEqualLength(lineOf(wholeColumn(1), 'scores'), lineOf(wholeColumn(1, 2), 'rates'))).not.toThrow();
  });

  test('results lie as the argument does', () => {
    expect(alongside(lineOf(across(1, 2), 'scores'), ['a', 'b'])).toEqual([['a', 'b']]);
    expect(alongside(lineOf(down(1, 2), 'scores'), ['a', 'b'])).toEqual([['a'], ['b']]);
  });
});
