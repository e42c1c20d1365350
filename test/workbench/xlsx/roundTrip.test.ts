import { Workbook } from '@cj-tech-master/excelts';
import { parseAddress, type Area } from '../../../src/workbench/engine/address';
import type { CellInput } from '../../../src/workbench/engine/cellValue';
import type { Engine } from '../../../src/workbench/engine/engine';
import { workbookFiles } from '../../support/workbookFiles';

const { Engine: EngineClass, readWorkbook, writeWorkbook } = workbookFiles;
const SHEET = 'sheet-1';
const opened: Engine[] = [];

function engine(...options: ConstructorParameters<typeof EngineClass>): Engine {
  const made = new EngineClass(...options);
  opened.push(made);
  return made;
}

afterEach(() => {
  for (const one of opened.splice(0)) one.dispose();
});

function at(address: string): Area {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`${address} is no address`);
  return parsed.area;
}

function put(target: Engine, address: string, block: CellInput[][], sheet = SHEET): void {
  target.cells.write(sheet, at(address).row, at(address).column, block);
}

async function reopened(from: Engine, prepare?: (fresh: Engine) => void): Promise<Engine> {
  const bytes = await writeWorkbook(from);
  const read = await readWorkbook(bytes, 'Again');
  if (!read.ok) throw new Error(`The file was refused: ${read.fault.kind}`);
  const fresh = engine();
  prepare?.(fresh);
  read.value(fresh);
  fresh.calculation.recalculate();
  await fresh.whenCalculated();
  return fresh;
}

test('values of every kind come back as they were', async () => {
  const first = engine();
  const block = [['text', 12.5, true, false, null, '007', 'a\nb', { error: '#N/A' as const }]];
  put(first, 'B2', block);
  const second = await reopened(first);
  expect(second.cells.values(SHEET, at('B2:I2'))).toEqual(block);
});

test('formulas come back as they were written, and calculate', async () => {
  const first = engine();
  put(first, 'A1', [[1], [2], [3]]);
  put(first, 'C1', [[{ formula: '=SUM(A1:A3)' }, { formula: '=IFNA(MAXIFS(A1:A3,A1:A3,"<3"),"")' }]]);
  const second = await reopened(first);
  expect(second.cells.formulas(SHEET, at('C1:D1'))).toEqual([['=SUM(A1:A3)', '=IFNA(MAXIFS(A1:A3,A1:A3,"<3"),"")']]);
  expect(second.cells.values(SHEET, at('C1:D1'))).toEqual([[6, 2]]);
});

test('a spill comes back as one formula that spills again', async () => {
  const first = engine();
  put(first, 'A1', [[2], [3], [1]]);
  put(first, 'C1', [[{ formula: '=SORT(A1:A3)' }]]);
  put(first, 'E1', [[{ formula: '=SUM(C1#)' }]]);
  const second = await reopened(first);
  expect(second.cells.formulas(SHEET, at('C1:C3'))).toEqual([['=SORT(A1:A3)'], [null], [null]]);
  expect(second.cells.values(SHEET, at('C1:E1'))).toEqual([[1, null, 6]]);
  put(second, 'A1', [[9]]);
  await second.whenCalculated();
  expect(second.cells.values(SHEET, at('C1:C3'))).toEqual([[1], [3], [9]]);
});

test('a function of the add-in is stored as Excel stores it and works again', async () => {
  const functions = (target: Engine): void =>
    target.functions.register('TENDER.SCORE', (args) => (args[0] as number[][]).map((row) => [(row[0] ?? 0) * 10]));
  const first = engine();
  functions(first);
  put(first, 'A1', [[1], [2]]);
  put(first, 'C1', [[{ formula: '=TENDER.SCORE(A1:A2)' }]]);
  const second = await reopened(first, functions);
  expect(second.cells.formulas(SHEET, at('C1'))).toEqual([['=TENDER.SCORE(A1:A2)']]);
  expect(second.cells.values(SHEET, at('C1:C2'))).toEqual([[10], [20]]);
});

test('a table keeps its name, columns, look and calculated column', async () => {
  const first = engine();
  put(first, 'B3', [
    ['Name', 'Rate €/h, excl.', 'Double'],
    ['a', 10, null],
    ['b', 20, null],
  ]);
  first.tables.create(SHEET, at('B3:D5'), 'Candidates', { style: 'TableStyleLight9', showBandedRows: false });
  put(first, 'D4', [[{ formula: '=Candidates[[#This Row],[Rate €/h, excl.]]*2' }], [{ formula: '=Candidates[[#This Row],[Rate €/h, excl.]]*2' }]]);
  put(first, 'F1', [[{ formula: '=SUM(Candidates[Double])' }]]);
  const second = await reopened(first);
  const table = second.tables.find('Candidates');
  expect(table).toMatchObject({ area: at('B3:D5'), look: { style: 'TableStyleLight9', showBandedRows: false } });
  expect(table?.columns.map((column) => column.name)).toEqual(['Name', 'Rate €/h, excl.', 'Double']);
  expect(second.cells.values(SHEET, at('D4:D5'))).toEqual([[20], [40]]);
  expect(second.cells.values(SHEET, at('F1'))).toEqual([[60]]);
});

