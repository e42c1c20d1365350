import fc from 'fast-check';
import { contractValue } from '../../src/domain/contractValue';
import { fromMillionths } from '../../src/domain/decimal';

describe('the value of a contract', () => {
  test('the Zwolle example: 16 hours, 6 months and 4 options of 6 months at € 100', () => {
    const { months, hours, value } = contractValue(100, 16, 6, 4, 6);
    expect([months, fromMillionths(hours), fromMillionths(value)]).toEqual([30, 2_080, 208_000]);
  });

  test.each([
    ['without options', 92.5, 36, 12, 0, 0, 12, 1_872, 173_160],
    ['a part of a month', 100, 12, 1.5, 0, 0, 1.5, 78, 7_800],
    ['hours that do not divide, rounded once', 0.3, 10, 1, 0, 0, 1, 43.333333, 13],
  ])('%s', (_, rate, hoursPerWeek, duration, options, optionMonths, months, hours, value) => {
    const result = contractValue(rate, hoursPerWeek, duration, options, optionMonths);
    expect([result.months, fromMillionths(result.hours), fromMillionths(result.value)]).toEqual([months, hours, value]);
  });

  test('twelve months are fifty-two weeks, to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30_000 }), fc.integer({ min: 1, max: 40 }), (cents, hours) => {
        expect(contractValue(cents / 100, hours, 12, 0, 0).value).toBe(cents * hours * 52 * 10_000);
      }),
    );
  });
});
