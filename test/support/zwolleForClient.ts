import { carryOutPlan } from '../../src/excel/carryOutPlan';
import { setUpTender } from '../../src/excel/setUpTender';
import { procedureText } from '../../src/i18n/procedureText';
import { procedureSheetPlan } from '../../src/sheet/procedure/procedureSheet';
import type { WorkbookSnapshot } from '../../src/workbench/engine/engine';
import { openAddInHost } from './addInHost';
import { ZWOLLE_ROWS } from './zwolleOnHost';
import { ZWOLLE_CONTENTS } from './zwolleTender';

/** The client's criteria of the Zwolle notice, as its sheet keeps them. */
const CLIENT_CRITERIA = 'Vergelijkbare opdrachten\nVergelijkbare organisaties';

/** The Zwolle tender with all candidates assessed and the sheet of the procedure: ready for the client. */
export async function zwolleForClient(): Promise<WorkbookSnapshot> {
  const host = await openAddInHost({ language: 'nl-NL' });
  const rule = { label: procedureText('nl').labels.clientCriteria, value: CLIENT_CRITERIA, source: '' };
  const done = await setUpTender({ ...ZWOLLE_CONTENTS, procedure: [rule] }, 'nl');
  if (!done.ok || done.value.kind !== 'done') throw new Error(`set-up failed: ${JSON.stringify(done)}`);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('Candidates').resize('Kandidaten!A4:O18');
    await context.sync();
  });
  await host.type('Kandidaten!A5:K18', ZWOLLE_ROWS);
  // The one open mark of the case: D then stands ninth, and nobody is equal at the cut.
  await host.type('Kandidaten!I8', [[5]]);
  const made = await carryOutPlan((snapshot) => procedureSheetPlan(snapshot, 'nl'));
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  await host.settled();
  const workbook = host.engine.save();
  host.close();
  return workbook;
}
