import { readTyped } from '../../../src/workbench/host/typedValue';

const english = { language: 'en-US', decimalSeparator: '.', thousandsSeparator: ',' };
const dutch = { language: 'nl-NL', decimalSeparator: ',', thousandsSeparator: '.' };

test.each([
  ['12', 12],
  ['1,234.5', 1234.5],
  ['-3e2', -300],
  ['.5', 0.5],
  ['true', true],
  ['#N/A', { error: '#N/A' }],
  ['=A1', { formula: '=A1' }],
  ['=', '='],
  ["'12", '12'],
  ['', null],
  ['12 apples', '12 apples'],
  ['2026-03-01', 46_082],
  ['2026-02-30', '2026-02-30'],
  ['1.2.3', '1.2.3'],
])('%j typed in English', (typed, expected) => {
  expect(readTyped(typed, 'General', english).input).toEqual(expected);
});

test.each([
  ['1.234,5', 1234.5],
  ['1,5', 1.5],
  ['1.5', '1.5'],
])('%j typed in Dutch', (typed, expected) => {
  expect(readTyped(typed, 'General', dutch).input).toEqual(expected);
});

test('a percentage brings its format, and a text cell takes everything as text', () => {
  expect(readTyped('12.5%', 'General', english)).toEqual({ input: 0.125, numberFormat: '0.00%' });
  expect(readTyped('=A1', '@', english)).toEqual({ input: '=A1' });
});
