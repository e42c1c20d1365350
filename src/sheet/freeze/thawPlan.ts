import { cellAddress } from '../a1';
import { workbookIssue, type LocatedIssue } from '../locatedIssue';
import type { Plan, Planner } from '../plan';
import { isSameHeading } from '../headings';
import type { Cell, Step } from '../setUp/step';
import { tableNamed, type TableSnapshot, type WorkbookSnapshot } from '../snapshot';
import { valueAt, type SheetCells, type WorkbookCells } from '../workbookCells';
import { stretches } from './freezePlan';
import { KEPT_TABLE } from './frozen';
import { KEPT_HEADINGS, keptOfRows, type Kept } from './keptTable';
import { protectedSheets } from './protectedSheets';
import { rowKey } from './liveResults';

/** The formulas back in their place; see {@link thawPlan}. */
export function thawNow(): Planner {
  return async (snapshot, readCells) => thawPlan(snapshot, await readCells(() => false));
}

/**
 * Brings the formulas back to where they stood, found by table, heading and name, and takes the sheet that kept them away.
 * What somebody typed in the meantime stays; where a formula needs that cell, nothing is done and the cell is named. A
 * place that was deleted took its formula with it, as it would have with the formula in it.
 */
export function thawPlan(snapshot: WorkbookSnapshot, cells: WorkbookCells): Plan {
  const sheet = tableNamed(snapshot, KEPT_TABLE)?.sheet;
  if (sheet === undefined) return { kind: 'refused', issues: [workbookIssue('error', 'notFrozen', {})] };
  const kept = keptOfRows(rowsOf(cells.sheets.find((each) => each.sheet === sheet)));
  if (kept === null) return { kind: 'refused', issues: [workbookIssue('error', 'keptUnreadable', { sheet })] };
  const back = kept.map((each) => (each.anchor === 'column' ? columnBack(snapshot, each) : cellBack(cells, each)));
  const locked = protectedSheets(snapshot, back.flatMap(({ on }) => on));
  const issues = [...locked.issues, ...back.flatMap((each) => each.issues)];
  if (issues.length > 0) return { kind: 'refused', issues };
  return { kind: 'steps', steps: [...locked.open, ...back.flatMap(({ steps }) => steps), ...locked.close, { do: 'removeSheet', sheet }] };
}

interface Back {
  readonly steps: readonly Step[];
  readonly issues: readonly LocatedIssue[];
  readonly on: readonly string[];
}

const GONE: Back = { steps: [], issues: [], on: [] };

function rowsOf(cells: SheetCells | undefined): (readonly unknown[])[] {
  const [headings, ...rows] = cells?.values ?? [];
  const columns = KEPT_HEADINGS.map((heading) => (headings ?? []).findIndex((each) => each === heading));
  return rows.map((row) => columns.map((column) => row[column] ?? ''));
}

/** The formula goes back where the kept value still stands, and where nothing does: a row that came in since. */
function columnBack(snapshot: WorkbookSnapshot, { table: name, heading, formula, values }: Extract<Kept, { anchor: 'column' }>): Back {
  const table = tableNamed(snapshot, name);
  const column = table?.headings.findIndex((each) => isSameHeading(each, heading)) ?? -1;
  if (!table || column < 0) return GONE;
  const rows = rowsWithKept(table, column, values);
  const steps = stretches(rows).map(({ from, count }): Step => {
    return { do: 'setCells', table: name, heading: table.headings[column] ?? heading, from, cells: new Array<Cell>(count).fill(formula) };
  });
  return { steps, issues: [], on: [table.sheet] };
}

/** First the rows that are still called what they were called, then those that were renamed, by their value alone. */
function rowsWithKept(table: TableSnapshot, column: number, values: Extract<Kept, { anchor: 'column' }>['values']): number[] {
  const left = new Map<string, number>();
  const loose = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string, by: number): void => void counts.set(key, (counts.get(key) ?? 0) + by);
  const exact = (row: string, value: unknown): string => JSON.stringify([row, value]);
  const bare = (value: unknown): string => JSON.stringify([value]);
  for (const [row, value] of values) {
    add(left, exact(row, value), 1);
    add(loose, bare(value), 1);
  }
  const found: number[] = [];
  const unknown: number[] = [];
  table.values.forEach((cells, row) => {
    const value = cells[column] ?? '';
    const key = exact(rowKey(table, row), value);
    if ((left.get(key) ?? 0) > 0) {
      add(left, key, -1);
      add(loose, bare(value), -1);
      found.push(row);
    } else unknown.push(row);
  });
  for (const row of unknown) {
    const value = table.values[row]?.[column] ?? '';
    if (value !== '' && (loose.get(bare(value)) ?? 0) <= 0) continue;
    add(loose, bare(value), -1);
    found.push(row);
  }
  return [...found].sort((a, b) => a - b);
}

function cellBack({ sheets, names }: WorkbookCells, { name, formula, values }: Extract<Kept, { anchor: 'cell' }>): Back {
  const at = names.get(name);
  if (!at) return GONE;
  const cells = sheets.find((each) => each.sheet === at.sheet);
  const issues: LocatedIssue[] = [];
  values.forEach((line, down) =>
    line.forEach((value, across) => {
      const present = valueAt(cells, at.row + down, at.column + across) ?? '';
      if (present === '' || present === value) return;
      const cell = { table: null, sheet: at.sheet, address: cellAddress(at.row + down, at.column + across) };
      issues.push(workbookIssue('error', 'typedWhileFrozen', { value: String(present) }, cell));
    }),
  );
  // A note over which somebody wrote is theirs now.
  if (formula === '' && issues.length > 0) return GONE;
  const area = { sheet: at.sheet, row: at.row, column: at.column, rows: values.length, columns: values[0]?.length ?? 1 };
  // The values go first: a formula spills into empty cells only.
  const steps: Step[] = [
    { do: 'write', at: area, cells: values.map((line) => line.map((): Cell => '')) },
    ...(formula === '' ? [] : [{ do: 'write', at: { ...area, rows: 1, columns: 1 }, cells: [[formula]] } as const]),
  ];
  return { steps, issues, on: [at.sheet] };
}
