/** What must move along when rows, columns and sheets come, go or change their names. */
import type { Engine } from '../../../src/workbench/engine/engine';
import { headlessEngine } from '../../support/headlessEngine';

const SHEET = 'sheet-1';
const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
let engine: Engine;
beforeEach(() => {
  engine = headlessEngine();
  engine.cells.write(SHEET, 0, 0, [['Name', 'Rate'], ['a', 10], ['b', 20]]);
  engine.tables.create(SHEET, area(0, 0, 3, 2), 'Points');
});
afterEach(() => engine.dispose());

const RULE = { kind: 'Custom', formula1: '=$B2>15', format: { fill: '#FFEE00' }, stopIfTrue: false } as const;

test('a conditional format and its formula move with their cells', async () => {
  engine.conditionalFormats.add(SHEET, [area(1, 0, 2, 2)], RULE);
  engine.structure.insertRows(SHEET, 0, 2);
  expect(engine.conditionalFormats.list(SHEET)[0]?.areas).toEqual([area(3, 0, 2, 2)]);
  expect(engine.conditionalFormats.list(SHEET)[0]?.rule.formula1).toBe('=$B4>15');
});

test('a validation moves with its cells', () => {
  engine.validations.set(SHEET, area(1, 1, 2, 1), {
    kind: 'Decimal',
    formula1: '0',
    formula2: '10',
    operator: 'Between',
    inCellDropDown: true,
    ignoreBlanks: true,
    alert: { show: true, style: 'Stop', title: '', message: '' },
    prompt: { show: false, title: '', message: '' },
  });
  engine.structure.insertColumns(SHEET, 0, 1);
  expect(engine.validations.at(SHEET, 1, 2)?.validation.kind).toBe('Decimal');
  expect(engine.validations.at(SHEET, 1, 1)).toBeUndefined();
});

test('a formula on another sheet follows the renaming of the sheet of its table', async () => {
  const other = engine.sheets.add('Other');
  engine.cells.write(other.id, 0, 0, [[{ formula: '=SUM(Points[Rate])+Sheet1!B2' }]]);
  engine.sheets.rename(SHEET, "It's new");
  engine.cells.write(SHEET, 1, 1, [[11]]);
  await engine.whenCalculated();
  expect(engine.cells.values(other.id, area(0, 0, 1, 1))).toEqual([[42]]);
  expect(engine.cells.formulas(other.id, area(0, 0, 1, 1))).toEqual([["=SUM(Points[Rate])+'It''s new'!B2"]]);
});

test('a formula over a deleted column gives #REF!, over a deleted row the sum of the rest', async () => {
  engine.cells.write(SHEET, 0, 5, [[{ formula: '=SUM(Points[Rate])' }]]);
  engine.structure.deleteRows(SHEET, 1, 1);
  await engine.whenCalculated();
  expect(engine.cells.values(SHEET, area(0, 5, 1, 1))).toEqual([[20]]);
  engine.structure.deleteColumns(SHEET, 1, 1);
  await engine.whenCalculated();
  expect(engine.cells.values(SHEET, area(0, 4, 1, 1))).toEqual([[{ error: '#REF!' }]]);
});

test('an edit by a person is undone with its formula as it was written', async () => {
  engine.cells.write(SHEET, 0, 5, [[{ formula: '=SUM(Points[Rate])' }]]);
  engine.core.sheetFacade(SHEET).getRange(0, 5).setValue({ f: '=MAX(Points[Rate])' });
  await engine.whenCalculated();
  expect(engine.cells.values(SHEET, area(0, 5, 1, 1))).toEqual([[20]]);
  expect(engine.cells.formulas(SHEET, area(0, 5, 1, 1))).toEqual([['=MAX(Points[Rate])']]);
  await engine.core.api.undo();
  await engine.whenCalculated();
  expect(engine.cells.values(SHEET, area(0, 5, 1, 1))).toEqual([[30]]);
  expect(engine.cells.formulas(SHEET, area(0, 5, 1, 1))).toEqual([['=SUM(Points[Rate])']]);
});

test('everything that a workbook holds survives saving and loading', () => {
  engine.conditionalFormats.add(SHEET, [area(1, 0, 2, 2)], RULE);
  engine.names.add('Rates', '=Points[Rate]', { comment: 'note' });
  engine.formats.write(SHEET, area(0, 0, 1, 2), { bold: true, numberFormat: '0.0' });
  engine.formats.merge(SHEET, area(6, 0, 1, 3));
  engine.formats.setColumnWidth(SHEET, 0, 1, 150);
  engine.sheets.setFreeze(SHEET, 1, 1);
  engine.settings.set('key', { a: 1 });
  const hidden = engine.sheets.add('Deep');
  engine.sheets.setVisibility(hidden.id, 'VeryHidden');
  engine.protection.protect(hidden.id, { options: { allowSort: true } });
  const copy = headlessEngine({ snapshot: engine.save() });
  expect(copy.sheets.list()).toEqual(engine.sheets.list());
  expect(copy.tables.list()).toEqual(engine.tables.list());
  expect(copy.names.list()).toEqual(engine.names.list());
  expect(copy.conditionalFormats.list(SHEET)).toEqual(engine.conditionalFormats.list(SHEET));
  expect(copy.formats.read(SHEET, 0, 1)).toEqual(engine.formats.read(SHEET, 0, 1));
  expect(copy.formats.merges(SHEET)).toEqual([area(6, 0, 1, 3)]);
  expect(copy.formats.columnWidth(SHEET, 0)).toBe(150);
  expect(copy.sheets.freeze(SHEET)).toEqual({ rows: 1, columns: 1 });
  expect(copy.settings.get('key')).toEqual({ a: 1 });
  expect(copy.protection.of(hidden.id)).toEqual({ options: { allowSort: true } });
});
