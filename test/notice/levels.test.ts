import { isLevelText, readLevelRange } from '../../src/notice/levels';

const range = (from: number, fromIncluded: boolean, to: number, toIncluded: boolean) => ({
  from,
  fromIncluded,
  to,
  toIncluded,
});

it.each([
  ['Meer dan 5 jaar', range(5, false, Infinity, false)],
  ['> 5 jaar', range(5, false, Infinity, false)],
  ['5 jaar of meer', range(5, true, Infinity, false)],
  ['5+ jaar', range(5, true, Infinity, false)],
  ['minimaal 3 jaar', range(3, true, Infinity, false)],
  ['3 t/m 5 jaar', range(3, true, 5, true)],
  ['3 - 5 jaar', range(3, true, 5, true)],
  ['3 tot 5 jaar', range(3, true, 5, false)],
  ['meer dan 2 tot en met 4 jaar', range(2, false, 4, true)],
  ['minder dan 3 jaar', range(0, true, 3, false)],
  ['5 jaar of minder', range(0, true, 5, true)],
  ['geen ervaring', range(0, true, 0, true)],
  ['2 jaar', range(2, true, 2, true)],
  ['Uitstekend', null],
])('the level %j covers its stretch', (text, expected) => {
  expect(readLevelRange(text)).toEqual(expected);
});

it.each([
  'Meer dan 5 jaar (8 %)',
  '3 t/m 5 jaar: 20 punten',
  'Goed: 15%',
  'ja = 40 punten',
  '0-2 jaar ervaring (0 punten)',
])('%j reads as a level', (text) => {
  expect(isLevelText(text)).toBe(true);
});

it.each([
  'Minimaal 5 jaar ervaring als projectleider (40 punten)',
  'Goede beheersing van het Nederlands (10 punten)',
  'Geen eigen vervoer nodig',
  'Ervaring met X (10 punten)',
])('%j reads as a criterion', (text) => {
  expect(isLevelText(text)).toBe(false);
});
