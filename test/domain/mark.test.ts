import fc from 'fast-check';
import { UNUSABLE } from '../../src/domain/field';
import type { Issue } from '../../src/domain/issue';
import { pointsForMark } from '../../src/domain/mark';
import { toPoints } from '../../src/domain/points';
import type { Scale } from '../../src/domain/scale';

const YEARS: Scale = {
  kind: 'levels',
  levels: [
    { name: 'meer dan 5 jaar', from: null, points: toPoints(8) },
    { name: '3 t/m 5 jaar', from: null, points: toPoints(5) },
    { name: 'minder dan 3 jaar', from: null, points: toPoints(0) },
  ],
};
const FROM: Scale = {
  kind: 'levels',
  levels: [
    { name: 'veel', from: 5, points: toPoints(8) },
    { name: 'enig', from: 3, points: toPoints(5) },
  ],
};

function marked(value: unknown, scale: Scale, weight = 20): { points: number; issues: Issue[] } {
  const issues: Issue[] = [];
  const criterion = { id: '5', text: '', weight: toPoints(weight), scale };
  return { points: pointsForMark(value, criterion, 3, (issue) => issues.push(issue)), issues };
}

describe('a mark', () => {
  test.each<[string, Scale, unknown, number]>([
    ['points: the number itself', { kind: 'points' }, 12.5, 12.5],
    ['points: none at all', { kind: 'points' }, 0, 0],
    ['points: the whole weight', { kind: 'points' }, 20, 20],
    ['share: a percentage of the weight', { kind: 'share' }, 75, 15],
    ['share: rounded once', { kind: 'share' }, 33.333333, 6.666667],
    ['yes/no: all', { kind: 'yesNo' }, 'Ja', 20],
    ['yes/no: nothing', { kind: 'yesNo' }, false, 0],
    ['levels: by name, in any case', YEARS, ' MEER dan 5  jaar ', 8],
    ['levels: just above 5 years', YEARS, 5.1, 8],
    ['levels: exactly 5 years is 3 t/m 5', YEARS, 5, 5],
    ['levels: exactly 3 years is 3 t/m 5', YEARS, 3, 5],
    ['levels: below 3 years', YEARS, 2.99, 0],
    ['levels: the from-value belongs to its level', FROM, 5, 8],
    ['levels: below the next from-value', FROM, 4.99, 5],
    ['linear: in between', { kind: 'linear', from: 0, to: 5 }, 2, 8],
    ['linear: clamped above', { kind: 'linear', from: 0, to: 5 }, 7, 20],
    ['linear: clamped below', { kind: 'linear', from: 1, to: 5 }, 0.5, 0],
    ['linear: falling', { kind: 'linear', from: 100, to: 80 }, 85, 15],
    ['linear: a third, rounded once', { kind: 'linear', from: 0, to: 3 }, 1, 6.666667],
  ])('%s', (_, scale, value, expected) => {
    expect(marked(value, scale)).toEqual({ points: toPoints(expected), issues: [] });
  });

  test.each<[string, Scale]>([
    ['points', { kind: 'points' }],
    ['share', { kind: 'share' }],
    ['yes/no', { kind: 'yesNo' }],
    ['levels', YEARS],
    ['linear', { kind: 'linear', from: 0, to: 5 }],
  ])('on %s a blank is open, never zero', (_, scale) => {
    for (const blank of [null, undefined, '', '  ']) {
      const { points, issues } = marked(blank, scale);
      expect(points).toBeNaN();
      expect(issues).toEqual([]);
    }
  });

  test.each<[string, Scale, unknown, Issue['code']]>([
    ['below zero', { kind: 'points' }, -1, 'markBelowZero'],
    ['above the weight', { kind: 'points' }, 20.000001, 'markAboveWeight'],
    ['far above any weight', { kind: 'points' }, 2e9, 'markAboveWeight'],
    ['text', { kind: 'points' }, 'goed', 'markNotNumber'],
    ['a number as text', { kind: 'points' }, '12', 'markNotNumber'],
    ['true', { kind: 'points' }, true, 'markNotNumber'],
    ['an error', { kind: 'points' }, '#N/A', 'markIsError'],
    ['a share above 100', { kind: 'share' }, 101, 'markNotShare'],
    ['a share below 0', { kind: 'share' }, -1, 'markNotShare'],
    ['neither yes nor no', { kind: 'yesNo' }, 'misschien', 'markNotYesNo'],
    ['no level of that name', YEARS, 'veel', 'markNotLevel'],
    ['a number below every level', FROM, 2, 'markNotLevel'],
    ['text on a line', { kind: 'linear', from: 0, to: 5 }, '3 jaar', 'markNotNumber'],
  ])('%s is an issue at its cell and gives no points', (_, scale, value, code) => {
    const { points, issues } = marked(value, scale);
    expect(points).toBe(UNUSABLE);
    expect(issues).toMatchObject([{ code, severity: 'error', place: { at: 'mark', row: 3, criterion: '5' } }]);
  });

  test('a mark far above a very large weight is not read as a smaller one', () => {
    expect(marked(2e9, { kind: 'points' }, 5000).points).toBe(UNUSABLE);
  });

  test('a better mark never gives fewer points, and points stay between 0 and the weight', () => {
    const scales: Scale[] = [{ kind: 'points' }, { kind: 'share' }, { kind: 'linear', from: 1, to: 4 }, YEARS];
    fc.assert(
      fc.property(
        fc.constantFrom(...scales),
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 0, max: 20_000 }),
        (scale, a, b) => {
          const [low, high] = [Math.min(a, b) / 1000, Math.max(a, b) / 1000];
          const worse = marked(low, scale).points;
          const better = marked(high, scale).points;
          expect(better).toBeGreaterThanOrEqual(worse);
          expect(worse >= 0 && better <= toPoints(20)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
