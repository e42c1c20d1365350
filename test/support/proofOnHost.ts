import { carryOutPlan, type PlanResult } from '../../src/excel/carryOutPlan';
import { readProof } from '../../src/excel/readProof';
import type { LocatedIssue } from '../../src/sheet/locatedIssue';
import type { Planner } from '../../src/sheet/plan';
import { procedureSheetPlan } from '../../src/sheet/procedure/procedureSheet';
import { recordPlan } from '../../src/sheet/record/recordPlan';
import { lockPlan } from '../../src/sheet/rulebook/lockPlan';
import type { ProofReading } from '../../src/sheet/verify/proofReading';
import { findingsOf, verifyWorkbook } from '../../src/sheet/verify/verifyWorkbook';
import type { WorkbookSnapshot } from '../../src/workbench/engine/engine';
import { openAddInHost } from './addInHost';
import { zwolleOnHost } from './zwolleOnHost';

export const BY = 'Analist';
export const AT = '2026-03-02T14:30';

/** Carries out a plan that must succeed. */
export async function carry(planner: Planner): Promise<PlanResult> {
  const outcome = await carryOutPlan(planner);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

export async function done(planner: Planner): Promise<void> {
  const result = await carry(planner);
  if (result.kind !== 'done') throw new Error(JSON.stringify(result));
}

export async function proofNow(): Promise<ProofReading> {
  const outcome = await readProof();
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

/** What Verify finds in a reading. */
export async function findingsIn(proof: ProofReading): Promise<LocatedIssue[]> {
  const verification = await verifyWorkbook(proof, 'nl');
  if (verification === null) throw new Error('no tender');
  return findingsOf(verification);
}

/** The tender of Zwolle with its candidates, a locked rulebook and two records; made once a test file. */
export async function provenZwolle(): Promise<WorkbookSnapshot> {
  const host = await openAddInHost({ language: 'nl-NL', workbook: await zwolleOnHost(true) });
  await done((snapshot) => procedureSheetPlan(snapshot, 'nl'));
  await done(lockPlan({ at: AT, by: BY, why: '' }, 'nl'));
  await host.settled();
  await done(recordPlan({ at: '2026-03-03T09:00', by: BY, step: '2. Selectie' }, 'nl'));
  await done(recordPlan({ at: '2026-03-04T09:00', by: BY, step: 'Controle' }, 'nl'));
  await host.settled();
  const workbook = host.engine.save();
  host.close();
  return workbook;
}
