import { readFileSync } from 'node:fs';
import { readNotice } from '../../../src/notice/readNotice';
import { contentsOfDraft } from '../../../src/sheet/contentsOfDraft';
import { contentsOfReview, sumOfWeights } from '../../../src/sheet/review/contentsOfReview';
import { edited, type ReviewEdit } from '../../../src/sheet/review/edit';
import { EMPTY_REVIEW, reviewOfDraft } from '../../../src/sheet/review/reviewOfDraft';
import type { Review } from '../../../src/sheet/review/review';

const zwolle = readFileSync('test/notice/cases/zwolle/notice.txt', 'utf8');
const NOTICE = `Knock-outcriteria
1. Minimaal HBO-opleiding
2. Het uurtarief is maximaal € 100,- exclusief btw
Selectiecriteria (weging, totaal 100 punten)
3. Ervaring bij een gemeente (70 punten)
4. Kennis van de Wmo (30 punten)
`;

const after = (review: Review, ...edits: readonly ReviewEdit[]): Review => edits.reduce(edited, review);
const withSelection = (weight: string, scale: Review['selection'][number]['scale'] = 'points', scaleText = ''): Review =>
  after(
    EMPTY_REVIEW,
    { do: 'add', list: 'selection' },
    { do: 'setSelection', key: 0, change: { text: 'Ervaring', weight, scale, scaleText } },
  );

