import { toPoints } from '../../src/domain/points';
import type { Scale } from '../../src/domain/scale';
import { scaleFromText } from '../../src/sheet/scaleFromText';
import { scaleAsText } from '../../src/sheet/scaleText';

const SCALES: Scale[] = [
  { kind: 'points' },
  { kind: 'share' },
  { kind: 'yesNo' },
  {
    kind: 'levels',
    levels: [
      { name: 'meer dan 5 jaar', from: null, points: toPoints(8) },
      { name: '3 t/m 5 jaar', from: null, points: toPoints(2.125) },
    ],
  },
  { kind: 'linear', from: 0, to: 1500.5 },
];

describe('a scale in a cell', () => {
  test.each(SCALES.flatMap((scale) => (['nl', 'en'] as const).map((language) => [scale.kind, language, scale] as const)))(
    '%s reads back as it was written in %s',
    (_, language, scale) => expect(scaleFromText(scaleAsText(scale, language))).toEqual(scale),
  );

  test.each<[string, Scale]>([
    ['', { kind: 'points' }],
    ['  ', { kind: 'points' }],
    ['PERCENT', { kind: 'share' }],
    ['ja / nee', { kind: 'yesNo' }],
    ['lineair: 0 .. 5', { kind: 'linear', from: 0, to: 5 }],
    ['linear: 100...80', { kind: 'linear', from: 100, to: 80 }],
    ['levels: a=b = 3', { kind: 'levels', levels: [{ name: 'a=b', from: null, points: toPoints(3) }] }],
  ])('%p is read too', (text, scale) => expect(scaleFromText(text)).toEqual(scale));

  test.each([
    'goed',
    'lineair',
    'lineair: 5',
    'lineair: 5 … 5',
    'niveaus:',
    'niveaus',
    'niveaus: goed',
    'niveaus: goed = veel',
    'niveaus: = 3',
    'levels: good = -1',
    'punten: 3',
    ': 3',
  ])('%p is no scale', (text) => expect(scaleFromText(text)).toBeNull());
});
