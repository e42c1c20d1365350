import { settledShortlist } from '../../../src/domain/procedure/settledShortlist';
import { checkWorkbook, type CheckedWorkbook } from '../../../src/sheet/checkedWorkbook';
import { drawPlan, type DrawQuestion } from '../../../src/sheet/lots/drawPlan';
import { readLots } from '../../../src/sheet/lots/readLots';
import { lotsThatDiffer } from '../../../src/sheet/lots/replayLots';
import { tieDecisionPlan } from '../../../src/sheet/lots/tieDecisionPlan';
import { tieLedger } from '../../../src/sheet/lots/tieLedger';
import type { Planner } from '../../../src/sheet/plan';
import { procedureSheetPlan } from '../../../src/sheet/procedure/procedureSheet';
import type { WorkbookSnapshot } from '../../../src/sheet/snapshot';
import { snapshotAfter } from '../../support/snapshotAfter';
import { workbookOf } from '../../support/workbookStory';
import { CANDIDATES, ZWOLLE } from '../../support/zwolleStory';

const noCells = (): Promise<never> => Promise.reject(new Error('a draw reads no cells'));
const after = async (snapshot: WorkbookSnapshot, planner: Planner): Promise<WorkbookSnapshot> => {
  const plan = await planner(snapshot, noCells);
  if (plan.kind === 'refused') throw new Error(plan.issues.map(({ code }) => code).join());
  return snapshotAfter(snapshot, plan.steps);
};
const refusal = async (snapshot: WorkbookSnapshot, planner: Planner): Promise<string[]> => {
  const plan = await planner(snapshot, noCells);
  return plan.kind === 'refused' ? plan.issues.map(({ code }) => code) : [];
};
const checked = (snapshot: WorkbookSnapshot): CheckedWorkbook => checkWorkbook(snapshot, 'nl')!;
const onShortlist = (snapshot: WorkbookSnapshot): string[] => {
  const { assessment, field, procedure } = checked(snapshot);
  return settledShortlist(assessment, field.names, procedure.decisions)!.rows.map((row) => field.names[row]!);
};

/** D and E stand equal for the fourth place. */
const DRAW: DrawQuestion = {
  cut: 'shortlist',
  round: null,
  tied: ['Kandidaat E', 'Kandidaat D'],
  places: 1,
  present: ['P. Voorbeeld', 'Q. Proef'],
  seed: '3 1 6 2 4 5 1 2',
  reason: '',
  at: '2026-03-02T14:30',
  by: 'A. Analist',
};

let tied: WorkbookSnapshot;
beforeAll(async () => {
  tied = await after(workbookOf(ZWOLLE, CANDIDATES), (snapshot) => procedureSheetPlan(snapshot, 'nl'));
});

test('a draw settles the shortlist, and its protocol tells all of it', async () => {
  expect(tieLedger(checked(tied))).toEqual([
    { cut: 'shortlist', round: null, tied: ['Kandidaat D', 'Kandidaat E'], places: 1, decision: null, withoutRate: [], hasDoubles: false },
  ]);
  expect(onShortlist(tied)).toHaveLength(3);

  const drawn = await after(tied, drawPlan(DRAW, 'nl'));
  // Number 2 has the lower fingerprint: d829… against e65a…
  expect(onShortlist(drawn)).toEqual(['Kandidaat A', 'Kandidaat B', 'Kandidaat C', 'Kandidaat E']);
  expect(readLots(drawn)).toEqual([
    expect.objectContaining({
      number: 1,
      at: '2026-03-02T14:30',
      cut: 'shortlist',
      participants: ['Kandidaat D', 'Kandidaat E'],
      places: 1,
      present: ['P. Voorbeeld', 'Q. Proef'],
      seed: '3 1 6 2 4 5 1 2',
      outcome: [
        '1. Kandidaat E · 2 · d829ca07d67b41641818a15d023cb50888b9b85bd716115004297e7e3aebfcd7',
        '2. Kandidaat D · 1 · e65a70c3151b732c6a115431a4baf0f6b0b1b864753bb9d7a5a48499ea0c37f8',
      ],
      taken: ['Kandidaat E'],
      by: 'A. Analist',
    }),
  ]);
  expect(tieLedger(checked(drawn))[0]?.decision).toMatchObject({ kind: 'tieAtCut', candidate: 'Kandidaat E', content: expect.stringContaining('Loting 1 voor 1 plaats') });
  expect(drawn.sheets.find(({ name }) => name === 'Loting')?.isProtected).toBe(true);
  expect(await lotsThatDiffer(drawn)).toEqual([]);
});

