import { civilDate, dayFromIsoText, type CalendarDay } from './calendarDate';

/**
 * Days that royal decrees made equal to a generally recognised holiday (Algemene termijnenwet, art. 3, paragraph 3).
 * No calculation gives them: each decree, published in the Staatscourant, names the days of three years.
 * - 2017 to 2019: Staatscourant 2016, 58653.
 * - 2023 to 2025 and 2026 to 2028: the decrees whose titles name these days.
 */
const DECREES: readonly { readonly from: number; readonly to: number; readonly days: readonly string[] }[] = [
  {
    from: 2017,
    to: 2019,
    days: ['2017-04-28', '2017-05-26', '2018-05-11', '2018-12-24', '2018-12-31', '2019-05-31', '2019-12-27'],
  },
  { from: 2023, to: 2025, days: ['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30'] },
  { from: 2026, to: 2028, days: ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'] },
];

const EQUATED: ReadonlySet<CalendarDay | null> = new Set(
  DECREES.flatMap((decree) => decree.days.map((text) => dayFromIsoText(text))),
);

export function isEquatedDay(day: CalendarDay): boolean {
  return EQUATED.has(day);
}

/** False for a year whose decree is not in the list: a day made equal to a holiday may then be missed. */
export function hasDecreeFor(day: CalendarDay): boolean {
  const { year } = civilDate(day);
  return DECREES.some((decree) => year >= decree.from && year <= decree.to);
}
