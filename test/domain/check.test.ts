import { checkNames, checkRules } from '../../src/domain/check';
import { toPoints } from '../../src/domain/points';
import type { Scale } from '../../src/domain/scale';
import { fieldOf, selectionOf, tenderOf } from '../support/fields';

describe('what the rules leave open', () => {
  test('the Zwolle rules are whole', () => {
    expect(checkRules(tenderOf())).toEqual([]);
  });

  test.each([
    ['weights that miss the total', tenderOf({ total: toPoints(95) }), 'weightsOffTotal', 'error', { sum: 100, total: 95 }],
    ['a total that is not there', tenderOf({ total: null }), 'totalUnknown', 'warning', { sum: 100 }],
    ['no size of the shortlist', tenderOf({ shortlistSize: null }), 'shortlistSizeUnknown', 'error', {}],
    ['no selection criteria', tenderOf({ selection: [] }), 'noSelectionCriteria', 'error', {}],
    [
      'a number that stands twice, once as knock-out and once as selection criterion',
      tenderOf({ selection: selectionOf({ '4': 20, '6': 40, '7': 10, '8': 30 }) }),
      'criterionDuplicate',
      'error',
      { criterion: '4' },
    ],
  ])('%s', (_, tender, code, severity, facts) => {
    expect(checkRules(tender)).toMatchObject([{ code, severity, facts }]);
  });

  test('weights are added without binary fractions: ten times 0.1 is 1', () => {
    const weights = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`s${i}`, 0.1]));
    expect(checkRules(tenderOf({ selection: selectionOf(weights), total: toPoints(1) }))).toEqual([]);
  });

  test('while a weight is missing nothing is said of the sum', () => {
    const [first, ...rest] = selectionOf({ '5': 20, '6': 40 });
    expect(checkRules(tenderOf({ selection: [{ ...first!, weight: null }, ...rest] }))).toEqual([]);
  });

  test('levels are checked with the criterion that they belong to', () => {
    const scale: Scale = { kind: 'levels', levels: [{ name: 'veel', from: 5, points: toPoints(25) }] };
    const tender = tenderOf({ selection: selectionOf({ '5': 20 }, scale), total: toPoints(20) });
    expect(checkRules(tender)).toMatchObject([
      { code: 'levelPointsOffWeight', place: { at: 'criterion', criterion: '5', part: 'scale' } },
    ]);
  });
});

describe('names of candidates', () => {
  test('distinct names are fine', () => {
    expect(checkNames(fieldOf([{ name: 'Kandidaat A' }, { name: 'Kandidaat B' }]))).toEqual([]);
  });

  test('a missing name is an error at its row', () => {
    expect(checkNames(fieldOf([{ name: 'Kandidaat A' }, { name: '  ' }]))).toMatchObject([
      { code: 'nameMissing', severity: 'error', place: { at: 'candidate', row: 1, part: 'name' } },
    ]);
  });

  test('the same name in another case is a warning at each of its rows', () => {
    const issues = checkNames(fieldOf([{ name: 'Kandidaat A' }, { name: 'B' }, { name: 'KANDIDAAT A ' }]));
    expect(issues).toMatchObject([
      { code: 'nameDuplicate', severity: 'warning', place: { row: 0 }, facts: { rows: [0, 2] } },
      { code: 'nameDuplicate', severity: 'warning', place: { row: 2 }, facts: { rows: [0, 2] } },
    ]);
  });
});