test('names keep their formula, scope and visibility', async () => {
  const first = engine();
  put(first, 'A1', [['x', 'y'], [1, 2]]);
  first.tables.create(SHEET, at('A1:B2'), 'Data');
  first.names.add('Plain', '=Sheet1!$B$2');
  first.names.add('Columns', '=CHOOSE({1,2},IF(Data[x]="","",Data[x]),Data[y])', { visible: false });
  first.names.add('Words', '={"a","b"}');
  first.names.add('Local', '=Sheet1!$A$2', { sheetId: SHEET });
  put(first, 'D1', [[{ formula: '=Plain*10' }, { formula: '=SUM(Columns)' }]]);
  const second = await reopened(first);
  const names = second.names.list().map(({ name, formula, visible, sheetId }) => ({ name, formula, visible, sheetId }));
  expect(names).toEqual(
    expect.arrayContaining([
      { name: 'Plain', formula: '=Sheet1!$B$2', visible: true, sheetId: undefined },
      { name: 'Columns', formula: '=CHOOSE({1,2},IF(Data[x]="","",Data[x]),Data[y])', visible: false, sheetId: undefined },
      { name: 'Words', formula: '={"a","b"}', visible: true, sheetId: undefined },
      { name: 'Local', formula: '=Sheet1!$A$2', visible: true, sheetId: SHEET },
    ]),
  );
  expect(second.cells.values(SHEET, at('D1:E1'))).toEqual([[20, 3]]);
});

test('formats come back: numbers, font, fill, borders, alignment, wrapping', async () => {
  const first = engine();
  const format = {
    numberFormat: '€ #,##0.00',
    fill: '#FFF4CE',
    fontColor: '#0D7D84',
    fontName: 'Arial',
    fontSize: 14,
    bold: true,
    italic: true,
    strikethrough: true,
    underline: true,
    horizontalAlignment: 'Center',
    verticalAlignment: 'Top',
    wrapText: true,
    edges: {
      bottom: { style: 'Continuous', weight: 'Thin', color: '#112233' },
      top: { style: 'Double', weight: 'Thick', color: '#000000' },
    },
  };
  put(first, 'B2', [[92.5]]);
  first.formats.write(SHEET, at('B2'), format);
  const second = await reopened(first);
  expect(second.formats.read(SHEET, 1, 1)).toEqual(format);
});

test('a row without values keeps its looks and its height', async () => {
  const first = engine();
  put(first, 'A1', [['above']]);
  first.formats.write(SHEET, at('A4:B5'), { numberFormat: '€ #,##0.00', horizontalAlignment: 'Center' });
  first.formats.setRowHeight(SHEET, 6, 1, 48);
  put(first, 'A9', [['below']]);
  const second = await reopened(first);
  for (const row of [3, 4]) expect(second.formats.read(SHEET, row, 1)).toMatchObject({ numberFormat: '€ #,##0.00', horizontalAlignment: 'Center' });
  expect(second.formats.rowHeight(SHEET, 6)).toBeCloseTo(48, 0);
});

test('a date stays the number that it is', async () => {
  const first = engine();
  put(first, 'A1', [[46350.625]]);
  first.formats.write(SHEET, at('A1'), { numberFormat: 'dd-mm-yyyy hh:mm' });
  const second = await reopened(first);
  expect(second.cells.values(SHEET, at('A1'))).toEqual([[46350.625]]);
  expect(second.formats.read(SHEET, 0, 0).numberFormat).toBe('dd-mm-yyyy hh:mm');
});

test('widths, heights, merged cells and frozen panes come back', async () => {
  const first = engine();
  put(first, 'A1', [['wide']]);
  first.formats.setColumnWidth(SHEET, 0, 1, 150);
  first.formats.setRowHeight(SHEET, 0, 1, 36);
  first.formats.merge(SHEET, at('A1:C2'));
  first.sheets.setFreeze(SHEET, 2, 1);
  const second = await reopened(first);
  expect(second.formats.columnWidth(SHEET, 0)).toBeCloseTo(150, 0);
  expect(second.formats.rowHeight(SHEET, 0)).toBeCloseTo(36, 0);
  expect(second.formats.merges(SHEET)).toEqual([at('A1:C2')]);
  expect(second.sheets.freeze(SHEET)).toEqual({ rows: 2, columns: 1 });
});

