import { carryOutPlan } from '../../src/excel/carryOutPlan';
import { giveJournalReason, updateJournal } from '../../src/excel/journalRows';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { watchWorkbook } from '../../src/excel/watchWorkbook';
import type { JournalEntry } from '../../src/sheet/journal/journalEntry';
import { startJournalPlan } from '../../src/sheet/journal/startJournal';
import { createFollower } from '../../src/taskpane/follower';
import { NO_JOURNAL, type JournalKeeper, type JournalState } from '../../src/taskpane/dossier/journalContract';
import { createJournalKeeper, REMOTE_SPREAD_MS, REMOTE_WAIT_MS } from '../../src/taskpane/dossier/journalKeeper';
import type { WorkbookSnapshot } from '../../src/workbench/engine/engine';
import { openAddInHost, type AddInHost } from '../support/addInHost';
import { zwolleOnHost } from '../support/zwolleOnHost';

let workbook: WorkbookSnapshot;
let host: AddInHost;
let ends: (() => Promise<unknown> | void)[] = [];

beforeAll(async () => {
  host = await openAddInHost({ language: 'nl-NL', workbook: await zwolleOnHost(true) });
  const started = await carryOutPlan(startJournalPlan('nl', '2026-03-02T09:00'));
  expect(started).toEqual({ ok: true, value: { kind: 'done' } });
  await host.settled();
  workbook = host.engine.save();
  host.close();
});
beforeEach(async () => {
  host = await openAddInHost({ language: 'nl-NL', workbook });
});
afterEach(async () => {
  for (const end of ends.reverse()) await end();
  ends = [];
  host.close();
});

interface Window {
  readonly keeper: JournalKeeper;
  state(): JournalState;
  readings(): number;
}

/** A window with the add-in: it follows the workbook and keeps the journal, as the pane does. */
async function openWindow(): Promise<Window> {
  let state: JournalState = NO_JOURNAL;
  let readings = 0;
  const keeper = createJournalKeeper({ update: updateJournal, now: () => '2026-03-02T14:30', language: 'nl', show: (next) => (state = next), chance: () => 0 });
  const follower = createFollower(async () => {
    const mark = keeper.mark();
    const outcome = await readWorkbook();
    readings++;
    if (outcome.ok) keeper.observed(outcome.value, mark);
  });
  const watching = await watchWorkbook((edit) => {
    if (!edit || keeper.edited(edit)) follower.changed();
  });
  ends.push(async () => {
    keeper.stop();
    follower.stop();
    if (watching.ok) await watching.value();
  });
  await follower.readNow();
  await until(() => state.isOn);
  return { keeper, state: () => state, readings: () => readings };
}

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 20) {
    if (waited > 15_000) throw new Error('it never came to that');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** What the workbook itself says, read from the start. */
async function lines(): Promise<readonly JournalEntry[]> {
  const outcome = await updateJournal({ rows: 0, number: 0 }, () => []);
  return outcome.ok ? outcome.value.read : [];
}
const since = (entries: readonly JournalEntry[], start: number): unknown[] =>
  entries.slice(start).map(({ cell, candidate, criterion, before, after, source }) => [cell, candidate, criterion.split(' ')[0], before, after, source]);

/** 14 candidates, 12 cells each that people fill in, less what is blank; and the line that says that it begins. */
let start: number;
beforeEach(async () => {
  start = (await lines()).length;
});

test('what stands when the journal begins is its starting point, on a hidden sheet', async () => {
  const begun = await lines();
  expect(begun[0]).toMatchObject({ number: 1, source: 'start', after: 'Het journaal begint hier.' });
  expect(begun.every(({ source, before }) => source === 'start' && before === '')).toBe(true);
  expect(begun.map(({ number }) => number)).toEqual(begun.map((_, index) => index + 1));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Journaal').load('visibility');
    await context.sync();
    expect(sheet.visibility).toBe('Hidden');
  });
});

test('an edit is written with old and new; results and text elsewhere are not; a sort changes nothing', async () => {
  const { state } = await openWindow();
  const [[name]] = (await host.values('Kandidaten!A5:A5')) as [[string]];
  const [[mark]] = (await host.values('Kandidaten!H5:H5')) as [[number]];
  await host.type('Kandidaten!H5:H5', [[mark === 7 ? 8 : 7]]);
  await host.type('Kandidaten!B5:B5', [['Ander bureau']]);
  await until(() => state().entries.length > start);
  expect(since(await lines(), start)).toEqual([['Kandidaten!H5', name, '5', mark, mark === 7 ? 8 : 7, 'local']]);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('Candidates').sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect((await lines()).length).toBe(start + 1);
});

test('a mark that stood for a moment is written as well', async () => {
  const { state } = await openWindow();
  const [[mark]] = (await host.values('Kandidaten!H5:H5')) as [[number]];
  await host.type('Kandidaten!H5:H5', [[1]]);
  await host.type('Kandidaten!H5:H5', [[2]]);
  await until(() => state().entries.length > start);
  expect(since(await lines(), start).map((line) => (line as unknown[]).slice(3, 5))).toEqual([[mark, 1], [1, 2]]);
});

