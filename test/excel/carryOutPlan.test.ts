import { carryOutPlan } from '../../src/excel/carryOutPlan';
import { readWorkbook } from '../../src/excel/readWorkbook';
import type { NewDecision } from '../../src/domain/procedure/decision';
import { decisionSteps } from '../../src/sheet/procedure/decisionSteps';
import { procedureSheetPlan } from '../../src/sheet/procedure/procedureSheet';
import { readProcedure, type ProcedureReading } from '../../src/sheet/procedure/readProcedure';
import { closeRoundSteps, openRoundSteps } from '../../src/sheet/procedure/roundSteps';
import { settingSteps } from '../../src/sheet/procedure/settingSteps';
import type { Step } from '../../src/sheet/setUp/step';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import type { AddInHost } from '../support/addInHost';
import { openAddInHost } from '../support/addInHost';
import { zwolleOnHost } from '../support/zwolleOnHost';

const AT = '2026-03-02T14:30';
const decision = (given: Partial<NewDecision>): NewDecision => ({
  at: AT,
  kind: 'other',
  round: null,
  candidate: '',
  content: '',
  reason: 'omdat',
  by: 'Analist',
  ...given,
});
const read = async (): Promise<ProcedureReading> => {
  const outcome = await readWorkbook();
  if (!outcome.ok) throw new Error('unread');
  return readProcedure(outcome.value);
};
const carry = (make: (snapshot: WorkbookSnapshot) => Step[]): ReturnType<typeof carryOutPlan> =>
  carryOutPlan((snapshot) => ({ kind: 'steps', steps: make(snapshot) }));

let workbook: Awaited<ReturnType<typeof zwolleOnHost>>;
let host: AddInHost;
beforeAll(async () => {
  workbook = await zwolleOnHost(true);
});
beforeEach(async () => {
  host = await openAddInHost({ language: 'nl-NL', workbook });
  await carryOutPlan((snapshot) => procedureSheetPlan(snapshot, 'nl'));
});
afterEach(() => host.close());

test('the sheets of the procedure come once, and are blank where nothing was agreed', async () => {
  const before = await read();
  expect(before.stands).toBe(true);
  expect(before.issues).toEqual([]);
  expect(before.rounds).toEqual([]);
  expect(before.decisions).toEqual([]);
  expect([...before.settings.values()].map(({ value }) => value)).toEqual(before.settings.size > 0 ? Array(before.settings.size).fill('') : []);
  await carryOutPlan((snapshot) => procedureSheetPlan(snapshot, 'en'));
  expect(await read()).toEqual(before);
});

test('decisions are added below each other, also after a column was moved in between', async () => {
  expect(await carry((snapshot) => decisionSteps(snapshot, decision({ content: '=1+1' }), decision({ kind: 'award', candidate: 'Kandidaat A' })))).toMatchObject({ ok: true, value: { kind: 'done' } });
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('TenderDecisions').columns.add(0, undefined, 'Van mij');
    await context.sync();
  });
  await carry((snapshot) => decisionSteps(snapshot, decision({ kind: 'withdrawn', candidate: 'Kandidaat B\nKandidaat C', round: 2 })));
  expect((await read()).decisions).toEqual([
    { ...decision({ content: '=1+1' }), number: 1 },
    { ...decision({ kind: 'award', candidate: 'Kandidaat A' }), number: 2 },
    { ...decision({ kind: 'withdrawn', candidate: 'Kandidaat B\nKandidaat C', round: 2 }), number: 3 },
  ]);
});

test('rounds are numbered over both kinds, and a closed one stays as it is', async () => {
  await carry((snapshot) => openRoundSteps(snapshot, 'client', AT));
  await carry((snapshot) => closeRoundSteps(snapshot, 1, AT, 'drie genodigden'));
  await carry((snapshot) => closeRoundSteps(snapshot, 1, '2027-01-01T00:00', 'anders'));
  await carry((snapshot) => openRoundSteps(snapshot, 'interviews', AT));
  expect((await read()).rounds).toEqual([
    { number: 1, kind: 'client', opened: AT, closed: AT, outcome: 'drie genodigden' },
    { number: 2, kind: 'interviews', opened: AT, closed: null, outcome: '' },
  ]);
});

test('an agreement is written in its own row, and a row that was removed comes back', async () => {
  await carry((snapshot) => settingSteps(snapshot, 'blind', 'ja'));
  expect((await read()).settings.get('blind')?.value).toBe('ja');
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('ProcedureSettings').rows.getItemAt(0).delete();
    await context.sync();
  });
  expect((await read()).settings.get('blind')).toBeUndefined();
  await carry((snapshot) => settingSteps(snapshot, 'blind', 'nee'));
  expect((await read()).settings.get('blind')?.value).toBe('nee');
});

test('what stands below a table is not written over: nothing is written, and the cell is named', async () => {
  await carry((snapshot) => decisionSteps(snapshot, decision({})));
  await host.type('Besluiten!I7', [['mijn aantekening']]);
  expect(await carry((snapshot) => [...settingSteps(snapshot, 'blind', 'ja'), ...decisionSteps(snapshot, decision({}))])).toEqual({
    ok: true,
    value: { kind: 'noRoom', sheet: 'Besluiten', address: 'I7' },
  });
  const after = await read();
  expect(after.decisions).toHaveLength(1);
  expect(after.settings.get('blind')?.value).toBe('');
});

test('a decision is never dropped where its table is gone', async () => {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('TenderDecisions').delete();
    await context.sync();
  });
  expect(await carry((snapshot) => decisionSteps(snapshot, decision({})))).toMatchObject({
    ok: true,
    value: { kind: 'refused', issues: [{ code: 'tableMissing', facts: { table: 'TenderDecisions' } }] },
  });
});

test('a protected sheet takes only what was unlocked', async () => {
  await carry(() => [{ do: 'protect', sheet: 'Procedure', unlocked: [{ sheet: 'Procedure', row: 0, column: 7, rows: 1, columns: 1 }] }]);
  await host.type('Procedure!H1', [['mag']]);
  await expect(host.type('Procedure!H2', [['mag niet']])).rejects.toMatchObject({ code: 'AccessDenied' });
});
