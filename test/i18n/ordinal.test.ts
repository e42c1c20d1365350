import { ordinal } from '../../src/i18n/ordinal';

test.each([
  [1, '1e', '1st'],
  [2, '2e', '2nd'],
  [3, '3e', '3rd'],
  [4, '4e', '4th'],
  [11, '11e', '11th'],
  [12, '12e', '12th'],
  [13, '13e', '13th'],
  [21, '21e', '21st'],
  [102, '102e', '102nd'],
  [111, '111e', '111th'],
])('place %i is %s in Dutch and %s in English', (place, dutch, english) => {
  expect(ordinal(place, 'nl')).toBe(dutch);
  expect(ordinal(place, 'en')).toBe(english);
});
