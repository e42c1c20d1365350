import fc from 'fast-check';
import { decimalDifference, fromMillionths, millionthsOfProduct, sureMillionthsUpTo, toMillionths } from '../../src/domain/decimal';

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

  test('differences are those of the digits, whatever the size and however many there are', () => {
    const digits = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 12 }));
    fc.assert(
      fc.property(digits, digits, ([n, scaleN], [m, scaleM]) => {
        const most = Math.max(scaleN, scaleM);
        const difference = BigInt(n) * 10n ** BigInt(most - scaleN) - BigInt(m) * 10n ** BigInt(most - scaleM);
        expect(decimalDifference(Number(`${n}e-${scaleN}`), Number(`${m}e-${scaleM}`))).toBe(Number(`${difference}e-${most}`));
      }),
      { numRuns: 2000 },
    );
  });

  test('what is sure is what care comes to, and off the scale nothing is sure', () => {
    const most = 20_000_000;
    const value = fc.oneof(
      fc.double({ min: -1, max: 30, noNaN: true }),
      fc.integer({ min: -10, max: 400 }).map((tenths) => tenths / 20),
      fc.integer({ min: 0, max: 25_000_000 }).map((millionths) => (millionths + 0.5) / 1e6),
    );
    fc.assert(
      fc.property(value, (each) => {
        const sure = sureMillionthsUpTo(each, most);
        if (Number.isNaN(sure)) return;
        expect(sure === toMillionths(each) && each >= 0 && sure <= most).toBe(true);
      }),
      { numRuns: 5000 },
    );
    expect([-0.0000001, 20.000001, Infinity, Number.NaN].map((each) => sureMillionthsUpTo(each, most))).toEqual([NaN, NaN, NaN, NaN]);
    expect([0, 0.1, 12.5, 20].map((each) => sureMillionthsUpTo(each, most))).toEqual([0, 100_000, 12_500_000, most]);
  });
});
