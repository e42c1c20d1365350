import { carryOutPlan } from '../../../src/excel/carryOutPlan';
import { readWorkbook } from '../../../src/excel/readWorkbook';
import { setUpTender } from '../../../src/excel/setUpTender';
import { Answer } from '../../../src/domain/answer';
import { toHourlyRate } from '../../../src/domain/hourlyRate';
import { answerTo } from '../../../src/domain/knockOut';
import { toPoints } from '../../../src/domain/points';
import type { Tender } from '../../../src/domain/tender';
import { checkWorkbook } from '../../../src/sheet/checkedWorkbook';
import { nativeCheckPlan } from '../../../src/sheet/nativeCheck/nativeCheckPlan';
import { serialOfWallClock } from '../../../src/sheet/serialDate';
import { openAddInHost, type AddInHost } from '../../support/addInHost';

let host: AddInHost;
afterEach(() => host.close());

/** Rates against a cap of 100, and what is answered. Nobody's rate is filled in by the method. */
const RATES: readonly (readonly [unknown, 'ja' | 'nee' | ''])[] = [
  [0, ''],
  [-5, ''],
  ['€ 90', ''],
  ['', ''],
  [2e9, ''],
  [0.5, 'ja'],
  [100, 'ja'],
  [100.0000004, 'ja'],
  [100.000001, 'nee'],
];

const DEADLINE = Date.UTC(2025, 9, 2, 17);
const AT = serialOfWallClock(DEADLINE);
const SECOND = 1 / 86_400;
/** Times of receipt against that deadline, and what is answered. */
const TIMES: readonly (readonly [unknown, 'ja' | 'nee'])[] = [
  [AT - SECOND, 'ja'],
  [AT, 'ja'],
  [AT + SECOND / 1000, 'ja'],
  [AT + SECOND, 'nee'],
  ['', 'ja'],
  ['gisteren', 'ja'],
  [3_000_000, 'ja'],
];

test('what follows from the rate and from the time of receipt is the same in the cell, in the pane and in the check', async () => {
  host = await openAddInHost({ language: 'nl-NL' });
  const knockOuts: Tender['knockOuts'] = [
    { id: '1', text: 'Tarief', test: { kind: 'rateCap', cap: toHourlyRate(100) } },
    { id: '2', text: 'Op tijd', test: { kind: 'deadline', deadline: DEADLINE } },
  ];
  const tender: Tender = { knockOuts, selection: [{ id: '3', text: 'Wens', weight: toPoints(10), scale: { kind: 'points' } }], total: null, shortlistSize: 3 };
  const facts = { maximumRate: 100, deadline: AT, shortlistSize: 3 };
  const made = await setUpTender({ tender, facts, factSources: {}, criterionSources: new Map() }, 'nl');
  if (!made.ok || made.value.kind !== 'done') throw new Error(JSON.stringify(made));
  const rows = [...RATES.map(([rate]) => [rate, '']), ...TIMES.map(([time]) => [90, time])];
  const last = 4 + rows.length;
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('Candidates').resize(`Kandidaten!A4:K${last}`);
    await context.sync();
  });
  await host.type(`Kandidaten!A5:D${last}`, rows.map(([rate, time], index) => [`Kandidaat ${index + 1}`, 'Bureau', rate, time]));
  await host.type(`Kandidaten!G5:G${last}`, rows.map((_, index) => [index % 10]));
  const check = await carryOutPlan((snapshot) => nativeCheckPlan(snapshot, 'nl'));
  if (!check.ok || check.value.kind !== 'done') throw new Error(JSON.stringify(check));
  await host.settled();

  const inCells = await host.values(`Kandidaten!E5:F${last}`);
  const expected = [...RATES.map(([, answer]) => [answer, 'ja']), ...TIMES.map(([, answer]) => ['ja', answer])];
  expect(inCells).toEqual(expected);
  expect((await host.values('Controle!A3'))[0]![0]).toMatch(/^Alles klopt/);

  const read = await readWorkbook();
  const checked = read.ok ? checkWorkbook(read.value, 'nl') : null;
  if (checked === null) throw new Error('not read');
  const word = { [Answer.met]: 'ja', [Answer.notMet]: 'nee', [Answer.open]: '' };
  expect(rows.map((_, row) => checked.tender.knockOuts.map((each) => word[answerTo(each, checked.field, row)]))).toEqual(expected);
  const named = checked.issues.filter(({ code }) => code === 'rateNotPositive').map(({ cell }) => cell?.address);
  expect(named).toEqual(['C5', 'C6', 'C9']);
}, 120_000);
