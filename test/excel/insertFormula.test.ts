import { functionMetadata } from '../../scripts/functionMetadata';
import { insertFormula, type InsertResult, type SheetCell } from '../../src/excel/insertFormula';
import { setUpTender } from '../../src/excel/setUpTender';
import type { DescribedFunction } from '../../src/sheet/proposedFormula';
import { openAddInHost, type AddInHost } from '../support/addInHost';
import { ZWOLLE, ZWOLLE_CONTENTS } from '../support/zwolleTender';

let host: AddInHost;

const IDS = ['1', '2', '3', '4', '5', '6', '7', '8'];
const ROWS = ZWOLLE.candidates.map((each) => [each['candidate'], each['supplier'], each['rate'], ...IDS.map((id) => each[id])]);
const FACTS = { hoursPerWeek: 16, durationMonths: 6, options: 4, optionMonths: 6 };

function described(id: string): DescribedFunction {
  const found = functionMetadata().en.functions.find((one) => one.id === id)!;
  return { id, parameters: found.parameters.map(({ name, optional }) => ({ key: name, name, optional: optional ?? false })) };
}

async function tenderWithCandidates(): Promise<void> {
  host = await openAddInHost({ language: 'nl-NL' });
  await setUpTender({ ...ZWOLLE_CONTENTS, facts: { ...ZWOLLE_CONTENTS.facts, ...FACTS } }, 'nl');
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('Candidates').resize('Kandidaten!A4:O18');
    await context.sync();
  });
  await host.type('Kandidaten!A5:K18', ROWS);
}

async function clear(address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Opdracht').getRange(address).clear();
    await context.sync();
  });
  await host.settled();
}

async function select(sheet: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}

async function inserted(id: string, at: SheetCell | null = null): Promise<InsertResult> {
  const outcome = await insertFormula(described(id), at, 'nl');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

describe('over a tender', () => {
  beforeAll(tenderWithCandidates, 60_000);
  afterAll(() => host.close());
  beforeEach(() => select('Opdracht', 'F40'));
  afterEach(() => clear('F40'));

  test.each([
    ['ASSESSMENT', [true, '', 75, 5]],
    ['CONTRACTVALUE', [95 * 2080]],
    ['EXPLAIN', [expect.stringMatching(/^75 van 100 punten: 5 .*20\/20; 6 .*30\/40;/)]],
    ['FAILED', ['']],
    ['KNOCKOUT', [true]],
    ['POINTS', [20]],
    ['RANKING', [5]],
    ['ROBUSTNESS', [expect.any(Number), expect.stringContaining('shortlist')]],
    ['SCORE', [75]],
    ['SHORTLIST', [1, 'Kandidaat F', 100, 101, 'score']],
    ['TIES', [expect.any(Number), expect.stringContaining('Kandidaat'), expect.any(String)]],
  ])('%s takes all that it needs from the tender', async (id, first) => {
    expect(await inserted(id)).toMatchObject({ kind: 'inserted', open: [], cell: { sheet: 'Opdracht', address: 'F40' } });
    expect((await host.values('Opdracht!F40:J40'))[0]!.slice(0, first.length)).toEqual(first);
  });

  test('a mark that is still empty stays open', async () => {
    await inserted('SCORE');
    const scores = await host.values('Opdracht!F40:F53');
    const open = ZWOLLE.candidates.findIndex((each) => ['5', '6', '7', '8'].some((criterion) => each[criterion] === ''));
    expect(scores[open]).toEqual(['#N/A']);
  });

  test('a cell of the table takes no result that spills; the cell that is offered instead does', async () => {
    await select('Kandidaten', 'K6');
    const before = await host.values('Kandidaten!K6');
    const result = await inserted('SCORE');
    expect(result).toMatchObject({ kind: 'insideTable', cell: { address: 'K6' } });
    expect(await host.values('Kandidaten!K6')).toEqual(before);
    if (result.kind === 'inserted') throw new Error('it was inserted');
    expect(await inserted('KNOCKOUT', result.free)).toMatchObject({ kind: 'inserted', cell: result.free });
    expect(await host.values(`Kandidaten!${result.free.address}`)).toEqual([[true]]);
  });

  test('the criteria are named in the order of the marks, also after their table was sorted', async () => {
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('SelectionCriteria').sort.apply([{ key: 2, ascending: true }]);
      await context.sync();
    });
    await host.settled();
    await inserted('EXPLAIN');
    const [[sentence]] = (await host.values('Opdracht!F40')) as [[string]];
    expect(sentence).toMatch(/^75 .*: 5 .*20\/20; 6 .*30\/40; 7 .*10\/10; 8 .*15\/30/);
  });
});

describe('in a workbook without a tender', () => {
  beforeEach(async () => {
    host = await openAddInHost();
  });
  afterEach(() => host.close());

  test('a value, a formula or part of a result is left alone, and an empty cell is offered', async () => {
    await host.type('Sheet1!B2:C3', [
      ['typed', 1],
      ['=IF(TRUE,"","x")', '=SEQUENCE(2)'],
    ]);
    for (const address of ['B2', 'C2', 'B3', 'C4']) {
      await select('Sheet1', address);
      const before = await host.values('Sheet1!B2:C4');
      expect(await inserted('KNOCKOUT')).toEqual({
        kind: 'taken',
        cell: { sheet: 'Sheet1', address },
        free: { sheet: 'Sheet1', address: `E${address.slice(1)}` },
      });
      expect(await host.values('Sheet1!B2:C4')).toEqual(before);
    }
  });

  test('a protected sheet is said as such', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').protection.protect();
      await context.sync();
    });
    expect(await insertFormula(described('KNOCKOUT'), null, 'en')).toEqual({ ok: false, failure: { kind: 'protected' } });
  });

  test('the arguments stand there by name, to be replaced', async () => {
    await select('Sheet1', 'B2');
    expect(await inserted('SCORE')).toEqual({
      kind: 'inserted',
      cell: { sheet: 'Sheet1', address: 'B2' },
      formula: '=TENDER.SCORE(marks,weights)',
      open: ['marks', 'weights'],
    });
  });
});
