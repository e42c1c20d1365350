import { highlightShortlist } from '../../src/excel/highlightShortlist';
import { goToCell } from '../../src/excel/goToCell';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { setUpTender } from '../../src/excel/setUpTender';
import { checkWorkbook, type CheckedWorkbook } from '../../src/sheet/checkedWorkbook';
import { openAddInHost, type AddInHost } from '../support/addInHost';
import type { WorkbookSnapshot } from '../../src/workbench/engine/engine';
import { zwolleOnHost } from '../support/zwolleOnHost';
import { ZWOLLE } from '../support/zwolleTender';

let empty: WorkbookSnapshot;
let filled: WorkbookSnapshot;
let host: AddInHost;
beforeAll(async () => {
  empty = await zwolleOnHost(false);
  filled = await zwolleOnHost(true);
}, 60_000);
afterEach(() => host.close());

async function open(workbook: WorkbookSnapshot): Promise<void> {
  host = await openAddInHost({ language: 'nl-NL', workbook });
}

async function checked(): Promise<CheckedWorkbook> {
  const read = await readWorkbook();
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  const result = checkWorkbook(read.value, 'nl');
  if (!result) throw new Error('no tender was found');
  return result;
}

/** Rank of each candidate as the cells show it, by name. */
async function ranksInCells(): Promise<Map<unknown, unknown>> {
  const names = await host.values('Kandidaten!A5:A18');
  const ranks = await host.values('Kandidaten!O5:O18');
  return new Map(names.map(([name], row) => [name, ranks[row]![0]] as const).filter(([, rank]) => rank !== ''));
}

const EXPECTED_RANKS = new Map(ZWOLLE.expected.ranking.map(({ candidate, rank }) => [candidate, rank] as const));

test('cells and pane say the same as the case: knock-outs, scores, ranks, shortlist and the tie at the cut', async () => {
  await open(filled);
  expect(await ranksInCells()).toEqual(EXPECTED_RANKS);
  const standing = await host.values('Kandidaten!L5:N18');
  expect(standing[0]).toEqual(['ja', '', 75]);
  expect(standing[2]).toEqual(['nee', '3; 4', 100]);
  expect(standing[3]).toEqual(['ja', '', '']);
  const shortlist = await host.values('Shortlist!A6:E16');
  expect(shortlist.slice(0, 4)).toEqual([
    [1, 'Kandidaat F', 100, 101, 'score'],
    [2, 'Kandidaat G', 90, 99.75, 'score'],
    [3, 'Kandidaat B', 80, 92.5, 'uurtarief'],
    [4, 'Kandidaat E', 80, 95, 'uurtarief'],
  ]);
  expect(shortlist.slice(9)).toEqual([
    [10, 'Kandidaat M', 45, 89, 'onbeslist op de grens'],
    [10, 'Kandidaat N', 45, 89, 'onbeslist op de grens'],
  ]);
  expect((await host.values('Shortlist!A3'))[0]![0]).toMatch(/^Voorlopig/);

  const { assessment, field, issues } = await checked();
  expect(issues).toEqual([]);
  const inPane = [...assessment.ranking.order].map((row) => [field.names[row], assessment.ranking.rank[row]] as const);
  expect(new Map(inPane)).toEqual(EXPECTED_RANKS);
}, 60_000);

test('an edit, a renamed sheet, an inserted column, sorted rows and another weight order break nothing', async () => {
  await open(filled);
  const changes: ((workbook: Excel.Workbook) => void)[] = [
    ({ worksheets }) => (worksheets.getItem('Kandidaten').name = 'Inschrijvingen 2025'),
    ({ tables }) => tables.getItem('Candidates').columns.add(5, undefined, 'Opmerking'),
    ({ tables }) => tables.getItem('SelectionCriteria').sort.apply([{ key: 2, ascending: true }]),
    ({ tables }) => tables.getItem('Candidates').sort.apply([{ key: 0, ascending: false }]),
  ];
  for (const change of changes) {
    await Excel.run(async (context) => {
      change(context.workbook);
      await context.sync();
    });
    await host.settled();
  }
  const names = await host.values('Inschrijvingen 2025!A5:A18');
  const ranks = await host.values('Inschrijvingen 2025!P5:P18');
  const found = new Map(names.map(([name], row) => [name, ranks[row]![0]] as const).filter(([, rank]) => rank !== ''));
  expect(found).toEqual(EXPECTED_RANKS);
  const { issues, assessment } = await checked();
  expect(issues).toEqual([]);
  expect(assessment.ranking.order).toHaveLength(EXPECTED_RANKS.size);
}, 60_000);

test('setting up again changes no cell that a person filled in, and repairs what is gone', async () => {
  await open(filled);
  const before = await host.values('Kandidaten!A4:K18');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Shortlist').delete();
    await context.sync();
  });
  expect(await setUpTender(null, 'nl')).toEqual({ ok: true, value: { kind: 'done' } });
  expect(await host.values('Kandidaten!A4:K18')).toEqual(before);
  expect((await host.values('Shortlist!B6'))[0]![0]).toBe('Kandidaat F');
}, 60_000);

test('one highlight rule stands over the table, however often it is asked for', async () => {
  await open(empty);
  expect(await highlightShortlist()).toEqual({ ok: true, value: 'done' });
  expect(await highlightShortlist()).toEqual({ ok: true, value: 'done' });
  const rules = await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('Candidates').getDataBodyRange();
    const formats = body.conditionalFormats.load('items/type');
    await context.sync();
    const found = formats.items.map((format) => format.custom.rule.load('formula'));
    await context.sync();
    return found.map(({ formula }) => formula);
  });
  expect(rules).toHaveLength(1);
  expect(rules[0]).toContain('Tender_Cut');
  expect(rules[0]).not.toContain('TENDER.');
});

test('reading takes three round trips', async () => {
  await open(empty);
  await host.settled();
  const before = host.host.log.requests.length;
  await readWorkbook();
  const made = host.host.log.requests.slice(before).filter(({ actions }) => actions.some((action) => action.startsWith('load')));
  expect(made).toHaveLength(3);
});

test('every issue leads to its cell, also after its column moved', async () => {
  await open(filled);
  await host.type('Kandidaten!H5', [['twintig']]);
  const [issue] = (await checked()).issues;
  expect(issue?.cell?.address).toBe('H5');
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('Candidates').columns.add(3, undefined, 'Opmerking');
    await context.sync();
  });
  expect(await goToCell(issue!.cell!)).toEqual({ ok: true, value: true });
  const selected = await Excel.run(async (context) => {
    const cell = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return cell.address;
  });
  expect(selected).toMatch(/I5$/);
}, 60_000);

test('a place that is gone is a value, not a failure', async () => {
  await open(empty);
  const gone = { table: { name: 'Weg', heading: 'Nr', row: 0 }, sheet: 'Weg', address: 'A1' };
  expect(await goToCell(gone)).toEqual({ ok: true, value: false });
});

test('what Excel refuses comes back as a failure that says why', async () => {
  await open(empty);
  host.host.failNext({ code: 'AccessDenied' });
  expect(await readWorkbook()).toEqual({ ok: false, failure: { kind: 'protected' } });
  expect((await readWorkbook()).ok).toBe(true);
});
