import { headlessEngine } from '../../support/headlessEngine';

test('a formula that gives empty text hands on empty text, and a blank cell stays blank', async () => {
  const engine = headlessEngine();
  const seen: unknown[] = [];
  engine.functions.register('TENDER.SEE', (args) => {
    seen.push(args[0]);
    return 1;
  });
  engine.cells.write('sheet-1', 0, 0, [[{ formula: '=""' }], [null], [0], [{ formula: '=IFNA(NA(),"")' }]]);
  engine.cells.write('sheet-1', 0, 2, [[{ formula: '=TENDER.SEE(A1:A4)' }]]);
  engine.cells.write('sheet-1', 0, 3, [[{ formula: '=COUNT(A1:A4)' }, { formula: '=SUM(A1:A4)' }]]);
  await engine.whenCalculated();
  expect(seen.at(-1)).toEqual([[''], [null], [0], ['']]);
  expect(engine.cells.values('sheet-1', { row: 0, column: 3, rows: 1, columns: 2 })).toEqual([[1, 0]]);
  engine.dispose();
});
