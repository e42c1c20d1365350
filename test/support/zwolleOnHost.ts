import { setUpTender } from '../../src/excel/setUpTender';
import type { WorkbookSnapshot } from '../../src/workbench/engine/engine';
import { openAddInHost } from './addInHost';
import { ZWOLLE, ZWOLLE_CONTENTS } from './zwolleTender';

const IDS = ['1', '2', '3', '4', '5', '6', '7', '8'];

/** What an analyst types for each candidate, in the order of the columns that set-up makes. */
export const ZWOLLE_ROWS = ZWOLLE.candidates.map((each) => [
  each['candidate'],
  each['supplier'],
  each['rate'],
  ...IDS.map((id) => each[id]),
]);

/** A workbook in which the add-in set up the Zwolle tender, with or without its candidates; made once a test file. */
export async function zwolleOnHost(filled: boolean): Promise<WorkbookSnapshot> {
  const host = await openAddInHost({ language: 'nl-NL' });
  const done = await setUpTender(ZWOLLE_CONTENTS, 'nl');
  if (!done.ok || done.value.kind !== 'done') throw new Error(`set-up failed: ${JSON.stringify(done)}`);
  if (filled) {
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Candidates').resize('Kandidaten!A4:O18');
      await context.sync();
    });
    await host.type('Kandidaten!A5:K18', ZWOLLE_ROWS);
  }
  await host.settled();
  const workbook = host.engine.save();
  host.close();
  return workbook;
}
