/** What the spreadsheet engine gets wrong by itself, one test for each thing that the wrapper puts right. */
import type { CellInput } from '../../../src/workbench/engine/cellValue';
import type { Engine } from '../../../src/workbench/engine/engine';
import type { FunctionArgument } from '../../../src/workbench/engine/functionRegistry';
import { headlessEngine } from '../../support/headlessEngine';

const SHEET = 'sheet-1';
let engine: Engine;
beforeEach(() => {
  engine = headlessEngine();
});
afterEach(() => engine.dispose());

const write = (row: number, column: number, block: (string | number | boolean | null)[][]): void =>
  engine.cells.write(
    SHEET,
    row,
    column,
    block.map((line) => line.map((one): CellInput => (typeof one === 'string' && one.startsWith('=') ? { formula: one } : one))),
  );
const read = async (row: number, column: number, rows = 1, columns = 1): Promise<unknown> => {
  await engine.whenCalculated();
  return engine.cells.values(SHEET, { row, column, rows, columns });
};

test('1. a function that throws or rejects gives an error and leaves the rest calculating', async () => {
  engine.functions.register('TENDER.THROWS', () => {
    throw new TypeError('thrown');
  });
  engine.functions.register('TENDER.REJECTS', () => Promise.reject(new Error('rejected')));
  engine.functions.register('TENDER.FINE', () => 7);
  write(0, 0, [['=TENDER.THROWS()', '=TENDER.REJECTS()', '=TENDER.FINE()', '=1+1']]);
  expect(await read(0, 0, 1, 4)).toEqual([[{ error: '#VALUE!' }, { error: '#VALUE!' }, 7, 2]]);
  expect(engine.functions.errorAt({ sheetId: SHEET, row: 0, column: 1 })?.message).toBe('rejected');
  write(1, 0, [['=TENDER.FINE()+1']]);
  expect(await read(1, 0)).toEqual([[8]]);
});

test.each([
  ['=MAP(A1:A2,LAMBDA(x,TENDER.NEXT(x)))', [[2], [3]]],
  ['=BYROW(A1:B2,LAMBDA(r,TENDER.NEXT(SUM(r))))', [[7], [9]]],
  ['=SCAN(0,A1:A2,LAMBDA(a,b,a+TENDER.NEXT(b)))', [[2], [5]]],
  ['=MAKEARRAY(2,1,LAMBDA(r,c,TENDER.NEXT(r)))', [[2], [3]]],
  ['=LET(a,TENDER.NEXT(A1),a*SEQUENCE(2))', [[2], [4]]],
  ['=MAP(A1:A2,LAMBDA(x,TENDER.FAILS(x)))', [[{ error: '#VALUE!' }], [{ error: '#VALUE!' }]]],
])('1b. a custom function inside a LAMBDA is waited for: %s', async (formula, expected) => {
  engine.functions.register('TENDER.NEXT', async ([value]) => {
    await Promise.resolve();
    return Number(Array.isArray(value) ? value[0]?.[0] : value) + 1;
  });
  engine.functions.register('TENDER.FAILS', () => Promise.reject(new Error('no')));
  write(0, 0, [[1, 5], [2, 6]]);
  write(0, 4, [[formula]]);
  expect(await read(0, 4, 2, 1)).toEqual(expected);
});

test('2. SORT leaves the range that it sorts as it was for other formulas', async () => {
  write(0, 0, [[3], [1], [2]]);
  write(0, 2, [['=SORT(A1:A3)', '=INDEX(A1:A3,1)', '=A1:A3*10']]);
  expect(await read(0, 2, 3, 3)).toEqual([[1, 3, 30], [2, null, 10], [3, null, 20]]);
  write(0, 6, [['=SORT(A1:A3,1,-1)', '=INDEX(A1:A3,1)']]);
  expect(await read(0, 6, 3, 2)).toEqual([[3, 3], [2, null], [1, null]]);
});

test('3. names can be checked against tables without Iterator helpers', async () => {
  write(0, 0, [['a', 'b'], [1, 2]]);
  engine.tables.create(SHEET, { row: 0, column: 0, rows: 2, columns: 2 }, 'Both');
  expect(() => engine.core.facade.insertDefinedName('Plain', 'Sheet1!$A$1')).not.toThrow();
});

test('4. values are raw, also where a formula spills', async () => {
  write(0, 0, [[0.5, '=SEQUENCE(1,2)*0.25']]);
  engine.formats.write(SHEET, { row: 0, column: 0, rows: 1, columns: 3 }, { numberFormat: '0%' });
  expect(await read(0, 0, 1, 3)).toEqual([[0.5, 0.25, 0.5]]);
});

