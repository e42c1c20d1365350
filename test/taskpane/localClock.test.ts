import { localClock } from '../../src/taskpane/localClock';

test.each([
  ['2026-01-15T23:30:00Z', '2026-01-16T00:30'],
  ['2026-07-15T23:30:00Z', '2026-07-16T01:30'],
  ['2026-03-29T00:59:00Z', '2026-03-29T01:59'],
  ['2026-03-29T01:00:00Z', '2026-03-29T03:00'],
  ['2025-12-31T23:00:00Z', '2026-01-01T00:00'],
])('%s is %s in Amsterdam', (utc, local) => {
  expect(localClock(new Date(utc))).toBe(local);
});
