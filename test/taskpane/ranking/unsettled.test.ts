import { toHourlyRate } from '../../../src/domain/hourlyRate';
import { checkWorkbook } from '../../../src/sheet/checkedWorkbook';
import type { TenderContents } from '../../../src/sheet/tenderContents';
import { unsettledOf } from '../../../src/taskpane/ranking/unsettled';
import { workbookOf, type StoryCandidate } from '../../support/workbookStory';
import { CANDIDATES, ZWOLLE } from '../../support/zwolleStory';

const complete = CANDIDATES[0]!;

function unsettled(change: Partial<StoryCandidate>, contents: TenderContents = ZWOLLE): string[] {
  const checked = checkWorkbook(workbookOf(contents, [{ ...complete, ...change }]), 'nl')!;
  return unsettledOf(checked, 0).map(({ kind, criterion, place }) => `${kind} ${criterion} ${checked.cellOf(place)?.address}`);
}

describe('what keeps a candidate from being ranked', () => {
  test('nothing where all is filled in', () => {
    expect(unsettled({})).toEqual([]);
  });

  test('every blank answer and mark, each with its cell', () => {
    expect(unsettled({ cells: { ...complete.cells, '2': '', '7': '' } })).toEqual(['missing 2 E5', 'missing 7 J5']);
  });

  test('an answer and a mark that cannot be read are to be mended', () => {
    expect(unsettled({ cells: { ...complete.cells, '1': 'misschien', '8': 31 } })).toEqual(['toMend 1 D5', 'toMend 8 K5']);
  });

  test('a missing rate where the notice caps it, at the cell of the rate', () => {
    const [, , , rateCap] = ZWOLLE.tender.knockOuts;
    const knockOuts = [{ ...rateCap!, test: { kind: 'rateCap', cap: toHourlyRate(100) } as const }];
    const contents = { ...ZWOLLE, tender: { ...ZWOLLE.tender, knockOuts } };
    expect(unsettled({ rate: '' }, contents)).toEqual(['missing 4 C5']);
  });

  test('a criterion without a weight, at the cell of the weight', () => {
    const selection = ZWOLLE.tender.selection.map((each) => (each.id === '6' ? { ...each, weight: null } : each));
    const contents = { ...ZWOLLE, tender: { ...ZWOLLE.tender, selection } };
    expect(unsettled({}, contents)).toEqual([expect.stringMatching(/^toMend 6 C\d+$/)]);
  });
});
