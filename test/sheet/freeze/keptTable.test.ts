import fc from 'fast-check';
import { isNoResult, keptCell } from '../../../src/sheet/freeze/keptCell';
import { keptOfRows, rowsOfKept, type Kept } from '../../../src/sheet/freeze/keptTable';

const VALUE = fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)), fc.boolean());
const KEPT: fc.Arbitrary<Kept> = fc.oneof(
  fc.record({
    anchor: fc.constant('column' as const),
    table: fc.string(),
    heading: fc.string(),
    formula: fc.string({ minLength: 1 }).map((text) => `=${text}`),
    values: fc.array(fc.tuple(fc.string(), VALUE)),
  }),
  fc.record({ anchor: fc.constant('cell' as const), name: fc.string(), formula: fc.constant('=TENDER.SCORE(A1)'), values: fc.array(fc.array(VALUE)) }),
);

test('whatever was kept reads back as it was', () => {
  fc.assert(fc.property(fc.array(KEPT, { minLength: 1 }), (kept) => expect(keptOfRows(rowsOfKept(kept))).toEqual(kept)));
});

test('what is too long for one cell is cut and put together again', () => {
  const values = Array.from({ length: 4000 }, (_, row): [string, unknown] => [`Kandidaat ${row}`, row / 8]);
  const kept: Kept[] = [{ anchor: 'column', table: 'Candidates', heading: 'Score', formula: '=1', values }];
  const rows = rowsOfKept(kept);
  expect(rows.length).toBeGreaterThan(2);
  expect(Math.max(...rows.flat().map(({ length }) => length))).toBeLessThan(32_767);
  expect(keptOfRows(rows)).toEqual(kept);
});

test('where somebody changed what was kept, nothing is read rather than half of it', () => {
  expect(keptOfRows([])).toBeNull();
  const rows = rowsOfKept([{ anchor: 'cell', name: 'A', formula: '=1', values: [[1]] }, { anchor: 'cell', name: 'B', formula: '=2', values: [[2]] }]);
  rows[1]![5] = '[[2]';
  expect(keptOfRows(rows)).toBeNull();
});

test.each([
  ['#BUSY!', true],
  ['#GETTING_DATA', true],
  ['#NAME?', true],
  ['#SPILL!', true],
  ['#N/A', false],
  ['#VALUE!', false],
  ['ja', false],
  [75, false],
  ['', false],
])('%s is no result: %s', (value, expected) => expect(isNoResult(value)).toBe(expected));

test.each([
  ['3', "'3"],
  ['=A1', "'=A1"],
  ['#N/A', '#N/A'],
  ['', ''],
  [3, 3],
  [true, true],
])('%s stays what it was in a cell: %s', (value, expected) => expect(keptCell(value)).toBe(expected));
