import type { Engine } from '../../../src/workbench/engine/engine';
import { headlessEngine } from '../../support/headlessEngine';

const SHEET = 'sheet-1';
const FORMAT = { fill: '#FFEE00' };
let engine: Engine;
beforeEach(() => {
  engine = headlessEngine();
  engine.cells.write(SHEET, 0, 0, [[1, 9, 1], [2, 1, 9], [3, 9, 9]]);
});
afterEach(() => engine.dispose());

/** Which cells of the block are filled, row by row. */
async function filled(formula1: string): Promise<boolean[][]> {
  engine.conditionalFormats.add(SHEET, [{ row: 0, column: 0, rows: 3, columns: 3 }], { kind: 'Custom', formula1, format: FORMAT, stopIfTrue: false });
  await engine.whenCalculated();
  const look = (): boolean[][] => [0, 1, 2].map((row) => [0, 1, 2].map((column) => engine.conditionalFormats.fillAt(SHEET, row, column) !== undefined));
  look();
  await engine.whenCalculated();
  return look();
}

test('a highlight of whole rows fills every cell of the rows that it is about', async () => {
  expect(await filled('=$A1>1')).toEqual([[false, false, false], [true, true, true], [true, true, true]]);
});

test('a highlight that differs by column is asked of every cell', async () => {
  expect(await filled('=A1>5')).toEqual([[false, true, false], [false, false, true], [false, true, true]]);
});
