import { findDates } from '../../src/notice/dates';

const only = (text: string): string[] => findDates(text).map((date) => date.iso);

it.each([
  ['donderdag 2 oktober 2025', ['2025-10-02']],
  ['donderdag 2 oktober 2025 09:00', ['2025-10-02T09:00']],
  ['2 okt. 2025, 9.00 uur', ['2025-10-02T09:00']],
  ['10-05-2024 23:59', ['2024-05-10T23:59']],
  ['maart 4, 2026', ['2026-03-04']],
  ['March 4, 2026 2:30 PM', ['2026-03-04T14:30']],
  ['17 februari 2026 09:00', ['2026-02-17T09:00']],
  ['2026-03-17 12:00', ['2026-03-17T12:00']],
  ['2026-03-17T12:00:00', ['2026-03-17T12:00']],
  ['vrijdag 13 maart 2026 (17:00 uur)', ['2026-03-13T17:00']],
  ['12-01-2026 | 10:00', ['2026-01-12T10:00']],
  ['voor 12.00 uur op maandag 5 januari 2026', ['2026-01-05T12:00']],
  ['1 december 2025 om 9 uur', ['2025-12-01T09:00']],
  ['1 jul 2026', ['2026-07-01']],
  ['31/12/25', ['2025-12-31']],
  ['30 februari 2026', []],
  ['25:99 op 1-1-2026', ['2026-01-01']],
  ['1 april 2026 voor 32 uur per week', ['2026-04-01']],
  ['telefoon 035-7510777', []],
  ['versie 1.2.3', []],
  ['van 1 maart 2026 t/m 31 augustus 2026', ['2026-03-01', '2026-08-31']],
])('%j holds %j', (text, dates) => {
  expect(only(text)).toEqual(dates);
});
