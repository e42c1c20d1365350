import { formatMoment } from '../../src/i18n/moment';

test('a moment is shown as the clock in the notice shows it, whatever the time zone of the machine', () => {
  const moment = Date.UTC(2025, 9, 2, 9, 0);
  expect(formatMoment(moment, 'nl')).toMatch(/^do 2 okt 2025,? 09:00$/);
  expect(formatMoment(moment, 'en')).toMatch(/^Thu,? 2 Oct 2025,? 09:00$/);
});

test('a day without a time of day shows none', () => {
  expect(formatMoment(Date.UTC(2025, 9, 2), 'nl')).toBe('do 2 okt 2025');
});
