import { headlessEngine } from '../../support/headlessEngine';

test('a highlight follows a name whose value changes', async () => {
  const engine = headlessEngine();
  engine.cells.write('sheet-1', 0, 0, [[1], [2], [3]]);
  engine.cells.write('sheet-1', 0, 2, [[1], [{ formula: '=C1' }]]);
  engine.names.add('Cut', '=Sheet1!$C$2');
  const area = { row: 0, column: 0, rows: 3, columns: 1 };
  const format = { fill: '#D5F0E1' };
  engine.conditionalFormats.add('sheet-1', [area], { kind: 'Custom', formula1: '=$A1<=Cut', format, stopIfTrue: false });
  const lit = (): boolean[] => [0, 1, 2].map((row) => engine.conditionalFormats.fillAt('sheet-1', row, 0) !== undefined);
  await engine.whenCalculated();
  lit();
  await engine.whenCalculated();
  expect(lit()).toEqual([true, false, false]);
  engine.cells.write('sheet-1', 0, 2, [[2]]);
  await engine.whenCalculated();
  lit();
  await engine.whenCalculated();
  expect(lit()).toEqual([true, true, false]);
  engine.dispose();
});
