import { openHost, type OpenHost } from '../../support/officeHost';

let open: OpenHost;
beforeEach(async () => {
  open = await openHost();
});
afterEach(() => open.close());

async function makeTable(context: Excel.RequestContext): Promise<Excel.Table> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange('B2:D4').values = [
    ['Name', 'Rate', 'Note'],
    ['a', 10, 'x'],
    ['b', 20, ''],
  ];
  const table = sheet.tables.add('B2:D4', true);
  table.name = 'Candidates';
  await context.sync();
  return table;
}

test('a table is found by name with its columns, in one read', async () => {
  await Excel.run(async (context) => {
    await makeTable(context);
    const tables = context.workbook.tables;
    tables.load('items/name, items/style, items/columns/items/name, items/worksheet/name');
    const missing = tables.getItemOrNullObject('Nowhere');
    missing.load('name');
    await context.sync();
    expect(tables.items.map((table) => [table.name, table.columns.items.map((column) => column.name), table.worksheet.name])).toEqual([
      ['Candidates', ['Name', 'Rate', 'Note'], 'Sheet1'],
    ]);
    expect(missing.isNullObject).toBe(true);
  });
});

test('ranges of a table and of its columns', async () => {
  await Excel.run(async (context) => {
    const table = await makeTable(context);
    const ranges = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.columns.getItem('Rate').getDataBodyRange(),
      table.columns.getItemAt(2).getRange(),
      table.rows.getItemAt(1).getRange(),
    ];
    for (const range of ranges) range.load('address');
    const rate = table.columns.getItem('Rate');
    rate.load('name, index, values');
    await context.sync();
    expect(ranges.map((range) => range.address.replace('Sheet1!', ''))).toEqual(['B2:D4', 'B2:D2', 'B3:D4', 'C3:C4', 'D2:D4', 'B4:D4']);
    expect([rate.name, rate.index, rate.values]).toEqual(['Rate', 1, [['Rate'], [10], [20]]]);
  });
});

test('resizing, renaming a header, adding and deleting columns', async () => {
  await Excel.run(async (context) => {
    const table = await makeTable(context);
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('H1').formulas = [['=SUM(Candidates[Rate])']];
    sheet.getRange('B5:D5').values = [['c', 30, 'z']];
    table.resize('B2:D5');
    table.columns.getItem('Rate').name = 'Tarief';
    table.columns.add(1, undefined, 'Level');
    table.columns.getItem('Note').delete();
    table.columns.load('items/name');
    table.rows.load('count');
    const total = sheet.getRange('G1:I1').load('formulas, values');
    const body = table.getDataBodyRange().load('values, address');
    await context.sync();
    expect(table.columns.items.map((column) => column.name)).toEqual(['Name', 'Level', 'Tarief']);
    expect(table.rows.count).toBe(3);
    expect(body.address).toBe('Sheet1!B3:D5');
    expect(body.values).toEqual([['a', '', 10], ['b', '', 20], ['c', '', 30]]);
    expect(total.formulas[0]).toContain('=SUM(Candidates[Tarief])');
    expect(total.values[0]).toContain(60);
  });
});

test('sorting keeps rows together and formulas with them', async () => {
  await Excel.run(async (context) => {
    const table = await makeTable(context);
    table.sort.apply([{ key: 1, ascending: false }]);
    const body = table.getDataBodyRange().load('values');
    await context.sync();
    expect(body.values).toEqual([['b', 20, ''], ['a', 10, 'x']]);
  });
});

test('rows are added at the end and deleted', async () => {
  await Excel.run(async (context) => {
    const table = await makeTable(context);
    table.rows.add(undefined, [['c', 30, ''], ['d', 40, '']]);
    table.rows.getItemAt(0).delete();
    const range = table.getRange().load('values');
    await context.sync();
    expect(range.values).toEqual([['Name', 'Rate', 'Note'], ['b', 20, ''], ['c', 30, ''], ['d', 40, '']]);
  });
});

test('a table may be called like a sheet, not like another table', async () => {
  await Excel.run(async (context) => {
    const table = await makeTable(context);
    table.name = 'Sheet1';
    const second = context.workbook.worksheets.getActiveWorksheet().tables.add('H2:I3', true);
    second.name = 'SHEET1';
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
    context.workbook.tables.load('items/name');
  });
});

test('a table that is converted leaves its cells, a deleted one does not', async () => {
  await Excel.run(async (context) => {
    const table = await makeTable(context);
    const range = table.convertToRange().load('values');
    context.workbook.tables.load('count');
    await context.sync();
    expect(range.values[1]).toEqual(['a', 10, 'x']);
    expect(context.workbook.tables.count).toBe(0);
    const again = context.workbook.tables.add('Sheet1!B2:D4', true);
    again.delete();
    const after = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
    await context.sync();
    expect(after.isNullObject).toBe(true);
  });
});

test('names stand for ranges and for expressions', async () => {
  await Excel.run(async (context) => {
    await makeTable(context);
    const names = context.workbook.names;
    names.add('Rates', '=Candidates[Rate]');
    names.add('Both', '=CHOOSE({1,2},IF(Candidates[Note]="","",Candidates[Note]),Candidates[Rate])');
    names.add('Fixed', context.workbook.worksheets.getItem('Sheet1').getRange('A1'));
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('H1').formulas = [['=SUM(Rates)']];
    sheet.getRange('H3').formulas = [['=Both']];
    names.load('items/name, items/formula, items/type');
    const range = names.getItem('Rates').getRange().load('address');
    const values = sheet.getRange('H1:I4').load('values');
    const missing = names.getItemOrNullObject('Nope');
    await context.sync();
    expect(names.items.map((name) => [name.name, name.formula])).toEqual([
      ['Rates', '=Candidates[Rate]'],
      ['Both', '=CHOOSE({1,2},IF(Candidates[Note]="","",Candidates[Note]),Candidates[Rate])'],
      ['Fixed', '=Sheet1!$A$1'],
    ]);
    expect(range.address).toBe('Sheet1!C3:C4');
    expect(values.values).toEqual([[30, ''], ['', ''], ['x', 10], ['', 20]]);
    expect(missing.isNullObject).toBe(true);
    names.getItem('Rates').delete();
    names.load('items/name');
    await context.sync();
    expect(names.items).toHaveLength(2);
  });
});
