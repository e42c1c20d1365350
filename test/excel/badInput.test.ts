import { readWorkbook } from '../../src/excel/readWorkbook';
import { setUpTender } from '../../src/excel/setUpTender';
import { checkWorkbook, type CheckedWorkbook } from '../../src/sheet/checkedWorkbook';
import { openAddInHost, type AddInHost } from '../support/addInHost';
import { zwolleOnHost } from '../support/zwolleOnHost';
import type { WorkbookSnapshot } from '../../src/workbench/engine/engine';

let workbook: WorkbookSnapshot;
let host: AddInHost;
beforeAll(async () => {
  workbook = await zwolleOnHost(true);
}, 60_000);
beforeEach(async () => {
  host = await openAddInHost({ language: 'nl-NL', workbook });
});
afterEach(() => host.close());

async function change(action: (book: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    action(context.workbook);
    await context.sync();
  });
}

const cell = (book: Excel.Workbook, address: string, value: unknown): void => {
  book.worksheets.getItem('Kandidaten').getRange(address).formulas = [[value as string]];
};

async function checked(): Promise<CheckedWorkbook> {
  await host.settled();
  const read = await readWorkbook();
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  const result = checkWorkbook(read.value, 'nl');
  if (!result) throw new Error('no tender was found');
  return result;
}

const found = async (): Promise<string[]> =>
  (await checked()).issues.map(({ cell: at, code }) => `${at?.address ?? 'workbook'}: ${code}`);

test.each<[string, string, unknown, string]>([
  ['text in a mark', 'H5', 'veel', 'H5: markNotNumber'],
  ['a mark above its weight', 'H5', 99, 'H5: markAboveWeight'],
  ['a negative rate', 'C6', -5, 'C6: rateNotPositive'],
  ['a rate in words', 'C6', '€ 92,50 p/u', 'C6: rateNotNumber'],
  ['a formula that fails', 'I7', '=1/0', 'I7: markIsError'],
  ['an answer that is none', 'D9', 'misschien', 'D9: answerUnreadable'],
  ['a value typed over a formula', 'N6', 99, 'N6: formulaOverwritten'],
])('%s is one issue, with its cell; everybody else is still ranked', async (_, address, value, issue) => {
  await change((book) => cell(book, address, value));
  expect(await found()).toEqual([issue]);
  expect((await checked()).assessment.ranking.order.length).toBeGreaterThanOrEqual(10);
});

test('the same name twice points at both', async () => {
  await change((book) => cell(book, 'A6', 'Kandidaat A'));
  expect(await found()).toEqual(['A5: nameDuplicate', 'A6: nameDuplicate']);
});

test('weights off the total point at the total, and nothing is rescaled', async () => {
  await change(({ worksheets }) => (worksheets.getItem('Criteria').getRange('C15').values = [[25]]));
  expect(await found()).toEqual(['B18: weightsOffTotal']);
});

test('merged cells in the table are named', async () => {
  await change(({ worksheets }) => worksheets.getItem('Kandidaten').getRange('H5:H6').merge());
  expect(await found()).toContain('H5:H6: mergedCells');
});

test('a deleted column is named, and comes back empty without touching the others', async () => {
  await change(({ tables }) => tables.getItem('Candidates').columns.getItemAt(8).delete());
  expect(await found()).toEqual(['workbook: columnMissing']);
  const names = await host.values('Kandidaten!A5:H18');
  expect(await setUpTender(null, 'nl')).toEqual({ ok: true, value: { kind: 'done' } });
  expect(await host.values('Kandidaten!A5:H18')).toEqual(names);
  expect((await checked()).issues).toEqual([]);
  expect((await checked()).assessment.provisional).toBe(true);
}, 60_000);

test('a deleted table of candidates is named', async () => {
  await change(({ tables }) => tables.getItem('Candidates').delete());
  expect(await found()).toContain('workbook: tableMissing');
});

test('a protected sheet stops set-up before it writes anything, and says which sheet', async () => {
  await change(({ worksheets }) => worksheets.getItem('Kandidaten').protection.protect());
  expect(await setUpTender(null, 'nl')).toMatchObject({
    ok: true,
    value: { kind: 'refused', issues: [{ code: 'sheetProtected', facts: { sheet: 'Kandidaten' } }] },
  });
});

test('cells in the way of the shortlist are said to be', async () => {
  await change(({ worksheets }) => (worksheets.getItem('Shortlist').getRange('B8').values = [['notitie']]));
  expect(await found()).toContain('A6: spillBlocked');
  expect((await host.values('Shortlist!B8'))[0]![0]).toBe('notitie');
});

test('what a colleague types while set-up is reading is not overwritten', async () => {
  const next = host.host.log.requests.length + 2;
  host.host.onBeforeSync(next, (engine) => {
    const sheet = engine.sheets.find('Kandidaten')!;
    engine.cells.write(sheet.id, 4, 7, [[7]]);
  });
  expect(await setUpTender(null, 'nl')).toEqual({ ok: true, value: { kind: 'done' } });
  expect((await host.values('Kandidaten!H5'))[0]![0]).toBe(7);
}, 60_000);
