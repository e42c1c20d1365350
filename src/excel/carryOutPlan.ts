import { impossibleSteps } from '../sheet/impossibleSteps';
import { liesAsRead } from '../sheet/liesAsRead';
import type { LocatedIssue } from '../sheet/locatedIssue';
import type { Planner } from '../sheet/plan';
import type { WorkbookCells } from '../sheet/workbookCells';
import { carryOut, type CarriedOut } from './carryOut';
import type { Outcome } from './outcome';
import { readCells } from './readCells';
import { readSnapshot } from './readWorkbook';
import { runExcel } from './runExcel';

export type PlanResult = CarriedOut | { readonly kind: 'refused'; readonly issues: readonly LocatedIssue[] };

/**
 * The one way in which an action changes the workbook. It is read again just before, so that what a colleague did a
 * moment ago counts; then the plan is made, and carried out as a whole.
 */
export function carryOutPlan(planner: Planner): Promise<Outcome<PlanResult>> {
  return runExcel(async (context) => {
    const snapshot = await readSnapshot(context);
    let cells: WorkbookCells | null = null;
    const plan = await planner(snapshot, async (isSpilling) => (cells = await readCells(context, isSpilling)));
    if (cells && !liesAsRead(snapshot, cells)) return { kind: 'changedMeanwhile' };
    if (plan.kind === 'refused') return plan;
    const issues = impossibleSteps(snapshot, plan.steps);
    if (issues.length > 0) return { kind: 'refused', issues };
    return carryOut(context, plan.steps, { snapshot, cells });
  });
}
