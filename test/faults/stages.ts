import { columnsOfCriterion } from '../../src/sheet/criterionHeading';
import { columnsWithHeading } from '../../src/sheet/headings';
import { setUpPlan } from '../../src/sheet/setUp/setUpPlan';
import type { TableSnapshot, WorkbookSnapshot } from '../../src/sheet/snapshot';
import type { TenderContents } from '../../src/sheet/tenderContents';
import { TABLES } from '../../src/sheet/workbookNames';
import { toHourlyRate } from '../../src/domain/hourlyRate';
import { EMPTY_WORKBOOK, snapshotAfter, withTable } from '../support/snapshotAfter';
import { SMALL_TENDER } from './actions';
import { noCells, PLANNERS } from './planners';

/** With knock-outs that follow from facts, so that there are formulas in columns of criteria. */
const DERIVED: TenderContents = {
  ...SMALL_TENDER,
  tender: {
    ...SMALL_TENDER.tender,
    knockOuts: [
      ...SMALL_TENDER.tender.knockOuts,
      { id: '4', text: 'Uurtarief', test: { kind: 'rateCap', cap: toHourlyRate(100) } },
      { id: '5', text: 'Op tijd', test: { kind: 'deadline', deadline: Date.UTC(2026, 0, 1, 9) } },
    ],
  },
  facts: { ...SMALL_TENDER.facts, maximumRate: 100, deadline: '2026-01-01T09:00' },
};

const CELLS: Readonly<Record<string, readonly unknown[]>> = { '1': ['ja', 'nee', 'ja'], '2': [50, 10, 60], '3': [30, '', 40] };

function filled(table: TableSnapshot): Partial<TableSnapshot> {
  const values = ['Persoon Een', 'Persoon Twee', 'Persoon Drie'].map((name, row) => {
    const cells: unknown[] = table.headings.map(() => '');
    const put = (column: number | undefined, value: unknown): void => {
      if (column !== undefined) cells[column] = value;
    };
    put(columnsWithHeading(table.headings, 'candidate')[0], name);
    put(columnsWithHeading(table.headings, 'supplier')[0], `Bureau ${row}`);
    put(columnsWithHeading(table.headings, 'rate')[0], 80 + row);
    for (const [id, column] of Object.entries(CELLS)) put(columnsOfCriterion(table.headings, id)[0], column[row]);
    return cells;
  });
  return { values, formulas: new Map([...table.formulas].map(([column, cells]) => [column, values.map(() => cells[0])])) };
}

/** A workbook after each action of a tender, from nothing at all to the last interview. */
export async function tenderStages(): Promise<readonly WorkbookSnapshot[]> {
  const plan = setUpPlan(EMPTY_WORKBOOK, DERIVED, 'nl');
  if (plan.kind !== 'steps') throw new Error('set-up was refused');
  const setUp = snapshotAfter(EMPTY_WORKBOOK, plan.steps);
  const stages = [EMPTY_WORKBOOK, setUp, withTable(setUp, TABLES.candidates, filled)];
  for (const [, planner] of PLANNERS) {
    const standing = stages.at(-1)!;
    const next = await planner(standing, noCells);
    if (next.kind === 'steps' && next.steps.some((step) => ['addTable', 'appendRows', 'setCells'].includes(step.do))) stages.push(snapshotAfter(standing, next.steps));
  }
  return stages;
}
