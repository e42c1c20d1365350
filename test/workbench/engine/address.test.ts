import fc from 'fast-check';
import { MAX_COLUMNS, MAX_ROWS, formatArea, intersection, parseAddress, quoteSheetName } from '../../../src/workbench/engine/address';

test.each([
  ['A1', { area: { row: 0, column: 0, rows: 1, columns: 1 } }],
  ['$B$2:$C$4', { area: { row: 1, column: 1, rows: 3, columns: 2 } }],
  ['C4:B2', { area: { row: 1, column: 1, rows: 3, columns: 2 } }],
  ['A:B', { area: { row: 0, column: 0, rows: MAX_ROWS, columns: 2 } }],
  ['2:3', { area: { row: 1, column: 0, rows: 2, columns: MAX_COLUMNS } }],
  ["'It''s'!XFD1048576", { sheet: "It's", area: { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1, rows: 1, columns: 1 } }],
])('%s is read', (text, expected) => {
  expect(parseAddress(text)).toEqual(expected);
});

test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:', 'A1:B', 'Candidates', 'A1:B2:C3'])('%j is no address', (text) => {
  expect(parseAddress(text)).toBeUndefined();
});

test('an area that is spelled out is read back as the same area', () => {
  const area = fc.record({
    row: fc.nat(500_000),
    column: fc.nat(8_000),
    rows: fc.integer({ min: 1, max: 500_000 }),
    columns: fc.integer({ min: 1, max: 8_000 }),
  });
  fc.assert(
    fc.property(area, fc.boolean(), (one, absolute) => {
      expect(parseAddress(formatArea(one, absolute))?.area).toEqual(one);
    }),
  );
});

test('two areas share what lies in both', () => {
  const one = { row: 0, column: 0, rows: 3, columns: 3 };
  expect(intersection(one, { row: 2, column: 1, rows: 5, columns: 1 })).toEqual({ row: 2, column: 1, rows: 1, columns: 1 });
  expect(intersection(one, { row: 3, column: 0, rows: 1, columns: 1 })).toBeUndefined();
});

test.each([
  ['Sheet1', 'Sheet1'],
  ['My sheet', "'My sheet'"],
  ["It's", "'It''s'"],
  ['A1', "'A1'"],
  ['2026', "'2026'"],
  ['Kandidaten', 'Kandidaten'],
])('the sheet name %s stands in a formula as %s', (name, expected) => {
  expect(quoteSheetName(name)).toBe(expected);
});
