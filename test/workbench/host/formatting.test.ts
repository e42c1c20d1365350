import { openHost, type OpenHost } from '../../support/officeHost';

let open: OpenHost;
beforeEach(async () => {
  open = await openHost();
});
afterEach(() => open.close());

test('formats come back as they were set, and null where cells differ', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('A1:B2');
    range.format.fill.color = '#ffee00';
    range.format.font.bold = true;
    range.format.font.color = 'red';
    range.format.wrapText = true;
    range.format.horizontalAlignment = 'Center';
    range.format.columnWidth = 120;
    range.numberFormat = [['0.00', '@'], ['General', 'yyyy-mm-dd']];
    range.format.borders.getItem('EdgeBottom').style = 'Double';
    sheet.getRange('A1').format.font.italic = true;
    range.load('numberFormat, format/wrapText, format/horizontalAlignment, format/columnWidth, format/fill/color, format/font/bold, format/font/italic, format/font/color');
    const edge = sheet.getRange('B2').format.borders.getItem('EdgeBottom').load('style');
    await context.sync();
    expect(range.numberFormat).toEqual([['0.00', '@'], ['General', 'yyyy-mm-dd']]);
    expect(range.format.fill.color).toBe('#FFEE00');
    expect(range.format.font.bold).toBe(true);
    expect(range.format.font.italic).toBeNull();
    expect(range.format.font.color).toBe('#FF0000');
    expect(range.format.wrapText).toBe(true);
    expect(range.format.horizontalAlignment).toBe('Center');
    expect(range.format.columnWidth).toBe(120);
    expect(edge.style).toBe('Double');
  });
});

test('a format keeps formulas and values where they are', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2');
    range.values = [[2], ['=A1*2']];
    range.format.fill.color = '#00FF00';
    range.format.protection.locked = false;
    range.numberFormat = '0.0' as never;
    range.load('formulas, values, text');
    await context.sync();
    expect(range.formulas).toEqual([[2], ['=A1*2']]);
    expect(range.text).toEqual([['2.0'], ['4.0']]);
  });
});

test('text stays text in a cell formatted as text', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
    range.numberFormat = [['@', 'General']];
    range.values = [['007', '007']];
    range.load('values, valueTypes');
    await context.sync();
    expect(range.values).toEqual([['007', 7]]);
    expect(range.valueTypes).toEqual([['String', 'Double']]);
  });
});

test('conditional formats: one custom rule over a block, in order of priority, deleted again', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A3').values = [[1], [5], [9]];
    const range = sheet.getRange('A1:B3');
    const first = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    first.custom.rule.formula = '=$A1>4';
    first.custom.format.fill.color = '#C6EFCE';
    first.custom.format.font.color = '#006100';
    first.stopIfTrue = true;
    const second = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    second.cellValue.rule = { formula1: '=1', operator: 'EqualTo' };
    range.conditionalFormats.load('items/type, items/priority, items/stopIfTrue, items/id');
    first.load('id, priority');
    await context.sync();
    expect(range.conditionalFormats.items.map((item) => [item.type, item.priority, item.stopIfTrue])).toEqual([
      ['CellValue', 0, false],
      ['Custom', 1, true],
    ]);
    first.priority = 0;
    first.custom.rule.load('formula');
    first.custom.format.fill.load('color');
    await context.sync();
    expect(first.custom.rule.formula).toBe('=$A1>4');
    expect(first.custom.format.fill.color).toBe('#C6EFCE');
    range.conditionalFormats.getItem(first.id).delete();
    range.conditionalFormats.clearAll();
    const count = range.conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test('data validation: list, decimal and custom, with alert and prompt', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A3').dataValidation.rule = { list: { inCellDropDown: true, source: 'yes,no' } };
    const list = sheet.getRange('A2').dataValidation;
    list.errorAlert = { showAlert: true, style: 'Warning', title: 'Title', message: 'Choose' };
    list.prompt = { showPrompt: true, title: 'P', message: 'M' };
    sheet.getRange('B1').dataValidation.rule = { decimal: { formula1: 0, formula2: 10, operator: 'Between' } };
    sheet.getRange('C1').dataValidation.rule = { custom: { formula: '=LEN(C1)<5' } };
    const b = sheet.getRange('B1').dataValidation.load('rule, type');
    const c = sheet.getRange('C1').dataValidation.load('rule, type, ignoreBlanks');
    const d = sheet.getRange('D1').dataValidation.load('type');
    const first = sheet.getRange('A1').dataValidation.load('rule, errorAlert');
    list.load('rule, errorAlert, prompt');
    await context.sync();
    expect(list.rule).toEqual({ list: { inCellDropDown: true, source: 'yes,no' } });
    expect(list.errorAlert).toEqual({ showAlert: true, style: 'Warning', title: 'Title', message: 'Choose' });
    expect(first.rule).toEqual(list.rule);
    expect(first.errorAlert.style).toBe('Stop');
    expect(b.rule).toEqual({ decimal: { formula1: '0', formula2: '10', operator: 'Between' } });
    expect([b.type, c.type, d.type]).toEqual(['Decimal', 'Custom', 'None']);
    expect(c.rule).toEqual({ custom: { formula: '=LEN(C1)<5' } });
    sheet.getRange('A:A').dataValidation.clear();
    const after = sheet.getRange('A2').dataValidation.load('type');
    await context.sync();
    expect(after.type).toBe('None');
  });
});

test('frozen panes, merged cells, page set-up and tab colour', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.freezePanes.freezeRows(2);
    sheet.getRange('A1:C1').merge();
    sheet.tabColor = '#112233';
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.setPrintTitleRows('$1:$2');
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    sheet.load('tabColor');
    sheet.pageLayout.load('orientation');
    await context.sync();
    expect(frozen.address).toBe('Sheet1!1:2');
    expect(sheet.tabColor).toBe('#112233');
    expect(sheet.pageLayout.orientation).toBe('Landscape');
    expect(open.engine.formats.merges('sheet-1')).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});
