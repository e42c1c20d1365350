import { openAddInHost } from '../../support/addInHost';

test('functions of an add-in that has left show #NAME? and hold nothing up', async () => {
  const { engine, host, close } = await openAddInHost();
  engine.cells.write('sheet-1', 0, 0, [[{ formula: '=TENDER.SCORE({1},{2})' }, { formula: '=1+1' }]]);
  await engine.whenCalculated();
  expect(engine.cells.values('sheet-1', { row: 0, column: 0, rows: 1, columns: 2 })).toEqual([[1, 2]]);
  host.close();
  engine.calculation.recalculate();
  await engine.whenCalculated();
  expect(engine.cells.value('sheet-1', 0, 0)).toEqual({ error: '#NAME?' });
  close();
});