describe('a notice with nothing corrected', () => {
  const contents = contentsOfDraft(readNotice(zwolle), 'nl', zwolle.split('\n'));

  test('gives its criteria, weights, total and size', () => {
    expect(contents.tender.knockOuts.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
    expect(contents.tender.selection.map(({ id, weight }) => [id, weight! / 1_000_000])).toEqual([
      ['5', 20],
      ['6', 40],
      ['7', 10],
      ['8', 30],
    ]);
    expect(contents.tender.total).toBe(100_000_000);
    expect(contents.tender.shortlistSize).toBe(10);
  });

  test('gives its facts with the lines they stand on', () => {
    expect(contents.facts).toMatchObject({ number: '24043', deadline: '2025-10-02T09:00', hoursPerWeek: 16, durationMonths: 6, options: 4, optionMonths: 6 });
    expect(contents.criterionSources.get('6')).toBe('141–143');
  });

  test('leaves open what the notice does not say', () => {
    expect(contents.facts).not.toHaveProperty('maximumRate');
  });

  test('keeps the text and what it says of the procedure', () => {
    expect(contents.notice).toHaveLength(zwolle.split('\n').length);
    expect(contents.procedure).toContainEqual(expect.objectContaining({ label: 'Bij gelijke score beslist', value: 'het laagste uurtarief' }));
  });

  test('reads the same whatever the language of the pane', () => {
    const english = contentsOfDraft(readNotice(zwolle), 'en', zwolle.split('\n'));
    expect(english.tender).toEqual(contents.tender);
    expect(english.facts).toEqual(contents.facts);
  });
});

test('a cap on the rate among the knock-outs is tested on the rate, without an assessor', () => {
  const { tender } = contentsOfDraft(readNotice(NOTICE), 'nl');
  expect(tender.knockOuts.map(({ test: { kind } }) => kind)).toEqual(['answer', 'rateCap']);
});

describe('what a person types', () => {
  test.each([
    ['maximumRate', '€ 92,50', 92.5],
    ['maximumRate', '1.234,50', 1234.5],
    ['options', '0', 0],
    ['deadline', '2-10-2025 9:00', '2025-10-02T09:00'],
    ['deadline', '2025-10-02 09.00 uur', '2025-10-02T09:00'],
    ['deadline', '02-10-2025', '2025-10-02'],
    ['start', 'z.s.m.', 'z.s.m.'],
    ['start', '1-11-2025', '2025-11-01'],
    ['region', '  Zwolle ', 'Zwolle'],
  ] as const)('%s %p becomes %p', (fact, value, expected) => {
    const { contents, problems } = contentsOfReview(after(EMPTY_REVIEW, { do: 'setFact', fact, value }), 'nl');
    expect(contents.facts[fact]).toBe(expected);
    expect(problems).toEqual([]);
  });

  test.each([
    ['maximumRate', 'honderd', 'number'],
    ['maximumRate', '-5', 'number'],
    ['shortlistSize', '2,5', 'wholeNumber'],
    ['shortlistSize', '0', 'wholeNumber'],
    ['deadline', '31-02-2025 09:00', 'moment'],
    ['deadline', 'donderdag', 'moment'],
  ] as const)('%s %p is a problem and stays open', (fact, value, wants) => {
    const { contents, problems } = contentsOfReview(after(EMPTY_REVIEW, { do: 'setFact', fact, value }), 'nl');
    expect(problems).toEqual([{ kind: 'fact', fact, wants }]);
    expect(contents.facts).not.toHaveProperty(fact);
  });

  test.each([
    ['a number in Dutch', '12,5', 'points', '', []],
    ['nothing', '', 'points', '', []],
    ['words', 'veel', 'points', '', ['weight']],
    ['zero', '0', 'points', '', ['weight']],
    ['levels', '8', 'levels', 'meer dan 5 jaar = 8\n3 t/m 5 jaar = 5', []],
    ['levels without points', '8', 'levels', 'meer dan 5 jaar', ['scale']],
    ['two ends', '8', 'linear', '0 ... 5', []],
    ['one end', '8', 'linear', '5', ['scale']],
  ] as const)('a weight or scale of %s', (_, weight, scale, scaleText, kinds) => {
    expect(contentsOfReview(withSelection(weight, scale, scaleText), 'nl').problems.map(({ kind }) => kind)).toEqual(kinds);
  });

  test('levels keep their names and points', () => {
    const { contents } = contentsOfReview(withSelection('8', 'levels', 'meer dan 5 jaar = 8\n3 t/m 5 jaar = 5'), 'nl');
    expect(contents.tender.selection[0]!.scale).toEqual({
      kind: 'levels',
      levels: [
        { name: 'meer dan 5 jaar', from: null, points: 8_000_000 },
        { name: '3 t/m 5 jaar', from: null, points: 5_000_000 },
      ],
    });
  });

  test('a number given twice is a problem at the second', () => {
    const review = after(withSelection('10'), { do: 'add', list: 'knockOuts' }, { do: 'setKnockOut', key: 1, change: { id: '1', text: 'HBO' } });
    expect(contentsOfReview(review, 'nl').problems).toEqual([{ kind: 'idTwice', key: 0 }]);
  });

  test('a test on the rate or the deadline needs that fact', () => {
    const knockOut = (test: 'rateCap' | 'deadline'): Review =>
      after(EMPTY_REVIEW, { do: 'add', list: 'knockOuts' }, { do: 'setKnockOut', key: 0, change: { text: 'x', test } });
    expect(contentsOfReview(knockOut('rateCap'), 'nl').problems).toEqual([{ kind: 'needsRate', key: 0 }]);
    const withFact = after(knockOut('deadline'), { do: 'setFact', fact: 'deadline', value: '02-10-2025 09:00' });
    const { contents, problems } = contentsOfReview(withFact, 'nl');
    expect(problems).toEqual([]);
    expect(contents.tender.knockOuts[0]!.test).toEqual({ kind: 'deadline', deadline: Date.UTC(2025, 9, 2, 9) });
  });

  test('the sum of the weights runs along and skips what is no number yet', () => {
    const review = reviewOfDraft(readNotice(NOTICE), 'nl');
    expect(sumOfWeights(review, 'nl')).toBe(100_000_000);
    const [first] = review.selection;
    expect(sumOfWeights(after(review, { do: 'setSelection', key: first!.key, change: { weight: '7x' } }), 'nl')).toBe(30_000_000);
  });
});
