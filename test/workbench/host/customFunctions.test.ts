import { openHost, type OpenHost } from '../../support/officeHost';
import type { FunctionMetadata } from '../../../src/workbench/host/functionBridge';

let open: OpenHost;
const seen: unknown[][] = [];
const METADATA: FunctionMetadata[] = [
  { id: 'ECHO', name: 'ECHO', parameters: [{ name: 'rows', dimensionality: 'matrix' }, { name: 'note', optional: true }] },
  { id: 'LENIENT', name: 'LENIENT', parameters: [{ name: 'rows', dimensionality: 'matrix' }], options: { allowErrorForDataTypeAny: true } },
  { id: 'FAIL', name: 'FAIL', parameters: [{ name: 'how' }] },
];

beforeEach(async () => {
  open = await openHost();
  seen.length = 0;
  open.host.registerFunctions('TENDER', METADATA);
  CustomFunctions.associate('ECHO', (rows: unknown, note: unknown) => {
    seen.push([rows, note]);
    return rows;
  });
  CustomFunctions.associate('LENIENT', (rows: unknown[][]) =>
    rows.map((row) => row.map((value) => (value instanceof CustomFunctions.Error ? `error ${value.code}` : value))),
  );
  CustomFunctions.associate('FAIL', (how: string) => {
    if (how === 'value') throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, 'Explained');
    if (how === 'na') throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'Nothing there');
    if (how === 'rows') return [[1, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'row')], [2, 3]];
    if (how === 'reject') return Promise.reject(new Error('rejected'));
    throw new TypeError('defect');
  });
});
afterEach(() => open.close());

const calculate = async (block: (string | number | boolean)[][], address = 'A1'): Promise<void> => {
  await Excel.run(async (context) => {
    const anchor = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    anchor.getResizedRange(block.length - 1, (block[0]?.length ?? 1) - 1).formulas = block;
    await context.sync();
  });
  await open.host.settled();
};
const read = (row: number, column: number, rows = 1, columns = 1): unknown =>
  open.engine.cells.values('sheet-1', { row, column, rows, columns });

test('a matrix goes in as Excel sends it, blanks as zeroes, and spills out', async () => {
  await calculate([[1, ''], ['text', true]]);
  await calculate([['=TENDER.ECHO(A1:B3)']], 'D1');
  expect(seen.at(-1)).toEqual([[[1, 0], ['text', true], [0, 0]], null]);
  expect(read(0, 3, 2, 2)).toEqual([[1, 0], ['text', true]]);
});

test('a thrown error keeps its kind and its message', async () => {
  await calculate([['=TENDER.FAIL("value")', '=TENDER.FAIL("na")', '=TENDER.FAIL("reject")', '=TENDER.FAIL("defect")']]);
  expect(read(0, 0, 1, 4)).toEqual([[{ error: '#VALUE!' }, { error: '#N/A' }, { error: '#VALUE!' }, { error: '#VALUE!' }]]);
  expect(open.host.cellErrorMessage('Sheet1!A1')).toBe('Explained');
  expect(open.host.cellErrorMessage('B1')).toBe('Nothing there');
});

test('one bad row does not spoil the others', async () => {
  await calculate([['=TENDER.FAIL("rows")']]);
  expect(read(0, 0, 2, 2)).toEqual([[1, { error: '#N/A' }], [2, 3]]);
});

test('an error among the arguments stops the call, unless the function takes errors', async () => {
  await calculate([[1, '=1/0']]);
  await calculate([['=TENDER.ECHO(A1:B1)', '', '=TENDER.LENIENT(A1:B1)']], 'D1');
  expect(read(0, 3)).toEqual([[{ error: '#DIV/0!' }]]);
  expect(seen).toEqual([]);
  expect(read(0, 5, 1, 2)).toEqual([[1, 'error #DIV/0!']]);
});

test('a custom function over a table follows its rows and headers', async () => {
  await calculate([['Name', '5. x'], ['a', 1], ['b', '']]);
  const { id } = open.engine.tables.create('sheet-1', { row: 0, column: 0, rows: 3, columns: 2 }, 'Candidates');
  open.engine.names.add('Marks', '=CHOOSE({1,2},Candidates[Name],IF(Candidates[5. x]="","",Candidates[5. x]))');
  await calculate([['=TENDER.ECHO(Marks)']], 'F1');
  expect(seen.at(-1)?.[0]).toEqual([['a', 1], ['b', '']]);
  open.engine.cells.write('sheet-1', 3, 0, [['c', 3]]);
  open.engine.resizeTable(id, { row: 0, column: 0, rows: 4, columns: 2 });
  await open.host.settled();
  expect(seen.at(-1)?.[0]).toEqual([['a', 1], ['b', ''], ['c', 3]]);
  open.engine.cells.write('sheet-1', 0, 1, [['7. y']]);
  open.engine.cells.write('sheet-1', 3, 1, [[4]]);
  await open.host.settled();
  expect(seen.at(-1)?.[0]).toEqual([['a', 1], ['b', ''], ['c', 4]]);
});

test('calls that wait for one another are answered in turn', async () => {
  await calculate([[1]]);
  await calculate([['=TENDER.ECHO(A1)', '=TENDER.ECHO(B1)', '=TENDER.ECHO(C1)', '=TENDER.ECHO(D1)']], 'B1');
  await calculate([[2]]);
  expect(read(0, 4)).toEqual([[2]]);
});
