import { carryOutPlan } from '../../src/excel/carryOutPlan';
import { setUpTender } from '../../src/excel/setUpTender';
import { procedureSheetPlan } from '../../src/sheet/procedure/procedureSheet';
import type { WorkbookSnapshot } from '../../src/workbench/engine/engine';
import { openHost } from '../support/officeHost';
import { SMALL_TENDER, type FaultedAction } from './actions';

type Workbooks = Readonly<Record<FaultedAction['on'], WorkbookSnapshot>>;

const edit = (change: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });

/** A person's own sheet, a small tender with candidates, the same with its procedure, and after somebody threw away parts of it. */
export async function workbooks(): Promise<Workbooks> {
  const { engine, host, close } = await openHost({ language: 'nl-NL' });
  await edit(({ worksheets }) => {
    const own = worksheets.add('Blad van mij');
    own.getRange('A1:B2').values = [['Aantekening', "'=HYPERLINK(1)"], [12, true]];
  });
  await host.settled();
  const empty = engine.save();
  const done = await setUpTender(SMALL_TENDER, 'nl');
  if (!done.ok || done.value.kind !== 'done') throw new Error(JSON.stringify(done));
  await edit(({ worksheets, tables }) => {
    tables.getItem('Candidates').resize('Kandidaten!A4:J6');
    worksheets.getItem('Kandidaten').getRange('A5:F6').values = [
      ['Persoon Een', 'Bureau A', 90, 'ja', 50, 30],
      ['Persoon Twee', "'+Bureau", 80, 'nee', 10, ''],
    ];
  });
  await setUpTender(null, 'nl');
  await host.settled();
  const tender = engine.save();
  await carryOutPlan((snapshot) => procedureSheetPlan(snapshot, 'nl'));
  await edit(({ tables }) => (tables.getItem('ClientCriteria').getDataBodyRange().getCell(0, 0).getResizedRange(0, 1).values = [['a', 'Soortgelijke opdrachten']]));
  await host.settled();
  const procedure = engine.save();
  close();
  const damaged = await damagedOf(tender);
  return { empty, tender, damaged, procedure };
}

/** The tender after somebody threw away a sheet, a column and a name. */
async function damagedOf(tender: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  const { engine, host, close } = await openHost({ workbook: tender, language: 'nl-NL' });
  await edit(({ worksheets, tables, names }) => {
    worksheets.getItem('Shortlist').delete();
    tables.getItem('Candidates').columns.getItemAt(5).delete();
    names.getItem('Tender_Cut').delete();
  });
  await host.settled();
  const damaged = engine.save();
  close();
  return damaged;
}
