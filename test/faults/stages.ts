import { toHourlyRate } from '../../src/domain/hourlyRate';
import { columnsOfCriterion } from '../../src/sheet/criterionHeading';
import { columnsWithHeading } from '../../src/sheet/headings';
import type { Planner } from '../../src/sheet/plan';
import { setUpPlan } from '../../src/sheet/setUp/setUpPlan';
import type { TableSnapshot, WorkbookSnapshot } from '../../src/sheet/snapshot';
import type { TenderContents } from '../../src/sheet/tenderContents';
import { TABLES } from '../../src/sheet/workbookNames';
import { EMPTY_WORKBOOK, snapshotAfter, withTable } from '../support/snapshotAfter';
import { cellsOfSnapshot } from './cellsOfSnapshot';
import { SMALL_TENDER } from './smallTender';
import { STORY } from './story';
import { withTyped } from './typed';

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
    put(columnsWithHeading(table.headings, 'received')[0], 45_900 + row);
    for (const [id, column] of Object.entries(CELLS)) put(columnsOfCriterion(table.headings, id)[0], column[row]);
    return cells;
  });
  return { values, formulas: new Map([...table.formulas].map(([column, cells]) => [column, values.map(() => cells[0])])) };
}

async function after(name: string, planner: Planner, snapshot: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  const plan = await planner(snapshot, cellsOfSnapshot(snapshot));
  if (plan.kind !== 'steps') throw new Error(`${name} was refused: ${JSON.stringify(plan.issues)}`);
  return snapshotAfter(snapshot, plan.steps);
}

/** Workbooks by name: nothing at all, one with derived knock-outs, and one after each act of the story. */
export async function tenderStages(): Promise<ReadonlyMap<string, WorkbookSnapshot>> {
  const derived = await after('derived', (snapshot) => setUpPlan(snapshot, DERIVED, 'nl'), EMPTY_WORKBOOK);
  const stages = new Map([
    ['empty', EMPTY_WORKBOOK],
    ['derived', derived],
    ['derived and filled', withTable(derived, TABLES.candidates, filled)],
  ]);
  let standing = EMPTY_WORKBOOK;
  for (const { name, planner, typed, aside } of STORY) {
    if (aside) continue;
    standing = (typed ?? []).reduce(withTyped, standing);
    standing = await after(name, planner, standing);
    stages.set(name, standing);
  }
  return stages;
}
