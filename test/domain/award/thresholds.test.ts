import { thresholdOutcome } from '../../../src/domain/award/thresholds';

test.each([
  ['from € 400,000', false, 399_999.99, 'notDue'],
  ['from € 400,000', false, 400_000, 'due'],
  ['above € 400,000', true, 400_000, 'notDue'],
  ['above € 400,000', true, 400_000.01, 'due'],
] as const)('%s (only more than it: %s) with a value of %d: %s', (text, above, value, expected) => {
  expect(thresholdOutcome({ text, amount: 400_000, above }, value)).toBe(expected);
});
