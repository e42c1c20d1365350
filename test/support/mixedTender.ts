import { toHourlyRate } from '../../src/domain/hourlyRate';
import { isRate } from '../../src/domain/rateEntry';
import { toPoints } from '../../src/domain/points';
import { ANSWERED, type SelectionCriterion } from '../../src/domain/tender';
import { scaleFromText } from '../../src/sheet/scaleFromText';
import type { TenderContents } from '../../src/sheet/tenderContents';
import type { StoryCandidate } from './workbookStory';

const CAP = 100;

function selection(id: string, weight: number, scale: string): SelectionCriterion {
  return { id, text: `Wens ${id}`, weight: toPoints(weight), scale: scaleFromText(scale)! };
}

/** A tender with every scale and a highest rate. */
export const MIXED_CONTENTS: TenderContents = {
  tender: {
    knockOuts: [
      { id: '1', text: 'Diploma', test: ANSWERED },
      { id: '2', text: 'Ervaring', test: ANSWERED },
      { id: '3', text: 'Tarief', test: { kind: 'rateCap', cap: toHourlyRate(CAP) } },
    ],
    selection: [
      selection('4', 7, 'punten'),
      selection('5', 7, 'procent'),
      selection('6', 3, 'ja/nee'),
      selection('7a', 8, 'niveaus: meer dan 5 jaar = 8; 3 t/m 5 jaar = 5,5; minder dan 3 jaar = 0; waar = 1'),
      selection('8', 10, 'lineair: 0,1 … 3,1'),
      selection('9', 4, 'lineair: 10 … 0'),
    ],
    total: null,
    shortlistSize: 25,
  },
  facts: { maximumRate: CAP, shortlistSize: 25 },
  factSources: {},
  criterionSources: new Map(),
};

/** The same choices on every machine, without a pattern that any formula could lean on. */
function choices(): <Value>(of: readonly Value[]) => Value {
  let state = 20251002;
  return (of) => {
    state = (state * 48_271) % 2_147_483_647;
    return of[state % of.length]!;
  };
}

const MET = ['ja', 'Ja ', '\u00a0JA', 'x', 'y', 'waar', 'Voldoet', true, 1, '✓', 'ja\n', 'true'];
const ODD = ['nee', 'NEE', 'voldoet  niet', false, 0, '✗', '', ' ', 'j*', '?', 'misschien', 2, 'onwaar', '#N/B', '"ja"'];
const RATES = [80, 80, 92.5, 99.9999995, 100, 100.01, 100.0000004, '', 0.1 + 0.2, '€ 90', 0, -5];
const MARKS: Readonly<Record<string, readonly unknown[]>> = {
  4: [7, 6.9999995, 0.1 + 0.2, 0.3, 0, 3.5, 3.5, 1.0000005, 2.675],
  5: [100, 33.33335, 66.666665, 12.5, 0, 50, 50, 0.0000075, 7.142857],
  6: ['ja', 'nee', true, false, 'X', 1, 0],
  '7a': [5, 5.5, 3, 2.9, 'Meer dan 5  jaar', '3 t/m 5 jaar', 0, 'minder dan 3 jaar', true],
  8: [0.1, 3.1, 1.6, 2, -4, 7, 1.2345678, 0.3],
  9: [10, 0, 5, 11, -1, 3.3333333],
};
const BAD_MARKS = ['', ' ', 'veel', -0.5, 101, true, '#N/A', '?'];

/** Candidates of every sort: most complete, many of them tied, the others open, unreadable or out. */
export function mixedCandidates(count: number): StoryCandidate[] {
  const one = choices();
  return Array.from({ length: count }, (_, index) => {
    const rate = one(RATES);
    const answer = (): unknown => (one([0, 0, 0, 0, 0, 0, 0, 0, 1]) === 0 ? one(MET) : one(ODD));
    const mark = (id: string): unknown => (one([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]) === 0 ? one(MARKS[id]!) : one(BAD_MARKS));
    const marks = Object.fromEntries(Object.keys(MARKS).map((id) => [id, mark(id)]));
    const underCap = !isRate(rate) ? '' : toHourlyRate(rate) <= toHourlyRate(CAP) ? 'ja' : 'nee';
    return { name: `Kandidaat ${index % 50 === 7 ? '*' : index + 1}`, supplier: 'Bureau', rate, cells: { 1: answer(), 2: answer(), 3: underCap, ...marks } };
  });
}

const CRITERIA = Array.from({ length: 20 }, (_, index) => String(index + 1));

/** Twenty criteria, as large as tenders come. */
export const LONG_CONTENTS: TenderContents = {
  tender: {
    knockOuts: CRITERIA.slice(0, 8).map((id) => ({ id, text: `Eis ${id}`, test: ANSWERED })),
    selection: CRITERIA.slice(8).map((id) => selection(id, 5, 'punten')),
    total: null,
    shortlistSize: 10,
  },
  facts: { shortlistSize: 10 },
  factSources: {},
  criterionSources: new Map(),
};

export function longCandidates(count: number): StoryCandidate[] {
  const one = choices();
  return Array.from({ length: count }, (_, index) => ({
    name: `Kandidaat ${index + 1}`,
    supplier: 'Bureau',
    rate: one([80, 85, 90, 95, 95.5]),
    cells: Object.fromEntries(CRITERIA.map((id, at) => [id, at < 8 ? 'ja' : one([1, 2, 3, 4, 4.5])])),
  }));
}
