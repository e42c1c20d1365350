import { checkWorkbook } from '../../../src/sheet/checkedWorkbook';
import { nextStepOf, type NextStep } from '../../../src/taskpane/tender/nextStepOf';
import { workbookOf, type StoryCandidate } from '../../support/workbookStory';
import { CANDIDATES, ZWOLLE } from '../../support/zwolleStory';

const complete = CANDIDATES.slice(0, 6);
const [a] = CANDIDATES;
const cases: readonly (readonly [string, readonly StoryCandidate[], NextStep])[] = [
  ['no candidates yet', [], { kind: 'noCandidates' }],
  ['something open', CANDIDATES, { kind: 'open', count: 2 }],
  ['rules to lock before the first mark', CANDIDATES.map((each) => ({ ...each, cells: {} })), { kind: 'lock' }],
  ['errors come first', [...CANDIDATES, { ...a!, name: 'J', rate: 'veel' }], { kind: 'errors', count: 1 }],
  ['an unresolved tie at the cut', complete, { kind: 'cut', candidates: 2, places: 1 }],
  ['all settled', complete.slice(0, 4), { kind: 'complete', count: 4 }],
];

test.each(cases)('%s', (_, candidates, step) => {
  expect(nextStepOf(checkWorkbook(workbookOf(ZWOLLE, candidates), 'nl')!)).toEqual(step);
});
