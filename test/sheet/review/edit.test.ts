import { edited, type ReviewEdit } from '../../../src/sheet/review/edit';
import { EMPTY_REVIEW } from '../../../src/sheet/review/reviewOfDraft';
import type { Review } from '../../../src/sheet/review/review';

const after = (review: Review, ...edits: readonly ReviewEdit[]): Review => edits.reduce(edited, review);
const three = after(EMPTY_REVIEW, ...Array.from({ length: 3 }, () => ({ do: 'add', list: 'knockOuts' }) as const));
const ids = (review: Review): string => review.knockOuts.map(({ id }) => id).join('');

describe('correcting what was read', () => {
  test('a new criterion takes the next number of the one numbering', () => {
    const review = after(three, { do: 'add', list: 'selection' });
    expect(ids(review)).toBe('123');
    expect(review.selection[0]!.id).toBe('4');
  });

  test.each([
    ['the second up', 1, -1, '213'],
    ['the second down', 1, 1, '132'],
    ['the first up: nothing is there', 0, -1, '123'],
    ['the last down: nothing is there', 2, 1, '123'],
  ] as const)('%s', (_, key, by, order) => {
    expect(ids(after(three, { do: 'move', list: 'knockOuts', key, by }))).toBe(order);
  });

  test('removing one leaves the numbers of the others', () => {
    expect(ids(after(three, { do: 'remove', list: 'knockOuts', key: 1 }))).toBe('13');
  });

  test('an offered sentence is taken in once, under a free number', () => {
    const offered = { key: 9, id: '2', text: 'Eis', test: 'answer', source: [7], confidence: 'to confirm' } as const;
    const review = after({ ...three, offered: [offered] }, { do: 'takeIn', key: 9 }, { do: 'takeIn', key: 9 });
    expect(ids(review)).toBe('1234');
    expect(review.knockOuts[3]).toMatchObject({ text: 'Eis', source: [7] });
    expect(review.offered).toEqual([]);
  });

  test('what stood before an edit stays as it was', () => {
    const before = structuredClone(three);
    after(three, { do: 'setKnockOut', key: 0, change: { text: 'anders' } }, { do: 'setFact', fact: 'region', value: 'Zwolle' });
    expect(three).toEqual(before);
  });
});
