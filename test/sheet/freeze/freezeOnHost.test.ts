import { carryOutPlan, type PlanResult } from '../../../src/excel/carryOutPlan';
import { readWorkbook } from '../../../src/excel/readWorkbook';
import { checkWorkbook } from '../../../src/sheet/checkedWorkbook';
import { freezePlan } from '../../../src/sheet/freeze/freezePlan';
import { isFrozen } from '../../../src/sheet/freeze/frozen';
import { isLiveFormula } from '../../../src/sheet/freeze/liveFormula';
import { thawPlan } from '../../../src/sheet/freeze/thawPlan';
import type { Planner } from '../../../src/sheet/plan';
import type { WorkbookSnapshot } from '../../../src/workbench/engine/engine';
import { openAddInHost, type AddInHost } from '../../support/addInHost';
import { workbookFiles } from '../../support/workbookFiles';
import { zwolleOnHost } from '../../support/zwolleOnHost';

let filled: WorkbookSnapshot;
let host: AddInHost;
beforeAll(async () => {
  filled = await zwolleOnHost(true);
}, 60_000);
afterEach(() => host.close());

const freeze: Planner = async (snapshot, readCells) => freezePlan(snapshot, await readCells(isLiveFormula), 'nl', '2 oktober 2025 om 10:15');
const thaw: Planner = async (snapshot, readCells) => thawPlan(snapshot, await readCells(() => false));

async function carry(planner: Planner): Promise<PlanResult> {
  const outcome = await carryOutPlan(planner);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  await host.settled();
  return outcome.value;
}

async function formulas(address: string): Promise<unknown[][]> {
  const [sheet = '', cells = ''] = address.split('!');
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cells).load('formulas');
    await context.sync();
    return range.formulas as unknown[][];
  });
}

async function change(work: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
  await host.settled();
}

async function everywhere(): Promise<string> {
  const cells = await carryReading();
  return JSON.stringify(cells);
}

async function carryReading(): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRange().load('formulas'));
    await context.sync();
    return used.map(({ formulas: cells }, index) => [sheets.items[index]!.name, ...(cells as unknown[])]);
  });
}

test('values stand where the results were, no formula of ours is left in sight, and the workbook says so', async () => {
  host = await openAddInHost({ language: 'nl-NL', workbook: filled });
  await host.type('Kandidaten!Q5', [['=TENDER.SCORE(H5:K5,{20,40,10,30})']]);
  const before = { results: await host.values('Kandidaten!A5:O18'), list: await host.values('Shortlist!A6:E16') };
  const text = await everywhere();
  expect(await carry(freeze)).toEqual({ kind: 'done' });
  expect(await host.values('Kandidaten!A5:O18')).toEqual(before.results);
  expect(await host.values('Shortlist!A6:E16')).toEqual(before.list);
  expect(await formulas('Kandidaten!L5:O5')).toEqual([['ja', '', 75, 5]]);
  expect(await formulas('Kandidaten!Q5')).toEqual([[75]]);
  expect((await host.values('Kandidaten!A3'))[0]![0]).toBe(
    'Waarden bewaard op 2 oktober 2025 om 10:15. De uitkomsten op dit blad rekenen niet mee tot de formules zijn teruggezet.',
  );
  const shown = (await carryReading()).filter(([sheet]) => sheet !== 'Formules');
  expect(JSON.stringify(shown)).not.toMatch(/=[^"]*(TENDER\.|Tender_Results)/);
  const read = await readWorkbook();
  if (!read.ok) throw new Error('not read');
  expect(isFrozen(read.value)).toBe(true);
  expect(checkWorkbook(read.value, 'nl')?.issues).toEqual([]);
  expect(await carry(freeze)).toMatchObject({ kind: 'refused', issues: [{ code: 'alreadyFrozen' }] });

  expect(await carry(thaw)).toEqual({ kind: 'done' });
  expect(await everywhere()).toBe(text);
  expect(await carry(thaw)).toMatchObject({ kind: 'refused', issues: [{ code: 'notFrozen' }] });
}, 120_000);

test('after a save, a sort, a renamed sheet, an inserted column and inserted rows the formulas come back where they belong', async () => {
  host = await openAddInHost({ language: 'nl-NL', workbook: filled });
  const ranks = new Map((await host.values('Kandidaten!A5:O18')).map((row) => [row[0], row[14]]));
  await carry(freeze);
  const opened = await workbookFiles.readWorkbook(await workbookFiles.writeWorkbook(host.engine), 'Bewaard');
  if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
  host.close();
  host = await openAddInHost({ language: 'nl-NL' });
  opened.value(host.engine);
  await change(({ worksheets, tables }) => {
    worksheets.getItem('Kandidaten').name = 'Inschrijvingen';
    worksheets.getItem('Berekening').getRange('1:2').insert('Down');
    tables.getItem('Candidates').columns.add(5, undefined, 'Opmerking');
    tables.getItem('Candidates').sort.apply([{ key: 0, ascending: false }]);
  });
  expect(await carry(thaw)).toEqual({ kind: 'done' });
  expect((await formulas('Inschrijvingen!M5'))[0]![0]).toMatch(/^=IFNA\(IF\(INDEX\(Tender_Results/);
  expect((await formulas('Berekening!A8'))[0]![0]).toMatch(/^=TENDER\.ASSESSMENT/);
  const now = await host.values('Inschrijvingen!A5:P18');
  expect(now[0]![0]).toBe('Kandidaat N');
  expect(new Map(now.map((row) => [row[0], row[15]]))).toEqual(ranks);
  expect(await host.values('Inschrijvingen!A3')).toEqual([['']]);
}, 120_000);

test('what was typed stays: before it was saved and after', async () => {
  host = await openAddInHost({ language: 'nl-NL', workbook: filled });
  await host.type('Kandidaten!N7', [[12]]);
  await carry(freeze);
  await host.type('Kandidaten!N9', [[99]]);
  expect(await carry(thaw)).toEqual({ kind: 'done' });
  const column = await formulas('Kandidaten!N5:N18');
  expect(column.flatMap(([cell], row) => (typeof cell === 'number' ? [[row, cell]] : []))).toEqual([
    [2, 12],
    [4, 99],
  ]);
  await carry(freeze);
  await host.type('Shortlist!B7', [['Iemand anders']]);
  expect(await carry(thaw)).toMatchObject({ kind: 'refused', issues: [{ code: 'typedWhileFrozen', cell: { sheet: 'Shortlist', address: 'B7' } }] });
}, 120_000);

test('nothing is saved while a result shows an error that is no result', async () => {
  host = await openAddInHost({ language: 'nl-NL', workbook: filled });
  await host.type('Kandidaten!Q5', [['=TENDER.NIETS(1)']]);
  const text = await everywhere();
  expect(await carry(freeze)).toMatchObject({ kind: 'refused', issues: [{ code: 'resultNotReady', facts: { value: '#NAME?' }, cell: { address: 'Q5' } }] });
  expect(await everywhere()).toBe(text);
}, 120_000);
