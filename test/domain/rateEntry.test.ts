import fc from 'fast-check';
import { toHourlyRate } from '../../src/domain/hourlyRate';
import type { Issue } from '../../src/domain/issue';
import type { Place } from '../../src/domain/place';
import { readRate } from '../../src/domain/rateEntry';

const PLACE: Place = { at: 'candidate', row: 2, part: 'rate' };

function read(value: unknown): { rate: number; issues: Issue[] } {
  const issues: Issue[] = [];
  return { rate: readRate(value, PLACE, (issue) => issues.push(issue)), issues };
}

describe('an hourly rate in a cell', () => {
  test.each([92.5, 0.01, 1000])('%p is that many euros', (value) => {
    expect(read(value)).toEqual({ rate: toHourlyRate(value), issues: [] });
  });

  test.each([null, undefined, '', ' '])('%p is missing, without an issue', (value) => {
    const { rate, issues } = read(value);
    expect(rate).toBeNaN();
    expect(issues).toEqual([]);
  });

  test.each([
    [0, 'rateNotPositive', { value: 0 }],
    [-80, 'rateNotPositive', { value: -80 }],
    ['#N/A', 'rateIsError', { value: '#N/A' }],
    [true, 'rateNotNumber', { value: 'true', meant: null }],
    ['€ 92,50 p/u', 'rateNotNumber', { value: '€ 92,50 p/u', meant: 92.5 }],
    ['92.50', 'rateNotNumber', { value: '92.50', meant: 92.5 }],
    ['1.234', 'rateNotNumber', { value: '1.234', meant: null }],
    ['80 tot 90', 'rateNotNumber', { value: '80 tot 90', meant: null }],
    ['nader te bepalen', 'rateNotNumber', { value: 'nader te bepalen', meant: null }],
  ])('%p is no rate and is not guessed at', (value, code, facts) => {
    const { rate, issues } = read(value);
    expect(rate).toBeNaN();
    expect(issues).toMatchObject([{ code, severity: 'error', facts, place: PLACE }]);
  });

  test('text never becomes a rate, whatever it says', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(read(text).rate).toBeNaN()));
  });
});
