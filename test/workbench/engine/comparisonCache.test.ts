import { headlessEngine } from '../../support/headlessEngine';

test('a zero is told from a blank, however often it is calculated', async () => {
  const engine = headlessEngine();
  engine.cells.write('sheet-1', 0, 0, [[1], [0], [null], ['']]);
  engine.cells.write('sheet-1', 0, 2, [[{ formula: '=IF(A1:A4="","open",A1:A4)' }]]);
  engine.cells.write('sheet-1', 0, 4, [[{ formula: '=IF(A1:A4=0,"zero","other")' }]]);
  for (let round = 0; round < 3; round += 1) {
    engine.calculation.recalculate();
    await engine.whenCalculated();
    expect(engine.cells.values('sheet-1', { row: 0, column: 2, rows: 4, columns: 1 })).toEqual([[1], [0], ['open'], ['open']]);
    expect(engine.cells.value('sheet-1', 1, 4)).toBe('zero');
  }
  engine.dispose();
});
