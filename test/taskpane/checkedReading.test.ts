import { checkWorkbook } from '../../src/sheet/checkedWorkbook';
import { checkedReading } from '../../src/taskpane/checkedReading';
import { EMPTY_WORKBOOK } from '../support/snapshotAfter';
import { filledZwolle, setUpZwolle } from '../support/zwolleWorkbook';
import { procedureSheetPlan } from '../../src/sheet/procedure/procedureSheet';
import { snapshotAfter } from '../support/snapshotAfter';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';

function withProcedure(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const plan = procedureSheetPlan(snapshot, 'nl');
  if (plan.kind !== 'steps') throw new Error('the sheet of the procedure was refused');
  return snapshotAfter(snapshot, plan.steps);
}

test.each([
  ['set up', setUpZwolle()],
  ['filled', filledZwolle()],
  ['with the sheet of the procedure', withProcedure(filledZwolle())],
])('a workbook that is %s comes to the same with the readers that it takes as with all of them', async (_name, snapshot) => {
  const reading = await checkedReading(snapshot, 'nl');
  const { cellOf: _own, ...checked } = reading.ok ? reading.value! : never();
  const { cellOf: _full, ...full } = checkWorkbook(snapshot, 'nl')!;
  expect(checked).toEqual(full);
});

test('a workbook without a tender comes to nothing', async () => {
  expect(await checkedReading(EMPTY_WORKBOOK, 'nl')).toEqual({ ok: true, value: null });
});

function never(): never {
  throw new Error('the reading failed');
}
