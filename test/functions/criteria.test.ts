import { toPoints } from '../../src/domain/points';
import { criterionNames, weighedCriteria } from '../../src/functions/criteria';
import { lineOf } from '../../src/functions/line';
import { across, speak } from '../support/cellFunctions';

beforeEach(() => speak('en'));

describe('criteria in the arguments of a formula', () => {
  test('are numbered from 1 and marked in points', () => {
    expect(weighedCriteria(lineOf(across(20, 0.5), 'weights'), null)).toEqual([
      { id: '1', text: '', weight: toPoints(20), scale: { kind: 'points' } },
      { id: '2', text: '', weight: toPoints(0.5), scale: { kind: 'points' } },
    ]);
  });

  test('may have scales, in either language', () => {
    const scales = lineOf(across('procent', 'linear: 0 … 5'), 'scales');
    expect(weighedCriteria(lineOf(across(20, 40), 'weights'), scales).map(({ scale }) => scale)).toEqual([
      { kind: 'share' },
      { kind: 'linear', from: 0, to: 5 },
    ]);
  });

  test.each([[0], [-1], [''], ['20'], [true], ['#N/A'], [1e10]])('a weight of %p is none', (weight) => {
    expect(() => weighedCriteria(lineOf(across(20, weight), 'weights'), null)).toThrow('criterion 2');
  });

  test('go by their label, or by their number where there is none', () => {
    const weights = lineOf(across(20, 40, 10), 'weights');
    expect(criterionNames(lineOf(across('Plan', '', 7), 'labels'), weights)).toEqual(['Plan', '2', '7']);
    expect(criterionNames(null, weights)).toEqual(['1', '2', '3']);
  });
});
