/** Changes that come while formulas are being calculated. */
import type { CellScalar } from '../../../src/workbench/engine/cellValue';
import type { Engine } from '../../../src/workbench/engine/engine';
import type { FunctionArgument } from '../../../src/workbench/engine/functionRegistry';
import { headlessEngine } from '../../support/headlessEngine';

const SHEET = 'sheet-1';
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const value = (row: number, column: number): CellScalar => engine.cells.value(SHEET, row, column);

let engine: Engine;
beforeEach(async () => {
  engine = headlessEngine();
  engine.functions.register('SLOW', async ([given]: FunctionArgument[]) => {
    await pause(80);
    return Number(Array.isArray(given) ? given[0]?.[0] : given) * 10;
  });
  engine.cells.write(SHEET, 0, 0, [[1, { formula: '=SLOW(A1)' }, { formula: '=B1+A1' }]]);
  await engine.whenCalculated();
});
afterEach(() => engine.dispose());

test.each([0, 10, 40, 90, 200])('a value that changes %d ms into a calculation is calculated with as well', async (delay) => {
  engine.cells.write(SHEET, 0, 0, [[2]]);
  await pause(delay);
  engine.cells.write(SHEET, 0, 0, [[3]]);
  await engine.whenCalculated();
  expect([value(0, 1), value(0, 2)]).toEqual([30, 33]);
});

test('without anybody who asks, changes during a calculation are calculated after it', async () => {
  for (let round = 2; round <= 6; round += 1) {
    engine.cells.write(SHEET, 0, 0, [[round]]);
    await pause(70);
  }
  await pause(400);
  expect([value(0, 1), value(0, 2)]).toEqual([60, 66]);
});

test('what was typed over a formula during its calculation stays', async () => {
  engine.cells.write(SHEET, 0, 0, [[2]]);
  const calculated = engine.whenCalculated();
  await pause(30);
  engine.cells.write(SHEET, 0, 1, [[5]]);
  await calculated;
  await engine.whenCalculated();
  expect([value(0, 1), value(0, 2)]).toEqual([5, 7]);
});

test('rows that move during a calculation take its results along', async () => {
  engine.cells.write(SHEET, 2, 0, [['kept', 7]]);
  engine.cells.write(SHEET, 0, 0, [[2]]);
  const calculated = engine.whenCalculated();
  await pause(30);
  engine.structure.insertRows(SHEET, 0, 2);
  await calculated;
  await engine.whenCalculated();
  expect([value(0, 1), value(2, 1), value(2, 2), value(4, 1)]).toEqual([null, 20, 22, 7]);
});

test('a spill that moves during its calculation leaves nothing behind', async () => {
  engine.cells.write(SHEET, 0, 5, [[{ formula: '=SLOW(A1)+{1;2;3}' }]]);
  await engine.whenCalculated();
  engine.cells.write(SHEET, 0, 0, [[2]]);
  const calculated = engine.whenCalculated();
  await pause(30);
  engine.structure.insertRows(SHEET, 0, 4);
  await calculated;
  await engine.whenCalculated();
  expect([0, 1, 2, 3, 4, 5, 6].map((row) => value(row, 5))).toEqual([null, null, null, null, 21, 22, 23]);
});