test('5. numbers, booleans and spills survive saving, and functions registered afterwards are used', async () => {
  write(0, 0, [[1, true, '01'], ['=SEQUENCE(2)', '=TENDER.LATER()', null]]);
  await engine.whenCalculated();
  const copy = headlessEngine({ snapshot: JSON.parse(JSON.stringify(engine.save())) });
  copy.functions.register('TENDER.LATER', () => 'late');
  await copy.whenCalculated();
  expect(copy.cells.values(SHEET, { row: 0, column: 0, rows: 3, columns: 3 })).toEqual([
    [1, true, '01'],
    [1, 'late', null],
    [2, null, null],
  ]);
  copy.dispose();
});

test('6. arguments tell blank from zero and errors from text', async () => {
  const seen: FunctionArgument[][] = [];
  engine.functions.register('TENDER.SEE', (args) => {
    seen.push(args);
    return 1;
  });
  write(0, 0, [[0, null, '#N/A'], ['=1/0', '', true]]);
  write(0, 5, [['=TENDER.SEE(5,A1,A1:C2,,"x",1/0)']]);
  await engine.whenCalculated();
  expect(seen.at(-1)).toEqual([5, [[0]], [[0, null, { error: '#N/A' }], [{ error: '#DIV/0!' }, null, true]], null, 'x', { error: '#DIV/0!' }]);
});

describe('7. tables, sheets and protection', () => {
  test('a table may be called like its sheet and stand in a frozen first row', async () => {
    write(0, 0, [['a'], [1]]);
    engine.tables.create(SHEET, { row: 0, column: 0, rows: 2, columns: 1 }, 'Sheet1');
    engine.sheets.setFreeze(SHEET, 1, 0);
    write(0, 3, [['=SUM(Sheet1[a])']]);
    expect(await read(0, 3)).toEqual([[1]]);
    expect(engine.sheets.freeze(SHEET)).toEqual({ rows: 1, columns: 0 });
    expect(engine.tables.find('sheet1')?.name).toBe('Sheet1');
  });

  test('a protected sheet says so before a write, which then is not lost', async () => {
    const cell = { row: 0, column: 0, rows: 1, columns: 1 };
    engine.protection.protect(SHEET, { options: {}, password: 'p' });
    expect(engine.protection.allowsWriting(SHEET, cell)).toBe(false);
    engine.formats.setLocked(SHEET, cell, false);
    expect(engine.protection.allowsWriting(SHEET, cell)).toBe(true);
    write(0, 0, [[5]]);
    expect(await read(0, 0)).toEqual([[5]]);
    expect(engine.protection.unprotect(SHEET, 'wrong')).toBe(false);
    expect(engine.protection.unprotect(SHEET, 'p')).toBe(true);
  });
});

describe('8. [@Column] and A1# are understood and come back as written', () => {
  test.each([
    ['=Points[@Rate]*2', 20],
    ['=Points[@[Rate]]*2', 20],
    ['=Points[[#This Row],[Rate]]', 10],
    ['=[@Rate]+[@Bonus]', 11],
    ['=SUM(Points[[Rate]:[Bonus]])', 33],
    ['=SUM(Points)', 33],
    ['=COLUMNS(Points[#Headers])', 3],
    ['=ROWS(Points[#All])', 3],
    ['=SUM(H1#)', 6],
    ['=IF(Points[@Rate]=10,"Points[Rate] is [@Rate]","no")', 'Points[Rate] is [@Rate]'],
    ['=SUM(Points[Gone])', { error: '#REF!' }],
  ])('%s', async (formula, expected) => {
    write(0, 0, [['Rate', 'Bonus', 'Sum'], [10, 1, null], [20, 2, null]]);
    write(0, 7, [['=SEQUENCE(3)']]);
    engine.tables.create(SHEET, { row: 0, column: 0, rows: 3, columns: 3 }, 'Points');
    write(1, 2, [[formula]]);
    const outside = /H1#|Gone|IF/.test(formula) || formula.includes('@') || formula.includes('This');
    if (!outside) {
      write(1, 2, [[null]]);
      write(1, 4, [[formula]]);
    }
    const column = outside ? 2 : 4;
    expect(await read(1, column)).toEqual([[expected]]);
    expect(engine.cells.formulas(SHEET, { row: 1, column, rows: 1, columns: 1 })).toEqual([[formula]]);
  });
});

test('9. waiting for results takes no fixed delay and covers chains of functions', async () => {
  engine.functions.register('TENDER.ADD', async (args) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    return Number((args[0] as number[][])[0]?.[0]) + 1;
  });
  write(0, 0, [[1, '=TENDER.ADD(A1)', '=TENDER.ADD(B1)', '=C1*2']]);
  expect(await read(0, 3)).toEqual([[6]]);
  write(0, 0, [[2]]);
  expect(await read(0, 3)).toEqual([[8]]);
  await engine.whenCalculated();
});
