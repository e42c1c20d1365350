import { readExtension, readExtensionInside, readMonths } from '../../src/notice/duration';
import { readEducation } from '../../src/notice/education';
import { readHours, readHoursPerWeek } from '../../src/notice/hours';

it.each([
  ['6 maanden', 6],
  ['1 jaar', 12],
  ['zes (6) maanden', 6],
  ['12 mnd', 12],
  ['6 maanden, met optie tot verlenging van 2 x 6 maanden', 6],
  ['26 weken', null],
  ['in overleg', null],
])('%j lasts %j months', (text, months) => {
  expect(readMonths(text)).toBe(months);
});

it.each([
  ['4 x 6 maand(en)', { options: 4, months: 6 }],
  ['twee keer drie maanden', { options: 2, months: 3 }],
  ['2 opties van 6 maanden', { options: 2, months: 6 }],
  ['1 x 1 jaar', { options: 1, months: 12 }],
  ['Nee', { options: 0, months: null }],
  ['6 maanden', { options: 1, months: 6 }],
  ['in overleg', null],
])('%j extends by %j', (text, extension) => {
  expect(readExtension(text)).toEqual(extension);
});

it.each([
  ['6 maanden + 2x 3 maanden optioneel', { options: 2, months: 3 }],
  ['met een optie tot verlenging van 6 maanden', { options: 1, months: 6 }],
  ['6 maanden', null],
])('inside %j stands the extension %j', (text, extension) => {
  expect(readExtensionInside(text)).toEqual(extension);
});

it.each([
  ['16 uur', { minimum: 16, maximum: 16 }],
  ['32 - 36', { minimum: 32, maximum: 36 }],
  ['24 tot 32 uur', { minimum: 24, maximum: 32 }],
  ['gemiddeld 30 uur per week', { minimum: 30, maximum: 30 }],
  ['3 dagen per week (24 uur)', { minimum: 24, maximum: 24 }],
  ['3 dagen', null],
  ['fulltime', null],
])('the hours %j are %j', (value, hours) => {
  expect(readHours(value)).toEqual(hours);
});

it.each([
  ['zoekt een jurist voor 28 uur per week.', { minimum: 28, maximum: 28 }],
  ['voor 32-36 uur p/w', { minimum: 32, maximum: 36 }],
  ['maandag van 12:00-17:00 uur', null],
  ['op 16 oktober om 9 uur', null],
])('in %j the week has %j', (text, hours) => {
  expect(readHoursPerWeek(text)).toEqual(hours);
});

it('orders education from vmbo to wo, with mbo+ between mbo 4 and hbo', () => {
  const labels = [
    'vmbo',
    'mbo niveau 2',
    'mbo niveau 3',
    'mbo 4',
    'MBO+niveau',
    'HBO bachelor',
    'hbo/wo',
    'wo',
  ];
  const ranks = labels.map((label) => readEducation(label)?.rank ?? -1);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(new Set(ranks).size).toBe(labels.length);
  expect(readEducation('werk en denkniveau')).toBeNull();
});
