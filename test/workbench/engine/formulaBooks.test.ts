import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { headlessEngine } from '../../support/headlessEngine';
import type { Engine } from '../../../src/workbench/engine/engine';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

let engine: Engine;
let sheetId: string;
beforeEach(() => {
  engine = headlessEngine();
  sheetId = engine.sheets.active().id;
});
afterEach(() => engine.dispose());

const values = async (rows: number): Promise<unknown[]> => {
  await engine.whenCalculated();
  return engine.cells.values(sheetId, { row: 0, column: 1, rows, columns: 1 }).flat();
};

test('a formula that is written, written over, and emptied counts as it stands', async () => {
  engine.cells.write(sheetId, 0, 0, [[2, { formula: '=A1*2' }], [3, { formula: '=A2*2' }]]);
  expect(await values(2)).toEqual([4, 6]);
  engine.cells.write(sheetId, 0, 1, [[{ formula: '=A1*5' }], [7]]);
  engine.cells.write(sheetId, 0, 0, [[4], [5]]);
  expect(await values(2)).toEqual([20, 7]);
  engine.cells.write(sheetId, 0, 1, [[null]]);
  expect(await values(2)).toEqual([null, 7]);
});

test('formulas that share one text keep it when the first of them is written over', async () => {
  const shared: Cells = { 0: { 1: { f: '=A1*2', si: 'one' } }, 1: { 1: { si: 'one' } }, 2: { 1: { si: 'one' } } };
  engine.cells.write(sheetId, 0, 0, [[1], [2], [3]]);
  engine.cells.apply(sheetId, shared);
  expect(await values(3)).toEqual([2, 4, 6]);
  engine.cells.write(sheetId, 0, 1, [[9]]);
  engine.cells.write(sheetId, 1, 0, [[10], [20]]);
  expect(await values(3)).toEqual([9, 20, 40]);
});
