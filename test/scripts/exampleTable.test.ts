import { cellTable, exampleFormula } from '../../scripts/exampleTable';
import { range, rangeWithOpenCells, type FunctionExample } from '../../scripts/reference/entry';

const EXAMPLE: FunctionExample = {
  cells: [
    [{ nl: 'goed', en: 'good' }, 2.5],
    [null, true],
  ],
  arguments: [rangeWithOpenCells('A1:A2'), 0.5, { nl: 'mediaan', en: 'median' }, null, range('B1'), false],
  result: [[{ error: '#N/A' }], ['a | b']],
};

it.each([
  ['nl', '=TENDER.SCORE(ALS(A1:A2="";"";A1:A2);0,5;"mediaan";;B1;ONWAAR)'],
  ['en', '=TENDER.SCORE(IF(A1:A2="","",A1:A2),0.5,"median",,B1,FALSE)'],
] as const)('writes a formula as one types it in %s', (language, formula) => {
  expect(exampleFormula('SCORE', EXAMPLE, language)).toBe(formula);
});

it('shows input with the letters and numbers of a sheet', () => {
  expect(cellTable(EXAMPLE.cells, 'nl', true).split('\n')).toEqual([
    '|  | A | B |',
    '|---|---|---|',
    '| **1** | goed | 2,5 |',
    '| **2** |  | WAAR |',
  ]);
});

it('shows results bare, with errors as Excel names them in that language', () => {
  expect(cellTable(EXAMPLE.result, 'nl', false).split('\n')).toEqual(['|   |', '|---|', '| #N/B |', '| a \\| b |']);
});
