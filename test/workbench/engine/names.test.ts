import { headlessEngine } from '../../support/headlessEngine';

test('a formula that is written again reads a name as it stands by then', async () => {
  const engine = headlessEngine();
  engine.cells.write('sheet-1', 0, 0, [[1, 10], [2, 20]]);
  const { id } = engine.names.add('Marks', '=IF(Sheet1!$A$1:$A$2>0,Sheet1!$A$1:$A$2)');
  const write = (): void => void engine.cells.write('sheet-1', 4, 0, [[{ formula: '=SUM(Marks)' }]]);
  write();
  await engine.whenCalculated();
  expect(engine.cells.value('sheet-1', 4, 0)).toBe(3);
  engine.names.change(id, { formula: '=IF(Sheet1!$B$1:$B$2>0,Sheet1!$B$1:$B$2)' });
  write();
  await engine.whenCalculated();
  expect(engine.cells.value('sheet-1', 4, 0)).toBe(30);
});
