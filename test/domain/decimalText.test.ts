import fc from 'fast-check';
import { parseDecimal } from '../../src/domain/decimalText';

describe('a number written as text', () => {
  test.each([
    ['1.234', 'nl', 1234],
    ['1.234', 'en', 1.234],
    ['1.234', null, null],
    ['92,50', null, 92.5],
    ['92.50', null, 92.5],
    ['1.234,50', null, 1234.5],
    ['1,234.50', null, 1234.5],
    ['1.234.567', null, 1234567],
    ['105', null, 105],
    ['-3', null, -3],
    [' 83,95 ', null, 83.95],
    ['92,50', 'en', null],
    ['1.23.4', null, null],
    ['', null, null],
    [',', null, null],
    ['-', 'nl', null],
    ['12a', null, null],
  ] as const)('%p read as %p is %p', (text, language, expected) => {
    expect(parseDecimal(text, language)).toBe(expected);
  });

  test('reads back what a language wrote', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom('nl', 'en'), (cents, language) => {
        const value = cents / 100;
        const text = new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(value).replace('−', '-');
        expect(parseDecimal(text, language as 'nl' | 'en')).toBeCloseTo(value, 6);
      }),
    );
  });
});
