import { readNotice } from '../../../src/notice/readNotice';
import { edited } from '../../../src/sheet/review/edit';
import { isSettled } from '../../../src/sheet/review/openIssues';
import { reviewOfDraft } from '../../../src/sheet/review/reviewOfDraft';

const NOTICE = `Knock-outcriteria
1. Minimaal HBO-opleiding
Selectiecriteria (weging, totaal 100 punten)
2. Ervaring bij een gemeente (60 punten)
3. Kennis van de Wmo (30 punten)
`;

test('weights that do not reach the total are settled by the weight that makes them fit, and only by that', () => {
  const draft = readNotice(NOTICE);
  const issue = draft.issues.find(({ code }) => code === 'weights-total')!;
  const review = reviewOfDraft(draft, 'nl');
  const [first] = review.selection;
  const weighing = (weight: string): boolean =>
    isSettled(issue, edited(review, { do: 'setSelection', key: first!.key, change: { weight } }), 'nl');
  expect(isSettled(issue, review, 'nl')).toBe(false);
  expect(weighing('65')).toBe(false);
  expect(weighing('70')).toBe(true);
});
