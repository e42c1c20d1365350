import { openHost, type OpenHost } from '../../support/officeHost';

let open: OpenHost;
beforeEach(async () => {
  open = await openHost();
});
afterEach(() => open.close());

const failure = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing failed',
    (error: OfficeExtension.Error) => error.code,
  );

test('sheets are added, renamed, moved, hidden, activated and deleted', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add('Second');
    worksheets.add();
    added.name = 'Tweede';
    added.position = 0;
    added.activate();
    worksheets.getItem('Sheet1').visibility = 'VeryHidden';
    worksheets.load('items/name, items/visibility, items/position, items/id');
    const active = worksheets.getActiveWorksheet().load('name');
    const missing = worksheets.getItemOrNullObject('Nope');
    await context.sync();
    expect(worksheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.position])).toEqual([
      ['Tweede', 'Visible', 0],
      ['Sheet1', 'VeryHidden', 1],
      ['Sheet3', 'Visible', 2],
    ]);
    expect(active.name).toBe('Tweede');
    expect(missing.isNullObject).toBe(true);
    worksheets.getItem('Sheet3').delete();
    const count = worksheets.getCount();
    await context.sync();
    expect(count.value).toBe(2);
  });
});

test.each([
  ['a sheet that is not there', (context: Excel.RequestContext) => context.workbook.worksheets.getItem('x').load('name'), 'ItemNotFound'],
  ['a name with a colon', (context: Excel.RequestContext) => context.workbook.worksheets.add('a:b'), 'InvalidArgument'],
  ['a name that is taken', (context: Excel.RequestContext) => context.workbook.worksheets.add('sheet1'), 'ItemAlreadyExists'],
  ['an address that is none', (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1').getRange('A0').load('address'), 'InvalidArgument'],
  ['a block that does not fit', (context: Excel.RequestContext) => (context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').values = [[1]]), 'InvalidArgument'],
  ['deleting the only sheet', (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1').delete(), 'InvalidOperation'],
])('%s is refused', async (_what, act, code) => {
  expect(
    await failure(
      Excel.run(async (context) => {
        act(context);
        await context.sync();
      }),
    ),
  ).toBe(code);
});

test('ranges are derived from ranges', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('B2:D5');
    const derived = [
      range.getCell(1, 1),
      range.getRow(0),
      range.getColumn(2),
      range.getResizedRange(1, -1),
      range.getOffsetRange(2, 0),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getLastCell(),
      range.getIntersectionOrNullObject('C4:Z9'),
      sheet.getRangeByIndexes(0, 0, 2, 3),
    ];
    for (const one of derived) one.load('address');
    const none = range.getIntersectionOrNullObject('F1');
    const used = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expect(derived.map((one) => one.address.slice('Sheet1!'.length))).toEqual([
      'C3', 'B2:D2', 'D2:D5', 'B2:C6', 'B4:D7', '2:5', 'B:D', 'D5', 'C4:D5', 'A1:C2',
    ]);
    expect([none.isNullObject, used.isNullObject]).toEqual([true, true]);
  });
});

test('cells are inserted and deleted, and formulas follow', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:C3').values = [[1, 2, 3], [4, 5, 6], [7, 8, 9]];
    sheet.getRange('E1').formulas = [['=SUM(A1:A3)']];
    sheet.getRange('A2').insert('Down');
    sheet.getRange('C1').delete('Left');
    sheet.getRange('3:3').insert('Down');
    const block = sheet.getRange('A1:C5').load('values');
    const total = sheet.getUsedRange().load('address');
    const sum = sheet.getRange('D1').load('formulas, values');
    await context.sync();
    expect(block.values).toEqual([[1, 2, ''], ['', 5, 6], ['', '', ''], [4, 8, 9], [7, '', '']]);
    expect(total.address).toBe('Sheet1!A1:D5');
    expect(sum.formulas).toEqual([['=SUM(A1:A5)']]);
    expect(sum.values).toEqual([[12]]);
  });
});

