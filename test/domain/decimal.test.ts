import fc from 'fast-check';
import { decimalDifference, fromMillionths, millionthsOfProduct, toMillionths } from '../../src/domain/decimal';

/** Rounds a decimal text to six decimals, half away from zero, by moving characters only. */
function roundedByHand(text: string): number {
  const negative = text.startsWith('-');
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const digits = BigInt(whole + fraction.slice(0, 6).padEnd(6, '0'));
  const rounded = (fraction[6] ?? '0') >= '5' ? digits + 1n : digits;
  return Number(negative ? -rounded : rounded);
}

describe('a quantity in millionths', () => {
  test.each([
    [0.1, 100_000],
    [92.5, 92_500_000],
    [1.0000005, 1_000_001],
    [-1.0000005, -1_000_001],
    [1.0000004999, 1_000_000],
    [8.0000015, 8_000_002],
    [1e-7, 0],
    [5e-7, 1],
    [33.3333333333333, 33_333_333],
    [0.1 + 0.2, 300_000],
  ])('%d is %d', (value, expected) => {
    expect(toMillionths(value)).toBe(expected);
  });

  test('rounds half away from zero as a person does with pencil, for any decimal', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }), fc.integer({ min: 0, max: 9 }), (n, scale) => {
        const digits = Math.abs(n).toString().padStart(scale + 1, '0');
        const cut = digits.length - scale;
        const text = `${n < 0 ? '-' : ''}${digits.slice(0, cut)}${scale > 0 ? `.${digits.slice(cut)}` : ''}`;
        expect(toMillionths(Number(text)) === roundedByHand(text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('survives the way through a cell', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (millionths) => {
        expect(toMillionths(fromMillionths(millionths)) === millionths).toBe(true);
      }),
    );
  });

  test('a share of a weight is rounded once, from the exact product', () => {
    expect(millionthsOfProduct(40, 33.3, 100)).toBe(13_320_000);
    expect(millionthsOfProduct(1, 0.00005, 100)).toBe(1);
    expect(millionthsOfProduct(1, 1, 3)).toBe(333_333);
    expect(millionthsOfProduct(1, 2, 3)).toBe(666_667);
  });

  test('differences are decimal', () => {
    expect(decimalDifference(0.3, 0.1)).toBe(0.2);
    expect(decimalDifference(5, 1e-7)).toBe(4.9999999);
    expect(decimalDifference(1e21, 0)).toBe(1e21);
  });
});
