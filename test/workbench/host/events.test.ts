import { openHost, type OpenHost } from '../../support/officeHost';

let open: OpenHost;
beforeEach(async () => {
  open = await openHost();
});
afterEach(() => open.close());

test('a person, a co-author and the add-in itself can be told apart', async () => {
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add(async (event) => {
      seen.push([event.address, event.changeType, event.source, event.triggerSource, event.details?.valueBefore, event.details?.valueAfter]);
    });
    sheet.load('id');
    await context.sync();
    sheet.getRange('A1').values = [[1]];
    await context.sync();
  });
  open.engine.cells.write('sheet-1', 0, 0, [[2]]);
  open.engine.as('remote', () => open.engine.cells.write('sheet-1', 1, 0, [[3, 4]]));
  open.engine.structure.insertRows('sheet-1', 0, 1);
  await open.host.settled();
  expect(seen).toEqual([
    ['A1', 'RangeEdited', 'Local', 'ThisLocalAddin', '', 1],
    ['A1', 'RangeEdited', 'Local', 'Unknown', 1, 2],
    ['A2:B2', 'RangeEdited', 'Remote', 'Unknown', undefined, undefined],
    ['1:1', 'RowInserted', 'Local', 'Unknown', undefined, undefined],
  ]);
});

test('sheets and tables announce what happens to them', async () => {
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.onAdded.add(async (event) => void seen.push([event.type, event.source]));
    worksheets.onNameChanged.add(async (event) => void seen.push([event.type, event.nameBefore, event.nameAfter]));
    worksheets.onActivated.add(async (event) => void seen.push([event.type]));
    worksheets.onDeleted.add(async (event) => void seen.push([event.type]));
    worksheets.onSelectionChanged.add(async (event) => void seen.push([event.type, event.address]));
    tables.onChanged.add(async (event) => void seen.push([event.type, event.address, event.source]));
    const sheet = worksheets.getItem('Sheet1');
    sheet.getRange('A1:B2').values = [['a', 'b'], [1, 2]];
    sheet.tables.add('A1:B2', true);
    await context.sync();
  });
  await open.host.settled();
  seen.length = 0;
  open.engine.cells.write('sheet-1', 1, 1, [[5]]);
  open.engine.cells.write('sheet-1', 8, 8, [[5]]);
  open.engine.selection.set('sheet-1', { row: 1, column: 1, rows: 2, columns: 1 });
  const added = open.engine.sheets.add('New');
  open.engine.sheets.rename(added.id, 'Newer');
  open.engine.sheets.activate('sheet-1');
  open.engine.sheets.delete(added.id);
  await open.host.settled();
  const kinds = seen.map((one) => (one as unknown[]).join(' '));
  expect(kinds).toContain('TableChanged B2 Local');
  expect(kinds.filter((one) => one.startsWith('TableChanged'))).toHaveLength(1);
  expect(kinds).toContain('WorksheetSelectionChanged B2:B3');
  expect(kinds).toContain('WorksheetAdded Local');
  expect(kinds).toContain('WorksheetNameChanged New Newer');
  expect(kinds).toContain('WorksheetDeleted');
  expect(kinds).toContain('WorksheetActivated');
});

test('a removed handler hears nothing more', async () => {
  let heard = 0;
  const registration = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async () => void (heard += 1));
    await context.sync();
    return added;
  });
  open.engine.cells.write('sheet-1', 0, 0, [[1]]);
  await open.host.settled();
  await Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
  open.engine.cells.write('sheet-1', 0, 0, [[2]]);
  await open.host.settled();
  expect(heard).toBe(1);
});
