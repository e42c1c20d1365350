import { appendPlan } from '../../../src/sheet/import/appendPlan';
import type { ImportedCandidate } from '../../../src/sheet/import/importPlan';
import { tableNamed, type TableSnapshot } from '../../../src/sheet/snapshot';
import { workbookOf } from '../../support/workbookStory';
import { CANDIDATES, ZWOLLE } from '../../support/zwolleStory';

const tableOf = (count: number): TableSnapshot => tableNamed(workbookOf(ZWOLLE, CANDIDATES.slice(0, count)), 'Candidates')!;
const candidate = (name: string, heading = 'Kandidaat'): ImportedCandidate => ({
  row: 0,
  name,
  supplier: '',
  values: new Map([[heading, name]]),
  duplicateOf: null,
});
const two = [candidate('Jan'), candidate('Piet')];

describe('where candidates go', () => {
  test('below the last row in which anything was typed', () => {
    expect(appendPlan(tableOf(3), ZWOLLE.tender, two)).toMatchObject({ kind: 'append', firstRow: 3, bodyRows: 5 });
  });

  test('into the empty rows that a new table has, which do not count as somebody’s', () => {
    const table = tableOf(0);
    const empty = table.headings.map((_, column) => (column > 10 ? '' : null));
    expect(appendPlan({ ...table, values: [empty, empty, empty] }, ZWOLLE.tender, two)).toMatchObject({ firstRow: 0, bodyRows: 3 });
  });

  test('never over a row in which only a column of somebody’s own holds something', () => {
    const table = tableOf(1);
    const headings = [...table.headings, 'Eigen notitie'];
    const values = [[...table.values[0]!, ''], [...table.headings.map(() => ''), 'bellen']];
    expect(appendPlan({ ...table, headings, values }, ZWOLLE.tender, two)).toMatchObject({ firstRow: 2, bodyRows: 4 });
  });

  test('only the columns of the list are written', () => {
    const plan = appendPlan(tableOf(1), ZWOLLE.tender, two);
    expect(plan.kind === 'append' && plan.blocks).toEqual([{ column: 0, cells: [['Jan'], ['Piet']] }]);
  });

  test('columns side by side are one block, wherever they stood in the list', () => {
    const values = new Map<string, string | number>([['Uurtarief', 80], ['Kandidaat', 'Jan'], ['5 Werkervaring bij een gemeente met meer dan', 20], ['Inschrijver', 'Bureau']]);
    const plan = appendPlan(tableOf(1), ZWOLLE.tender, [{ ...candidate('Jan'), values }]);
    expect(plan.kind === 'append' && plan.blocks).toEqual([
      { column: 0, cells: [['Jan', 'Bureau', 80]] },
      { column: 7, cells: [[20]] },
    ]);
  });

  test('a column that has gone stops it', () => {
    expect(appendPlan(tableOf(1), ZWOLLE.tender, [candidate('Jan', 'Weg')])).toEqual({ kind: 'columnGone', heading: 'Weg' });
  });
});
