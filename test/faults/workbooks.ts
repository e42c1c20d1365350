import { carryOutPlan } from '../../src/excel/carryOutPlan';
import type { WorkbookSnapshot } from '../../src/workbench/engine/engine';
import type { Planner } from '../../src/sheet/plan';
import { openAddInHost } from '../support/addInHost';
import { openHost } from '../support/officeHost';
import { slim } from './slim';
import { STORY } from './story';
import { typeInto } from './typed';

/** Workbooks in which an action begins: by the name of an act of the story, or one of these. */
export interface Workbooks {
  /** A person's own sheet, and nothing of ours. */
  readonly empty: WorkbookSnapshot;
  /** The tender after somebody threw away a sheet, a column and a name. */
  readonly damaged: WorkbookSnapshot;
  /** Just before each act of the story, what people type first included. */
  readonly before: ReadonlyMap<string, WorkbookSnapshot>;
}

const edit = (change: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });

/**
 * Plays the story once and keeps the workbook as it stands before each act; formulas are
 * calculated only where an act needs their results: it takes most of the time, and no plan rests on them.
 */
export async function workbooks(): Promise<Workbooks> {
  const { engine, close } = await openAddInHost({ language: 'nl-NL', calculates: false });
  await edit(({ worksheets }) => {
    const own = worksheets.add('Blad van mij');
    own.getRange('A1:B2').values = [['Aantekening', "'=HYPERLINK(1)"], [12, true]];
  });
  const empty = engine.save();
  const before = new Map<string, WorkbookSnapshot>();
  for (const act of STORY) {
    const standing = slim(engine.save());
    if (act.needsResults) {
      engine.calculation.hold(false);
      await engine.whenCalculated();
    }
    for (const typed of act.typed ?? []) typeInto(engine, typed);
    if (act.after) await played(act.name, act.after);
    before.set(act.name, act.typed || act.after || act.needsResults ? slim(engine.save()) : standing);
    engine.calculation.hold(true);
    if (act.aside) engine.load(standing);
    else await played(act.name, act.planner);
  }
  close();
  return { empty, damaged: await damagedOf(before.get('check natively')!), before };
}

async function played(name: string, planner: Planner): Promise<void> {
  const done = await carryOutPlan(planner);
  if (!done.ok || done.value.kind !== 'done') throw new Error(`${name}: ${JSON.stringify(done)}`);
}

async function damagedOf(tender: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  const { engine, close } = await openHost({ workbook: tender, language: 'nl-NL', calculates: false });
  await edit(({ worksheets, tables, names }) => {
    worksheets.getItem('Shortlist').delete();
    tables.getItem('Candidates').columns.getItemAt(5).delete();
    names.getItem('Tender_Cut').delete();
  });
  const damaged = engine.save();
  close();
  return damaged;
}
