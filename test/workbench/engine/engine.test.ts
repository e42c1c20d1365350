import { headlessEngine } from '../../support/headlessEngine';
import type { Engine } from '../../../src/workbench/engine/engine';
import { parseAddress, type Area } from '../../../src/workbench/engine/address';

let engine: Engine;
const SHEET = 'sheet-1';
const at = (address: string): Area => {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`${address} is no address`);
  return parsed.area;
};
const values = (address: string): unknown => engine.cells.values(SHEET, at(address));
const value = (address: string): unknown => engine.cells.values(SHEET, at(address))[0]?.[0];
const formula = (address: string): unknown => engine.cells.formulas(SHEET, at(address))[0]?.[0];
const put = (address: string, input: unknown): void => {
  const area = at(address);
  const block = Array.isArray(input) ? input : [[input]];
  engine.cells.write(
    SHEET,
    area.row,
    area.column,
    block.map((line: unknown[]) => line.map((one) => (typeof one === 'string' && one.startsWith('=') ? { formula: one } : (one as string)))),
  );
};

beforeEach(() => {
  engine = headlessEngine();
});
afterEach(() => engine.dispose());

test('values come back as they went in', async () => {
  put('A1', [[1, 'text', true, null, '5']]);
  put('A2', '=A1*2');
  await engine.whenCalculated();
  expect(values('A1:E1')).toEqual([[1, 'text', true, null, '5']]);
  expect(value('A2')).toBe(2);
});

test('a spill is read cell by cell and A1# follows it', async () => {
  put('H1', 3);
  put('A1', '=SEQUENCE(H1)');
  put('C1', '=SUM(A1#)');
  await engine.whenCalculated();
  expect(values('A1:A4')).toEqual([[1], [2], [3], [null]]);
  expect(value('C1')).toBe(6);
  expect(formula('C1')).toBe('=SUM(A1#)');
  put('H1', 4);
  await engine.whenCalculated();
  expect(value('C1')).toBe(10);
  engine.structure.insertRows(SHEET, 0, 1);
  await engine.whenCalculated();
  expect(formula('C2')).toBe('=SUM(A2#)');
  expect(value('C2')).toBe(10);
});

describe('a table', () => {
  beforeEach(() => {
    put('B2', [
      ['Name', '5. x', 'Rate €/h, excl.'],
      ['a', 1, 10],
      ['b', null, 20],
      ['c', 3, 30],
    ]);
    engine.tables.create(SHEET, at('B2:D5'), 'Candidates');
    engine.functions.register('TENDER.ECHO', (args) => args[0] ?? null);
    engine.names.add('Marks', '=CHOOSE({1,2},IF(Candidates[5. x]="","",Candidates[5. x]),Candidates[Rate €/h, excl.])');
    put('J2', '=TENDER.ECHO(Marks)');
    put('J8', '=SUM(candidates[rate €/h, EXCL.])+H1');
    put('E3', '=Candidates[@Name]&"!"');
    put('D3', '=ROWS([Name])');
  });

  test('is read by column name, in formulas and in names', async () => {
    await engine.whenCalculated();
    expect(values('J2:K4')).toEqual([[1, 3], ['', 20], [3, 30]]);
    expect(value('J8')).toBe(53);
    expect(value('E3')).toBe('a!');
    expect(formula('E3')).toBe('=Candidates[@Name]&"!"');
  });

  test('keeps its formulas when a column is inserted, a header renamed and rows inserted', async () => {
    await engine.whenCalculated();
    engine.structure.insertColumns(SHEET, 3, 1);
    await engine.whenCalculated();
    expect(engine.tables.list()[0]?.columns.map((column) => column.name)).toEqual(['Name', '5. x', 'Column3', 'Rate €/h, excl.']);
    expect(values('K2:L4')).toEqual([[1, 3], ['', 20], [3, 30]]);
    put('E2', 'Tarief [EUR]');
    await engine.whenCalculated();
    expect(formula('K8')).toBe("=SUM(candidates[Tarief '[EUR']])+I1");
    expect(engine.names.find('Marks')?.formula).toContain("Candidates[Tarief '[EUR']]");
    engine.structure.insertRows(SHEET, 3, 1);
    put('E4', 100);
    put('C4', 9);
    await engine.whenCalculated();
    expect(values('K2:L5')).toEqual([[1, 3 + 1], [9, 100], ['', 20], [3, 30]]);
    expect(value('K9')).toBe(154);
    expect(formula('F3')).toBe('=Candidates[@Name]&"!"');
  });

  test('follows a rename and survives saving and loading', async () => {
    const table = engine.tables.find('Candidates');
    engine.structure.insertColumns(SHEET, 2, 1);
    engine.renameTable(table?.id ?? '', 'Kandidaten');
    expect(formula('K8')).toContain('Kandidaten[');
    const copy = headlessEngine({ snapshot: JSON.parse(JSON.stringify(engine.save())) });
    copy.functions.register('TENDER.ECHO', (args) => args[0] ?? null);
    await copy.whenCalculated();
    expect(copy.tables.list()).toEqual(engine.tables.list());
    expect(copy.cells.values(SHEET, at('K2:L4'))).toEqual([[1, 3], ['', 20], [3, 30]]);
    expect(copy.cells.formulas(SHEET, at('K8'))).toEqual(engine.cells.formulas(SHEET, at('K8')));
    copy.dispose();
  });
});
