import { canonicalRules } from '../../src/domain/canonicalRules';
import { toHourlyRate } from '../../src/domain/hourlyRate';
import { toPoints } from '../../src/domain/points';
import { ANSWERED, type Tender } from '../../src/domain/tender';

const TENDER: Tender = {
  knockOuts: [
    { id: '1', text: 'Diploma', test: ANSWERED },
    { id: '2', text: 'Tarief', test: { kind: 'rateCap', cap: toHourlyRate(92.5) } },
  ],
  selection: [
    { id: '3', text: 'Ervaring', weight: toPoints(12.5), scale: { kind: 'levels', levels: [{ name: 'goed', from: null, points: toPoints(8) }] } },
    { id: '4', text: 'Plan', weight: null, scale: { kind: 'linear', from: 0, to: 5 } },
  ],
  total: toPoints(100),
  shortlistSize: null,
};

test('rules have keys and values that no language or order of rows changes', () => {
  const rules = canonicalRules(TENDER);
  expect(Object.fromEntries([...rules].filter(([key]) => !key.startsWith('method/')))).toEqual({
    'knockOut/1/text': 'Diploma',
    'knockOut/1/test': 'answer',
    'knockOut/2/text': 'Tarief',
    'knockOut/2/test': 'rateCap 92.5',
    'selection/3/text': 'Ervaring',
    'selection/3/weight': '12.5',
    'selection/3/scale': 'levels [["goed",null,8]]',
    'selection/4/text': 'Plan',
    'selection/4/weight': '',
    'selection/4/scale': 'linear 0 5',
    total: '100',
    shortlistSize: '',
  });
  const reversed = canonicalRules({ ...TENDER, knockOuts: [...TENDER.knockOuts].reverse(), selection: [...TENDER.selection].reverse() });
  expect(new Map([...reversed].sort())).toEqual(new Map([...rules].sort()));
});

test('a number that stands twice does not hide a criterion', () => {
  const twice = canonicalRules({ ...TENDER, selection: [TENDER.selection[0]!, { ...TENDER.selection[0]!, weight: toPoints(1) }] });
  expect([twice.get('selection/3/weight'), twice.get('selection/3#2/weight')]).toEqual(['12.5', '1']);
});