test('a row is as high in the file as its wrapped text needs, without becoming a chosen height', async () => {
  const first = engine();
  put(first, 'A1', [['een tekst die in deze smalle kolom niet op een regel past'], ['kort']]);
  first.formats.setColumnWidth(SHEET, 0, 1, 98);
  first.formats.write(SHEET, at('A1:A2'), { wrapText: true });
  const file = new Workbook();
  await file.xlsx.load(await writeWorkbook(first));
  const [long, short] = [1, 2].map((row) => file.worksheets[0]!.getRow(row));
  expect([long!.height! >= 60, long!.customHeight === true]).toEqual([true, false]);
  expect([short!.height, short!.customHeight === true]).toEqual([15, false]);
  first.formats.setRowHeight(SHEET, 0, 1, 20);
  await file.xlsx.load(await writeWorkbook(first));
  expect(file.worksheets[0]!.getRow(1)).toMatchObject({ height: 20, customHeight: true });
});

test('conditional formats keep their areas, order, formula and fill', async () => {
  const first = engine();
  put(first, 'A1', [[1], [5]]);
  first.names.add('Cut', '=3');
  const rule = { stopIfTrue: false, format: { fill: '#FFEB9C', fontColor: '#9C5700', bold: true } };
  first.conditionalFormats.add(SHEET, [at('A1:A9')], { ...rule, kind: 'CellValue', operator: 'GreaterThan', formula1: '=4' });
  first.conditionalFormats.add(SHEET, [at('A1:A9'), at('C1:C9')], { ...rule, kind: 'Custom', formula1: '=$A1<=Cut' });
  const second = await reopened(first);
  expect(second.conditionalFormats.list(SHEET)).toMatchObject(
    first.conditionalFormats.list(SHEET).map(({ areas, rule: { kind, formula1, format } }) => ({ areas, rule: { kind, formula1, format } })),
  );
});

test('data validation keeps its list, numbers and messages', async () => {
  const first = engine();
  const words = { show: true, style: 'Stop', title: 'Antwoord', message: 'ja of nee' };
  const prompt = { show: false, title: '', message: '' };
  const list = { kind: 'List', formula1: 'ja,nee', inCellDropDown: true, ignoreBlanks: true, alert: words, prompt } as const;
  const number = { kind: 'Decimal', formula1: '0', formula2: '20', operator: 'Between', inCellDropDown: false, ignoreBlanks: true, alert: { ...words, style: 'Warning' }, prompt: { show: true, title: 'Punten', message: '0 tot 20' } } as const;
  first.validations.set(SHEET, at('B2:B40'), list);
  first.validations.set(SHEET, at('C2:C40'), number);
  const second = await reopened(first);
  const found = second.validations.list(SHEET).map(({ areas, validation }) => ({ areas, validation }));
  expect(found).toEqual(
    expect.arrayContaining([
      { areas: [at('B2:B40')], validation: list },
      { areas: [at('C2:C40')], validation: number },
    ]),
  );
});

test('sheets keep their order, visibility, colour and protection', async () => {
  const first = engine();
  const hidden = first.sheets.add('Berekening');
  const last = first.sheets.add("It's here");
  put(first, 'A1', [[5]], last.id);
  put(first, 'A1', [[{ formula: "='It''s here'!A1+1" }]]);
  first.sheets.setTabColor(last.id, '#0D7D84');
  first.sheets.setVisibility(hidden.id, 'VeryHidden');
  put(first, 'A2', [['free', 'locked']]);
  first.formats.setLocked(SHEET, at('A2'), false);
  first.protection.protect(SHEET, { options: { allowSort: true } });
  first.sheets.activate(last.id);
  const second = await reopened(first);
  expect(second.sheets.list().map(({ name, visibility, tabColor }) => ({ name, visibility, tabColor }))).toEqual([
    { name: 'Sheet1', visibility: 'Visible', tabColor: '' },
    { name: 'Berekening', visibility: 'VeryHidden', tabColor: '' },
    { name: "It's here", visibility: 'Visible', tabColor: '#0D7D84' },
  ]);
  expect(second.cells.values(SHEET, at('A1'))).toEqual([[6]]);
  expect(second.protection.of(SHEET)?.options).toMatchObject({ allowSort: true, allowFormatCells: false });
  expect(second.protection.allowsWriting(SHEET, at('A2'))).toBe(true);
  expect(second.protection.allowsWriting(SHEET, at('B2'))).toBe(false);
  expect(second.sheets.active().name).toBe("It's here");
});

test('how a sheet is printed comes back: paper, direction, pages, title rows, area and footer', async () => {
  const first = engine();
  put(first, 'A1', [['one']]);
  const set: readonly (readonly [string, unknown])[] = [
    ['Orientation', 'Landscape'],
    ['PaperSize', 'A4'],
    ['Zoom', { horizontalFitToPages: 1, verticalFitToPages: 0 }],
    ['PrintTitleRows', ['$9:$9']],
    ['PrintArea', '$A$1:$H$70'],
    ['LeftFooter', 'Round 1'],
    ['RightFooter', '&P / &N'],
  ];
  for (const [property, value] of set) first.pages.set(SHEET, property, value);
  const second = await reopened(first);
  for (const [property, value] of set) expect([property, second.pages.get(SHEET, property)]).toEqual([property, value]);
  expect(second.save().pages).toEqual(first.save().pages);
});
