import { carryOutPlan } from '../../../src/excel/carryOutPlan';
import { freezePlan } from '../../../src/sheet/freeze/freezePlan';
import { isLiveFormula } from '../../../src/sheet/freeze/liveFormula';
import { nativeCheckPlan } from '../../../src/sheet/nativeCheck/nativeCheckPlan';
import { withdrawCandidate } from '../../../src/sheet/clientRound/withdrawCandidate';
import type { Planner } from '../../../src/sheet/plan';
import { procedureSheetPlan } from '../../../src/sheet/procedure/procedureSheet';
import { settingSteps } from '../../../src/sheet/procedure/settingSteps';
import { openAddInHost, type AddInHost } from '../../support/addInHost';
import { findLibreOffice, recalculated } from '../../support/libreOffice';
import { workbookFiles } from '../../support/workbookFiles';
import { readCase } from '../../support/caseFolder';
import { caseOnHost } from '../../support/caseWorkbook';
import { join } from 'node:path';

let host: AddInHost;
afterEach(() => host.close());

async function carry(planner: Planner): Promise<void> {
  const outcome = await carryOutPlan(planner);
  if (!outcome.ok || outcome.value.kind !== 'done') throw new Error(JSON.stringify(outcome));
  await host.settled();
}

const verdict = async (): Promise<unknown> => (await host.values('Controle!A3'))[0]![0];
/** Whom the check leaves out because they withdrew. */
async function leftOut(): Promise<unknown[]> {
  return (await host.values('Controle!B6:F13')).filter((row) => String(row[4]).endsWith('teruggetrokken')).map(([name]) => name);
}

const AGREES = 'Alles klopt: knock-outs, scores, rangen en shortlist zijn nagerekend en gelijk.';

test('the check follows the workbook, is made anew in one click, and agrees in a saved file without the add-in', async () => {
  host = await openAddInHost({ language: 'nl-NL' });
  await caseOnHost(host, readCase(join(__dirname, '../../cases/spread-of-answers')));
  await carry((snapshot) => nativeCheckPlan(snapshot, 'nl'));
  expect(await verdict()).toBe(AGREES);
  await host.type('Kandidaten!I5', [[76]]);
  expect(await verdict()).toMatch(/^1 kandidaten verschillen/);
  expect((await host.values('Controle!B6:D6'))[0]).toEqual(['A', 'verschilt', 'score']);
  await host.type('Kandidaten!I5', [[1]]);
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.getItem('Kandidaten').name = 'Inschrijvingen';
    tables.getItem('Candidates').columns.add(5, undefined, 'Opmerking');
    tables.getItem('Candidates').sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
  });
  await host.settled();
  expect(await verdict()).toBe(AGREES);
  expect((await host.values('Controle!B6'))[0]).toEqual(['H']);

  await carry((snapshot) => procedureSheetPlan(snapshot, 'nl'));
  await carry((snapshot) => ({ kind: 'steps', steps: settingSteps(snapshot, 'rerankOnWithdrawal', 'ja') }));
  await carry(withdrawCandidate('C', { at: '2026-03-02T14:30', by: 'Analist', reason: 'Andere opdracht' }, 'nl'));
  expect(await verdict()).toMatch(/^Een kandidaat staat als teruggetrokken/);
  await carry((snapshot) => nativeCheckPlan(snapshot, 'nl'));
  expect(await verdict()).toBe(AGREES);
  await carry(async (snapshot, readCells) => freezePlan(snapshot, await readCells(isLiveFormula), 'nl', 'vandaag'));
  expect(await leftOut()).toEqual(['C']);
  if (findLibreOffice() === undefined) return;
  const file = await workbookFiles.writeWorkbook(host.engine);
  const sheets = recalculated(new Map([['zwolle', file]])).get('zwolle');
  expect(sheets?.get('Controle')?.[2]?.[0]).toBe(AGREES);
  expect(sheets?.get('Inschrijvingen')?.[4]?.[0]).toBe('H');
}, 170_000);
