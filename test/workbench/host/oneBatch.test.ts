import { setUpTender } from '../../../src/excel/setUpTender';
import { openAddInHost, type AddInHost } from '../../support/addInHost';
import { ZWOLLE, ZWOLLE_CONTENTS } from '../../support/zwolleTender';

let host: AddInHost;
beforeEach(async () => {
  host = await openAddInHost({ language: 'nl-NL' });
  expect(await setUpTender(ZWOLLE_CONTENTS, 'nl')).toEqual({ ok: true, value: { kind: 'done' } });
});
afterEach(() => host.close());

const IDS = ['1', '2', '3', '4', '5', '6', '7', '8'];
const ROWS = ZWOLLE.candidates.map((each) => [each['candidate'], each['supplier'], each['rate'], ...IDS.map((id) => each[id])]);

test('a column that is added and rows that are sorted in one batch leave every formula calculated', async () => {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('Candidates').resize('Kandidaten!A4:O18');
    await context.sync();
  });
  await host.type('Kandidaten!A5:K18', ROWS);
  const before = await host.values('Kandidaten!A5:O18');
  await Excel.run(async ({ workbook }) => {
    workbook.tables.getItem('Candidates').columns.add(5, undefined, 'Opmerking');
    workbook.tables.getItem('Candidates').sort.apply([{ key: 0, ascending: false }]);
    await workbook.context.sync();
  });
  const after = await host.values('Kandidaten!A5:P18');
  const without = after.map((row) => [...row.slice(0, 5), ...row.slice(6)]);
  const rank = (rows: unknown[][]): Map<unknown, unknown> => new Map(rows.map((row) => [row[0], row[14]]));
  expect(rank(without)).toEqual(rank(before));
  expect((await host.values('Shortlist!A6:B6'))[0]).toEqual([1, 'Kandidaat F']);
}, 60_000);

test('whoever waits after writing finds the results of what was written', async () => {
  const { engine } = host;
  for (const rate of [70, 80, 90]) {
    await Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem('Kandidaten').getRange('A5:C5').values = [['A', 'B', rate]];
      workbook.worksheets.getItem('Kandidaten').getRange('Z1').formulas = [['=C5*2']];
      await workbook.context.sync();
    });
    await engine.whenCalculated();
    const sheet = engine.sheets.find('Kandidaten')!;
    expect(engine.cells.value(sheet.id, 0, 25)).toBe(rate * 2);
  }
}, 60_000);
