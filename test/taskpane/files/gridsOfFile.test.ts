import { Workbook } from '@cj-tech-master/excelts';
import { gridsOfFile } from '../../../src/taskpane/files/gridsOfFile';

async function xlsxOf(sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>): Promise<File> {
  const workbook = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    rows.forEach((row, index) => row.forEach((value, column) => (sheet.getCell(index + 1, column + 1).value = value as string)));
  }
  return new File([Uint8Array.from(await workbook.xlsx.writeBuffer())], 'kandidaten.xlsx');
}

test('a workbook gives its sheets, with numbers, truth values and dates as such; empty sheets are left out', async () => {
  const received = new Date(Date.UTC(2025, 9, 1, 14, 30));
  const file = await xlsxOf({ Leeg: [], Inbox: [['Naam', 'Tarief', 'HBO', 'Ontvangen'], ['=Jan', 92.5, true, received]] });
  expect(await gridsOfFile(file)).toEqual({
    kind: 'grids',
    grids: [{ name: 'Inbox', grid: [['Naam', 'Tarief', 'HBO', 'Ontvangen'], ['=Jan', 92.5, true, received]] }],
  });
});

test('a .csv that Excel saved in western Europe keeps its letters', async () => {
  const file = new File([Uint8Array.from(Buffer.from('Naam;Tarief\r\nRen\u00e9;92,50\r\n', 'latin1'))], 'inbox.csv');
  expect(await gridsOfFile(file)).toEqual({ kind: 'grids', grids: [{ name: '', grid: [['Naam', 'Tarief'], ['René', '92,50']] }] });
});

test.each([
  ['kandidaten.xlsx', 'geen werkmap', 'unreadable'],
  ['kandidaten.csv', ' \n', 'noText'],
  ['kandidaten.pdf', 'x', 'unknownKind'],
])('%s with %j is %s', async (name, text, kind) => {
  expect(await gridsOfFile(new File([text], name))).toEqual({ kind });
});
