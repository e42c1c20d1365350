import { numberArgument, optionalNumber } from '../../src/functions/numberArgument';
import { across, CellError, speak } from '../support/cellFunctions';

beforeEach(() => speak('en'));

describe('an argument that must be one number', () => {
  test.each([
    [20, 'aboveZero', 20],
    [[[20]], 'countFromOne', 20],
    ['20', 'countFromOne', 20],
    ['92,50', 'aboveZero', 92.5],
    ['92.50', 'aboveZero', 92.5],
    [0, 'zeroOrMore', 0],
    [0, 'countFromZero', 0],
  ] as const)('%p', (argument, kind, expected) => expect(numberArgument(argument, 'size', kind)).toBe(expected));

  test.each([
    ['1.234', 'aboveZero'],
    ['tien', 'aboveZero'],
    [true, 'aboveZero'],
    ['', 'zeroOrMore'],
    ['#N/A', 'zeroOrMore'],
    [0, 'aboveZero'],
    [-1, 'zeroOrMore'],
    [1.5, 'countFromOne'],
    [1e12, 'aboveZero'],
    [across(1, 2), 'aboveZero'],
  ] as const)('%p is none', (argument, kind) => {
    expect(() => numberArgument(argument, 'size', kind)).toThrow(CellError);
  });

  test('may be left out; an empty cell is a mistake', () => {
    expect(optionalNumber(null, 'size', 'aboveZero')).toBeNull();
    expect(() => optionalNumber([['']], 'size', 'aboveZero')).toThrow('“size” is empty');
  });
});