test('drawing again needs a reason, keeps the first, and the last decision counts', async () => {
  const drawn = await after(tied, drawPlan(DRAW, 'nl'));
  expect(await refusal(drawn, drawPlan({ ...DRAW, seed: '111111' }, 'nl'))).toEqual(['lotsReasonMissing']);
  const again = { ...DRAW, seed: '111112', reason: 'Een dobbelsteen viel van tafel' };
  const twice = await after(drawn, drawPlan(again, 'nl'));
  expect(readLots(twice).map(({ number, seed }) => [number, seed])).toEqual([[1, DRAW.seed], [2, '111112']]);
  expect(readLots(twice)[0]).toEqual(readLots(drawn)[0]);
  expect(onShortlist(twice)).toContain(readLots(twice)[1]!.taken[0]);
  expect(await lotsThatDiffer(twice)).toEqual([]);
});

test.each<[what: string, more: Partial<DrawQuestion>, code: string]>([
  ['too short a seed', { seed: '31' }, 'lotsUnusable'],
  ['nobody present', { present: [] }, 'lotsUnusable'],
  ['as many places as participants', { places: 2 }, 'lotsUnusable'],
  ['lots at the award without a round', { cut: 'award' }, 'lotsUnusable'],
  ['somebody who is no candidate', { tied: ['Kandidaat D', 'Iemand anders'] }, 'lotsUnusable'],
  ['one person twice', { tied: ['Kandidaat D', 'kandidaat d '] }, 'lotsUnusable'],
  ['a tie that is another one by now', { tied: ['Kandidaat D', 'Kandidaat F'] }, 'tieChanged'],
])('%s: nothing is drawn', async (_, more, code) => expect(await refusal(tied, drawPlan({ ...DRAW, ...more }, 'nl'))).toEqual([code]));

test('a tie that a missing rate makes is not drawn for', async () => {
  const without = CANDIDATES.map((each) => (each.name === 'Kandidaat E' ? { ...each, rate: '' } : each));
  const snapshot = await after(workbookOf(ZWOLLE, without), (each) => procedureSheetPlan(each, 'nl'));
  expect(tieLedger(checked(snapshot))[0]?.withoutRate).toEqual(['Kandidaat E']);
  expect(await refusal(snapshot, drawPlan(DRAW, 'nl'))).toEqual(['tieChanged']);
});

test('without lots: all are taken, or one with a reason; a mark that changes opens the tie again', async () => {
  const all = await after(tied, tieDecisionPlan({ ...DRAW, reason: 'De opdrachtgever ontvangt beide' }, DRAW.tied, 'nl'));
  expect(onShortlist(all)).toHaveLength(5);
  const one = await after(tied, tieDecisionPlan({ ...DRAW, reason: 'De raamovereenkomst noemt de voorkeur' }, ['Kandidaat D'], 'nl'));
  expect(onShortlist(one)).toContain('Kandidaat D');
  expect(await refusal(tied, tieDecisionPlan(DRAW, ['Kandidaat D'], 'nl'))).toEqual(['lotsReasonMissing']);

  const more = [...CANDIDATES, { ...CANDIDATES[4]!, name: 'Kandidaat J' }];
  const { tables } = workbookOf(ZWOLLE, more);
  const joined = { ...one, tables: one.tables.map((table) => (table.name === 'Candidates' ? tables.find(({ name }) => name === 'Candidates')! : table)) };
  expect(onShortlist(joined)).toHaveLength(3);
  expect(tieLedger(checked(joined))[0]).toMatchObject({ tied: ['Kandidaat D', 'Kandidaat E', 'Kandidaat J'], decision: null });
});

test.each<[heading: string, value: string]>([
  ['Gekozen', 'Kandidaat D'],
  ['Getal', '3 1 6 2 4 5 1 3'],
  ['Deelnemers', '1. Kandidaat E\n2. Kandidaat D'],
  ['Uitkomst', '1. Kandidaat D · 1 · e65a70c3151b732c6a115431a4baf0f6b0b1b864753bb9d7a5a48499ea0c37f8'],
])('a protocol in which %s was changed is found out', async (heading, value) => {
  const drawn = await after(tied, drawPlan(DRAW, 'nl'));
  const changed = snapshotAfter(drawn, [{ do: 'setCells', table: 'TenderLots', heading, from: 0, cells: [value] }]);
  expect((await lotsThatDiffer(changed)).map(({ code }) => code)).toEqual(['lotsDiffer']);
});

test('lots at the award are in the ledger as well', async () => {
  const award = { ...DRAW, cut: 'award', round: 2, tied: ['Kandidaat A', 'Kandidaat B'] } as const;
  const drawn = await after(tied, drawPlan(award, 'nl'));
  expect(tieLedger(checked(drawn)).map(({ cut, round, decision }) => [cut, round, decision?.candidate])).toEqual([
    ['shortlist', null, undefined],
    ['award', 2, readLots(drawn)[0]!.taken[0]],
  ]);
});
