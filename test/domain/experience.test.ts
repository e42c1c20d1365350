import fc from 'fast-check';
import { addDays, dayFromIsoText, isoText, type CalendarDay } from '../../src/domain/calendarDate';
import { experience, experienceWindow, type Experience, type Period } from '../../src/domain/experience';
import { naiveExperience } from '../support/naiveExperience';

function day(text: string): CalendarDay {
  return dayFromIsoText(text)!;
}

function period(from: string, to: string | null): Period {
  return { from: day(from), to: to === null ? null : day(to) };
}

function counted(periods: readonly (readonly [string, string | null])[], reference: string, window: number | null): Experience {
  return experience(
    periods.map(([from, to]) => period(from, to)),
    experienceWindow(day(reference), window),
  );
}

describe('experience', () => {
  test('the example of the method: 44 months and 29 days are 3.746 years', () => {
    const result = counted(
      [
        ['2019-01-01', '2021-12-31'],
        ['2021-07-01', '2023-06-30'],
      ],
      '2025-10-02',
      6,
    );
    expect(result).toMatchObject({ months: 44, days: 29 });
    expect(result.years).toBeCloseTo(3.746, 3);
    expect(result.counted).toEqual([{ from: day('2019-10-02'), to: day('2023-06-30') }]);
  });

  test.each([
    ['2019-01-01', '2021-12-31'],
    ['2020-02-29', '2023-02-28'],
    ['2021-03-01', '2024-02-29'],
    ['2021-05-31', '2024-05-30'],
    ['2022-08-15', '2025-08-14'],
  ])('%s up to and including %s are exactly 3 years, leap years or not', (from, to) => {
    expect(counted([[from, to]], '2025-10-02', null)).toMatchObject({ years: 3, days: 0 });
  });

  test('three calendar years in three jobs that follow one another are exactly 3', () => {
    const jobs = [
      ['2020-07-01', '2020-12-31'],
      ['2021-01-01', '2022-02-10'],
      ['2022-02-11', '2023-06-30'],
    ] as const;
    expect(counted(jobs, '2025-10-02', null).years).toBe(3);
  });

  test.each<[string, [string, string | null][], number]>([
    ['overlap counts once', [['2020-01-01', '2020-12-31'], ['2020-01-01', '2020-12-31']], 1],
    ['a period inside another adds nothing', [['2020-01-01', '2021-12-31'], ['2020-06-01', '2020-07-31']], 2],
    ['an open end is the reference date', [['2024-10-03', null]], 1],
    ['work after the reference date does not count', [['2024-10-03', '2030-01-01']], 1],
    ['a period that ends before it starts is nothing', [['2021-01-01', '2020-01-01']], 0],
    ['nothing', [], 0],
    ['one day', [['2020-05-05', '2020-05-05']], 0.002738],
  ])('%s', (_, periods, years) => {
    expect(counted(periods, '2025-10-02', null).years).toBe(years);
  });

  test('a window starts on the same day years before, on 28 February where there is no 29th', () => {
    expect(isoText(experienceWindow(day('2024-02-29'), 3).from!)).toBe('2021-02-28');
    expect(experienceWindow(day('2025-10-02'), null).from).toBeNull();
  });

  const start = fc.integer({ min: 0, max: 3_000 });
  const periods = fc.array(
    fc.record({ start, length: fc.option(fc.integer({ min: 0, max: 900 }), { freq: 6 }) }),
    { maxLength: 5 },
  );
  const first = day('2016-01-01');

  function periodsFrom(list: readonly { start: number; length: number | null }[]): Period[] {
    return list.map(({ start: at, length }) => ({
      from: addDays(first, at),
      to: length === null ? null : addDays(first, at + length),
    }));
  }

  test('ticking off the calendar day by day gives the same months, days and years', () => {
    fc.assert(
      fc.property(periods, fc.integer({ min: 2_000, max: 4_500 }), fc.integer({ min: 0, max: 9 }), (list, at, window) => {
        const reference = addDays(first, at);
        const made = periodsFrom(list);
        const result = experience(made, experienceWindow(reference, window));
        const naive = naiveExperience(
          made.map(({ from, to }) => ({ from: isoText(from), to: to === null ? null : isoText(to) })),
          isoText(reference),
          window,
        );
        expect({ months: result.months, days: result.days }).toEqual({ months: naive.months, days: naive.days });
        expect(Math.abs(result.years - naive.years)).toBeLessThan(1e-6);
      }),
      { numRuns: 2000 },
    );
  });

  test('the order of the periods does not matter, and one more day never makes less', () => {
    fc.assert(
      fc.property(periods, (list) => {
        const made = periodsFrom(list);
        const window = experienceWindow(day('2025-10-02'), 8);
        expect(experience([...made].reverse(), window)).toEqual(experience(made, window));
        const longer = made.map(({ from, to }) => ({ from, to: to === null ? null : addDays(to, 1) }));
        fc.pre(made.length === 1);
        expect(experience(longer, window).years).toBeGreaterThanOrEqual(experience(made, window).years);
      }),
    );
  });
});
