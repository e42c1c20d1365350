import { exampleFormula } from '../../scripts/exampleTable';
import { REFERENCE } from '../../scripts/functionReference';
import { inLanguage, type ExampleCell } from '../../scripts/reference/entry';
import { dayFromIsoText, serialFromDay } from '../../src/domain/calendarDate';
import { openAddInHost, type AddInHost } from '../support/addInHost';

/** Every worked example of the reference in a workbook of its own sheets, through Microsoft's custom functions runtime. */
let workbook: AddInHost;

beforeAll(async () => {
  workbook = await openAddInHost({ language: 'en-US' });
  await Excel.run(async (context) => {
    for (const [id, { example }] of Object.entries(REFERENCE)) {
      const sheet = context.workbook.worksheets.add(id);
      const width = Math.max(...example.cells.map((row) => row.length));
      const block = example.cells.map((row) => Array.from({ length: width }, (_, i) => inCell(row[i] ?? null)));
      sheet.getRangeByIndexes(0, 0, block.length, width).values = block;
      sheet.getRangeByIndexes(0, RESULT_COLUMN, 1, 1).formulas = [[exampleFormula(id, example, 'en')]];
    }
    await context.sync();
  });
  await workbook.settled();
});

afterAll(() => workbook.close());

const RESULT_COLUMN = 8;

function inCell(cell: ExampleCell): string | number | boolean {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  if ('date' in cell) return serialFromDay(dayFromIsoText(cell.date)!)!;
  return 'error' in cell ? cell.error : inLanguage(cell, 'en');
}

test.each(Object.entries(REFERENCE))('TENDER.%s spills in a workbook what the reference says', async (id, { example }) => {
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const { length } = example.result;
    const width = Math.max(...example.result.map((row) => row.length));
    const cells = sheet.getRangeByIndexes(0, RESULT_COLUMN, length, width).load('values');
    await context.sync();
    return cells.values as unknown[][];
  });
  expect(values).toEqual(example.result.map((row) => row.map(inCell)));
});
