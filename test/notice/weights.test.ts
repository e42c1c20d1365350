import { readWeightAlone, takeWeight } from '../../src/notice/weights';

it.each([
  ['Ervaring met X (40 punten);', 'Ervaring met X', 40, 'punten'],
  ['Ervaring met X (max. 40 punten)', 'Ervaring met X', 40, 'punten'],
  ['Ervaring met X (maximaal 12,5 %)', 'Ervaring met X', 12.5, '%'],
  ['Ervaring met X (0 - 20 punten)', 'Ervaring met X', 20, 'punten'],
  ['Ervaring met X (30 punten) ;', 'Ervaring met X', 30, 'punten'],
  ['Ervaring met X. Weging:10 %', 'Ervaring met X', 10, '%'],
  ['Ervaring met X Weging: 10', 'Ervaring met X', 10, null],
  ['Ervaring met X – 25 punten', 'Ervaring met X', 25, 'punten'],
  ['Ervaring met X: 30 punten', 'Ervaring met X', 30, 'punten'],
  ['Prijs 30%', 'Prijs', 30, '%'],
  ['40 % Ervaring met X', 'Ervaring met X', 40, '%'],
  ['50 punten: ervaring met X', 'ervaring met X', 50, 'punten'],
  ['Ervaring met X | 40', 'Ervaring met X', 40, null],
  ['Ervaring met X | 40 punten', 'Ervaring met X', 40, 'punten'],
  ['Ervaring (maximaal 40 punten, waarvan:', 'Ervaring', 40, 'punten'],
  ['Ervaring (20 punten) bij een gemeente', 'Ervaring bij een gemeente', 20, 'punten'],
])('%j is worth what it says', (text, rest, weight, unit) => {
  expect(takeWeight(text)).toEqual({ text: rest, weight: { weight, unit } });
});

it.each([
  'Minimaal 5 jaar ervaring',
  'Beschikbaar voor een inzet van 80%',
  'Bij een gemeente met 50.000 inwoners',
  'Kennis van BIM',
])('%j bears no weight', (text) => {
  expect(takeWeight(text)).toEqual({ text, weight: null });
});

it.each([
  ['Weging:10 %', 10, '%'],
  ['40 %', 40, '%'],
  ['(20 punten)', 20, 'punten'],
  ['Max. score: 15 punten', 15, 'punten'],
  ['Gewicht: 5', 5, null],
])('the line %j is a weight', (text, weight, unit) => {
  expect(readWeightAlone(text)).toEqual({ weight, unit });
});

it.each(['1', '2025', 'Ervaring 40 %', '36 uur'])('the line %j is no weight', (text) => {
  expect(readWeightAlone(text)).toBeNull();
});
