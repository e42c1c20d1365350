import { checkWorkbook, type CheckedWorkbook } from '../../../src/sheet/checkedWorkbook';
import { found, groupsOf } from '../../../src/taskpane/ranking/groups';
import { workbookOf } from '../../support/workbookStory';
import { CANDIDATES, ZWOLLE } from '../../support/zwolleStory';

const checkedOf = (candidates = CANDIDATES): CheckedWorkbook => checkWorkbook(workbookOf(ZWOLLE, candidates), 'nl')!;
const letters = (checked: CheckedWorkbook, rows: readonly number[]): string =>
  rows.map((row) => checked.field.names[row]!.slice(-1)).join('');

describe('the groups of the ranking', () => {
  test('every candidate stands in exactly one', () => {
    const checked = checkedOf();
    const { ranked, open, knockedOut } = groupsOf(checked);
    expect([...ranked, ...open, ...knockedOut].sort((a, b) => a - b)).toEqual(CANDIDATES.map((_, row) => row));
  });

  test('an admitted candidate without a complete score is incomplete, not ranked', () => {
    const checked = checkedOf();
    const { ranked, open, knockedOut } = groupsOf(checked);
    expect(letters(checked, ranked)).toBe('ABCDEF');
    expect(letters(checked, open)).toBe('GI');
    expect(letters(checked, knockedOut)).toBe('H');
  });

  test('candidates of equal rank are shown in the same order however the rows are sorted', () => {
    const checked = checkedOf([...CANDIDATES].reverse());
    expect(letters(checked, groupsOf(checked).ranked)).toBe('ABCDEF');
  });

  test.each([
    ['kandidaat b', 'B'],
    ['NOORD', 'AF'],
    ['  ', 'ABCDEF'],
    ['zzz', ''],
  ])('searching for “%s” finds %s', (query, expected) => {
    const checked = checkedOf();
    expect(letters(checked, found(groupsOf(checked).ranked, query, checked))).toBe(expected);
  });
});
