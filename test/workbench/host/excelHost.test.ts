import { openHost, type OpenHost } from '../../support/officeHost';

let open: OpenHost;
beforeEach(async () => {
  open = await openHost();
});
afterEach(() => open.close());

test('what is written is read back, with formulas calculated', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C2');
    range.values = [[1, 'two', true], ['=A1+1', '', '12.5']];
    range.load('values, formulas, valueTypes, address, text, rowCount');
    await context.sync();
    expect(range.values).toEqual([[1, 'two', true], [2, '', 12.5]]);
    expect(range.formulas).toEqual([[1, 'two', true], ['=A1+1', '', 12.5]]);
    expect(range.valueTypes).toEqual([['Double', 'String', 'Boolean'], ['Double', 'Empty', 'Double']]);
    expect(range.text).toEqual([['1', 'two', 'TRUE'], ['2', '', '12.5']]);
    expect(range.address).toBe('Sheet1!A1:C2');
    expect(range.rowCount).toBe(2);
  });
  expect(open.host.log.syncs).toBe(2);
});
