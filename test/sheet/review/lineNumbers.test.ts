import { lineNumbers } from '../../../src/sheet/review/lineNumbers';

test.each([
  [[], [], ''],
  [[7], [], '7'],
  [[7, 8, 9], [], '7–9'],
  [[7, 9], [], '7, 9'],
  [[1, 3], ['a', ' ', 'b'], '1–3'],
  [[1, 3], ['a', 'tussen', 'b'], '1, 3'],
])('lines %j are written %s', (source, lines, expected) => {
  expect(lineNumbers(source, lines)).toBe(expected);
});