test('a storm of 1,000 edits is one block, and costs a handful of round trips', async () => {
  const { keeper, state, readings } = await openWindow();
  const sheet = 'Kandidaten';
  const rows = 14;
  const id = host.engine.sheets.list().find(({ name }) => name === sheet)!.id;
  await new Promise((resolve) => setTimeout(resolve, 300));
  host.host.log.clear();
  const readBefore = readings();
  // The engine takes a block at once; what Excel says of a thousand single edits comes to the keeper one by one.
  for (let edit = 0; edit < 1_000; edit++) {
    const address = `${'HIJK'[Math.floor(edit / rows) % 4]}${5 + (edit % rows)}`;
    keeper.edited({ sheetId: id, address, isLocal: true, moves: false, values: null });
  }
  const marks = Array.from({ length: rows }, (_, row) => Array.from({ length: 4 }, (_, column) => 100 + 4 * row + column));
  host.engine.cells.write(id, 4, 7, marks);
  await until(() => state().entries.length > start);
  // No reading may be under way while requests are counted.
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  const { requests } = host.host.log;
  expect(requests.filter(({ actions }) => actions.includes('Resize'))).toHaveLength(1);
  // Three round trips each time the pane reads, as it does without a journal; a handful for the journal, however many edits.
  expect(requests.length - 3 * (readings() - readBefore)).toBeLessThanOrEqual(5);
  const last = new Map(since(await lines(), start).map((line) => [String((line as unknown[])[0]), (line as unknown[])[4]]));
  expect(last.size).toBe(rows * 4);
});

test('a colleague’s edit is left to that colleague’s add-in, and written once if nobody does', async () => {
  const { keeper, state } = await openWindow();
  const id = host.engine.sheets.list().find(({ name }) => name === 'Kandidaten')!.id;
  const [[mark]] = (await host.values('Kandidaten!H5:H5')) as [[number]];
  host.engine.as('remote', () => host.engine.cells.write(id, 4, 7, [[3]]));
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect((await lines()).length).toBe(start);
  // So much later as nobody claims it any more.
  const clock = jest.spyOn(Date, 'now').mockImplementation(() => performance.timeOrigin + performance.now() + REMOTE_WAIT_MS + REMOTE_SPREAD_MS + 60_000);
  try {
    const outcome = await readWorkbook();
    host.engine.cells.write(id, 4, 8, [[4]]);
    await until(() => state().entries.length > start + 1);
    if (outcome.ok) keeper.observed(outcome.value, keeper.mark());
  } finally {
    clock.mockRestore();
  }
  const found = since(await lines(), start).map((line) => (line as unknown[]).slice(2));
  expect(found).toContainEqual(['5', mark, 3, 'remote']);
  expect(found.filter(([criterion]) => criterion === '5')).toHaveLength(1);
  expect(found).toContainEqual(['6', expect.anything(), 4, 'local']);
});

test('lines that a colleague’s add-in wrote explain the change, and numbers run on', async () => {
  const { state } = await openWindow();
  const id = host.engine.sheets.list().find(({ name }) => name === 'Kandidaten')!.id;
  const [[name]] = (await host.values('Kandidaten!A5:A5')) as [[string]];
  const [[mark]] = (await host.values('Kandidaten!H5:H5')) as [[number]];
  host.engine.as('remote', () => host.engine.cells.write(id, 4, 7, [[3]]));
  const theirs = { at: '2026-03-02T14:30', cell: 'Kandidaten!H5', candidate: name, criterion: '5 Ervaring', before: mark, after: 3, source: 'local', reason: '', reasonNeeded: false, table: 'Candidates' } as const;
  await updateJournal({ rows: 0, number: 0 }, () => [theirs]);
  host.engine.cells.write(id, 4, 8, [[4]]);
  await until(() => state().entries.length > start + 1);
  const now = await lines();
  expect(since(now, start).map((line) => (line as unknown[])[2])).toEqual(['5', '6']);
  expect(now.map(({ number }) => number)).toEqual(now.map((_, index) => index + 1));
});

test('a window that was closed meanwhile finds what it missed, once it is clear that nobody else wrote it', async () => {
  await host.type('Kandidaten!H5:H5', [[3]]);
  const { keeper, state } = await openWindow();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect((await lines()).length).toBe(start);
  const clock = jest.spyOn(Date, 'now').mockImplementation(() => performance.timeOrigin + performance.now() + 2 * (REMOTE_WAIT_MS + REMOTE_SPREAD_MS));
  try {
    host.engine.cells.write(host.engine.sheets.list().find(({ name }) => name === 'Kandidaten')!.id, 5, 7, [[4]]);
    await until(() => state().entries.length > start + 1);
  } finally {
    clock.mockRestore();
  }
  expect(keeper.mark()).toBeGreaterThan(0);
  expect(since(await lines(), start).map((line) => [(line as unknown[])[0], (line as unknown[])[5]])).toEqual(
    expect.arrayContaining([['Kandidaten!H5', 'remote'], ['Kandidaten!H6', 'local']]),
  );
});

test('a reason stands beside its line, also after the journal was sorted', async () => {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('TenderJournal').sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
  });
  expect(await giveJournalReason(new Set([2, 3]), '=1+1 is geen formule')).toEqual({ ok: true, value: true });
  const given = (await lines()).filter(({ reason }) => reason !== '');
  expect(given.map(({ number, reason }) => [number, reason]).sort()).toEqual([[2, '=1+1 is geen formule'], [3, '=1+1 is geen formule']]);
  expect(await giveJournalReason(new Set([9_999]), 'x')).toEqual({ ok: true, value: false });
});
