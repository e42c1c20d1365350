import { shiftFormula, shifted } from '../../../src/workbench/engine/lineShift';

const rows = (row: number, count: number) => ({ row, column: 0, rows: count, columns: 1 });

test.each([
  ['rows before it', rows(5, 3), { at: 2, count: 2 }, rows(7, 3)],
  ['rows at its first row', rows(5, 3), { at: 5, count: 1 }, rows(6, 3)],
  ['rows inside it', rows(5, 3), { at: 6, count: 2 }, rows(5, 5)],
  ['rows after it', rows(5, 3), { at: 8, count: 2 }, rows(5, 3)],
  ['rows gone before it', rows(5, 3), { at: 1, count: -2 }, rows(3, 3)],
  ['rows gone that reach into it', rows(5, 3), { at: 4, count: -2 }, rows(4, 2)],
  ['rows gone inside it', rows(5, 3), { at: 6, count: -1 }, rows(5, 2)],
  ['rows gone at its end and after', rows(5, 3), { at: 7, count: -4 }, rows(5, 2)],
  ['all of it gone', rows(5, 3), { at: 5, count: -3 }, undefined],
])('%s', (_what, area, shift, expected) => {
  expect(shifted(area, { axis: 'row', ...shift })).toEqual(expected);
});

test('columns go the same way', () => {
  const area = { row: 0, column: 2, rows: 4, columns: 2 };
  expect(shifted(area, { axis: 'column', at: 0, count: 1 })).toEqual({ ...area, column: 3 });
});

test.each([
  ['=$B2>15', { axis: 'row', at: 0, count: 2 }, '=$B4>15'],
  ['=AND(A$1:$C3<>"",B9="A1")', { axis: 'row', at: 1, count: 1 }, '=AND(A$1:$C4<>"",B10="A1")'],
  ['=SUM(A:C)+C1', { axis: 'column', at: 1, count: 1 }, '=SUM(A:D)+D1'],
  ['=$B2>Other!B2', { axis: 'row', at: 0, count: 1 }, '=$B3>Other!B2'],
  ['=B2+B5', { axis: 'row', at: 1, count: -1 }, '=#REF!+B4'],
] as const)('%s', (formula, shift, expected) => {
  expect(shiftFormula(formula, shift)).toBe(expected);
});
