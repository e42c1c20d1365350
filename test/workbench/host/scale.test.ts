/** A field that fills the sheet: 2,000 candidates on 5 knock-out and 20 selection criteria. */
import { setUpTender } from '../../../src/excel/setUpTender';
import { openAddInHost, type AddInHost } from '../../support/addInHost';
import { tenderOf } from '../../support/caseByDomain';
import { ZWOLLE_CONTENTS } from '../../support/zwolleTender';

const COUNT = 2_000;
const KNOCK_OUTS = Array.from({ length: 5 }, (_, index) => ({ id: `K${index + 1}`, text: `Eis ${index + 1}` }));
const SELECTION = Array.from({ length: 20 }, (_, index) => ({ id: `S${index + 1}`, text: `Wens ${index + 1}`, weight: 5, scale: 'points' }));
const CONTENTS = {
  ...ZWOLLE_CONTENTS,
  tender: tenderOf({ knockOuts: KNOCK_OUTS, selection: SELECTION, total: 100, shortlistSize: 10 }),
  criterionSources: new Map<string, string>(),
};
const LAST = 4 + COUNT;
const ROWS = Array.from({ length: COUNT }, (_, row) => [
  `Kandidaat ${row + 1}`,
  `Leverancier ${row % 40}`,
  60 + (row % 50),
  ...KNOCK_OUTS.map(() => 'ja'),
  ...SELECTION.map((_each, index) => (row * 7 + index * 3) % 6),
]);

let host: AddInHost;
beforeAll(async () => {
  host = await openAddInHost({ language: 'nl-NL' });
}, 60_000);
afterAll(() => host.close());

test('is filled and calculated, and an edit reaches its score', async () => {
  expect(await setUpTender(CONTENTS, 'nl')).toMatchObject({ ok: true });
  await host.settled();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('Candidates').resize(`Kandidaten!A4:AF${LAST}`);
    await context.sync();
  });
  await host.type(`Kandidaten!A5:AB${LAST}`, ROWS);
  const before = await host.values(`Kandidaten!AE${LAST}`);
  await host.type(`Kandidaten!I${LAST}`, [[5 - Number(ROWS.at(-1)![8])]]);
  const after = await host.values(`Kandidaten!AE${LAST}`);
  expect(Number(after[0]![0]) - Number(before[0]![0])).toBe(5 - 2 * Number(ROWS.at(-1)![8]));
}, 120_000);