test('a spill is found from its first cell', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B2').formulas = [['=SEQUENCE(3,2)']];
    sheet.getRange('F1').formulas = [['=SUM(B2#)']];
    const spill = sheet.getRange('B2').getSpillingToRangeOrNullObject().load('address, values');
    const none = sheet.getRange('A1').getSpillingToRangeOrNullObject();
    const parent = sheet.getRange('C3').getSpillParentOrNullObject().load('address');
    const sum = sheet.getRange('F1').load('values, formulas');
    await context.sync();
    expect([spill.address, spill.values]).toEqual(['Sheet1!B2:C4', [[1, 2], [3, 4], [5, 6]]]);
    expect(none.isNullObject).toBe(true);
    expect(parent.address).toBe('Sheet1!B2');
    expect([sum.values, sum.formulas]).toEqual([[[21]], [['=SUM(B2#)']]]);
  });
});

test('a protected sheet refuses writing, except where cells were unlocked', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B1').format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: true });
    sheet.protection.load('protected');
    sheet.getRange('B1').values = [[1]];
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    sheet.getRange('A1').values = [[1]];
    expect(await failure(context.sync())).toBe('AccessDenied');
    sheet.protection.unprotect();
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    expect(open.engine.cells.values('sheet-1', { row: 0, column: 0, rows: 1, columns: 2 })).toEqual([[1, 1]]);
  });
});

test('settings are kept and announced', async () => {
  let announced = 0;
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.onSettingsChanged.add(async () => void (announced += 1));
    settings.add('version', { major: 2 });
    const item = settings.getItem('version').load('key, value');
    const none = settings.getItemOrNullObject('nope');
    await context.sync();
    expect(item.value).toEqual({ major: 2 });
    expect(none.isNullObject).toBe(true);
    settings.load('items/key, items/value');
    await context.sync();
    expect(settings.items.map((one) => one.key)).toEqual(['version']);
  });
  await open.host.settled();
  expect(announced).toBe(1);
});

test('selection and culture', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3').select();
    const selected = context.workbook.getSelectedRange().load('address');
    const cell = context.workbook.getActiveCell().load('address');
    context.application.cultureInfo.load('name');
    context.application.cultureInfo.numberFormat.load('numberDecimalSeparator');
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.calculate('Full');
    await context.sync();
    expect([selected.address, cell.address]).toEqual(['Sheet1!B2:C3', 'Sheet1!B2']);
    expect(context.application.cultureInfo.name).toBe('en-US');
  });
});

test('10,000 rows of 20 values go in with one assignment and come out again', async () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => Array.from({ length: 20 }, (__, column) => row * 20 + column));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, 10_000, 20);
    range.values = rows;
    range.load('values');
    await context.sync();
    expect(range.values[9_999]?.[19]).toBe(199_999);
    expect(range.values).toHaveLength(10_000);
  });
});

test('requests and responses over 5 MB are refused', async () => {
  const wide = 'x'.repeat(1_000);
  const rows = Array.from({ length: 6_000 }, () => [wide]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A6000').values = rows;
    expect(await failure(context.sync())).toBe('RequestPayloadSizeLimitExceeded');
    sheet.getRange('A1:A3000').values = rows.slice(0, 3_000);
    await context.sync();
    sheet.getRange('A3001:A6000').values = rows.slice(0, 3_000);
    await context.sync();
    sheet.getRange('A1:A6000').load('values');
    expect(await failure(context.sync())).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

test('faults: refused requests, cell edit mode, an edit from elsewhere between two requests', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    await context.sync();
    open.host.failNext({ code: 'GeneralException' });
    range.values = [[1]];
    expect(await failure(context.sync())).toBe('GeneralException');
    open.host.faults.cellEditMode = true;
    range.values = [[1]];
    expect(await failure(context.sync())).toBe('InvalidOperationInCellEditMode');
    open.host.faults.cellEditMode = false;
    open.host.onBeforeSync(open.host.log.syncs + 1, (engine) => engine.cells.write('sheet-1', 0, 0, [['theirs']]));
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['theirs']]);
  });
});
