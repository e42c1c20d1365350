import { localMomentOf } from '../../src/sheet/localMoment';
import { isSerialMoment } from '../../src/sheet/serialDate';

test.each([
  [45_932.375, '2025-10-02T09:00'],
  [2_958_465, '9999-12-31T00:00'],
  [2_958_466, null],
  [1e300, null],
  [0, null],
  [-1, null],
  ['2025-10-02T09:00', '2025-10-02T09:00'],
  ['2025-13-45T99:99', null],
])('%p as a moment is %p', (value, moment) => {
  expect(localMomentOf(value)).toBe(moment);
  if (typeof value === 'number') expect(isSerialMoment(value)).toBe(moment !== null);
});
