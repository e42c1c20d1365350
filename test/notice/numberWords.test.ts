import { COUNT, readCount } from '../../src/notice/numberWords';

it.each([
  ['10', 10],
  ['tien', 10],
  ['Drie', 3],
  ['één', 1],
  ['tweetal', 2],
  ['vele', null],
  ['constructor', null],
  ['-1', null],
])('the count in %j is %j', (word, count) => {
  expect(readCount(word)).toBe(count);
});

it('offers a pattern that prefers the longest word', () => {
  expect(new RegExp(`^${COUNT}`).exec('veertien cv’s')?.[0]).toBe('veertien');
});
