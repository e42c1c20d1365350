/** Tables grow by what a person types right below or beside them, as in Excel. */
import type { Area } from '../../../src/workbench/engine/address';
import type { CellInput } from '../../../src/workbench/engine/cellValue';
import type { ChangeOrigin } from '../../../src/workbench/engine/engineCore';
import type { Engine } from '../../../src/workbench/engine/engine';
import { areaAfterTyping } from '../../../src/workbench/engine/tableExpansion';
import { headlessEngine } from '../../support/headlessEngine';

const SHEET = 'sheet-1';
const area = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });
const TABLE = area(0, 0, 3, 3);
let engine: Engine;
beforeEach(async () => {
  engine = headlessEngine();
  engine.cells.write(SHEET, 0, 0, [['Name', 'Rate', 'Double'], ['a', 10], ['b', 20]]);
  engine.tables.create(SHEET, TABLE, 'Points');
  engine.cells.write(SHEET, 1, 2, [[{ formula: '=[@Rate]*2' }], [{ formula: '=[@Rate]*2' }]]);
  engine.formats.write(SHEET, area(1, 1, 2, 1), { numberFormat: '0.00' });
  await engine.whenCalculated();
});
afterEach(() => engine.dispose());

async function type(row: number, column: number, block: CellInput[][], origin: ChangeOrigin = 'person'): Promise<Area> {
  engine.as(origin, () => engine.cells.write(SHEET, row, column, block));
  await engine.whenCalculated();
  return engine.tables.find('Points')!.area;
}

test('a row typed below the table belongs to it, with formula and format', async () => {
  expect(await type(3, 0, [['c']])).toEqual(area(0, 0, 4, 3));
  await type(3, 1, [[30]]);
  expect(engine.cells.values(SHEET, area(3, 0, 1, 3))).toEqual([['c', 30, 60]]);
  expect(engine.cells.formulas(SHEET, area(3, 2, 1, 1))).toEqual([['=[@Rate]*2']]);
  expect(engine.formats.read(SHEET, 3, 1).numberFormat).toBe('0.00');
});

test('a pasted block brings all its rows, and what it holds in a calculated column stays', async () => {
  expect(await type(3, 0, [['c', 30, 1], ['d', 40, 2]])).toEqual(area(0, 0, 5, 3));
  expect(engine.cells.values(SHEET, area(3, 0, 2, 3))).toEqual([['c', 30, 1], ['d', 40, 2]]);
});

test('a header or value typed beside the table adds a column', async () => {
  expect(await type(0, 3, [['Note']])).toEqual(area(0, 0, 3, 4));
  expect(await type(1, 4, [['x']])).toEqual(area(0, 0, 3, 5));
  expect(engine.tables.find('Points')?.columns.map(({ name }) => name)).toEqual(['Name', 'Rate', 'Double', 'Note', 'Column5']);
});

test.each<[string, number, number, CellInput[][], ChangeOrigin]>([
  ['what the add-in writes', 3, 0, [['c']], 'addin'],
  ['what a co-author writes, whose own Excel grew the table', 3, 0, [['c']], 'remote'],
  ['a cell that is emptied', 3, 0, [[null]], 'person'],
  ['a row further down', 4, 0, [['c']], 'person'],
  ['a block that reaches past the table', 3, 2, [['c', 'd']], 'person'],
])('%s leaves the table as it is', async (_what, row, column, block, origin) => {
  expect(await type(row, column, block, origin)).toEqual(TABLE);
});

test('a row that holds something else already is not taken in', async () => {
  engine.as('addin', () => engine.cells.write(SHEET, 3, 2, [['Total']]));
  expect(await type(3, 0, [['c']])).toEqual(TABLE);
});

test('undoing and redoing an edit inside the table does not make it grow', async () => {
  engine.core.sheetFacade(SHEET).getRange(1, 1).setValue(11);
  expect(await engine.core.api.undo()).toBe(true);
  await engine.whenCalculated();
  expect(engine.tables.find('Points')?.area).toEqual(TABLE);
});

test('the new area by where was typed', () => {
  expect(areaAfterTyping(TABLE, area(3, 1, 2, 2))).toEqual(area(0, 0, 5, 3));
  expect(areaAfterTyping(TABLE, area(0, 3, 3, 2))).toEqual(area(0, 0, 3, 5));
  expect(areaAfterTyping(TABLE, area(3, 3, 1, 1))).toBeUndefined();
  expect(areaAfterTyping(TABLE, area(1, 1, 1, 1))).toBeUndefined();
});
