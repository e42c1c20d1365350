import type { Language } from '../../i18n/language';
import { readRules } from '../readRules';
import { setUpPlan } from '../setUp/setUpPlan';
import type { Cell, Step } from '../setUp/step';
import { tableNamed, type TableSnapshot, type WorkbookSnapshot } from '../snapshot';
import { TABLES } from '../workbookNames';
import { appendPlan, type AppendedBlock } from './appendPlan';
import type { ImportedCandidate } from './importPlan';

/** All that adding candidates changes, or why it cannot be done. */
export type AppendSteps =
  | { readonly kind: 'steps'; readonly steps: readonly Step[] }
  | { readonly kind: 'noTable' }
  | { readonly kind: 'columnGone'; readonly heading: string };

/** One step holds no more than this, so that a long list can be cut between steps. */
const MOST_BYTES = 1_000_000;

/**
 * The rows of the candidates and the formulas, limits and highlight that reach down to them, as one list of steps: a
 * list that stands without its formulas would be neither as before nor complete.
 */
export function appendSteps(snapshot: WorkbookSnapshot, candidates: readonly ImportedCandidate[], language: Language): AppendSteps {
  const table = tableNamed(snapshot, TABLES.candidates);
  if (!table) return { kind: 'noTable' };
  const plan = appendPlan(table, readRules(snapshot).tender, candidates);
  if (plan.kind !== 'append') return plan;
  const rows = plan.bodyRows - table.values.length;
  const grown = rows > 0 ? { ...snapshot, tables: snapshot.tables.map((each) => (each === table ? longer(table, rows) : each)) } : snapshot;
  const completed = setUpPlan(grown, null, language);
  return {
    kind: 'steps',
    steps: [
      ...(rows > 0 ? [{ do: 'growTable', table: table.name, rows } as const] : []),
      ...plan.blocks.flatMap((block) => blockSteps(table.name, plan.firstRow, block)),
      ...(completed.kind === 'steps' ? completed.steps.filter(reachesNewRows) : []),
    ],
  };
}

/** The table as it will stand, with blank rows below it. */
function longer(table: TableSnapshot, rows: number): TableSnapshot {
  const blank = <Of>(of: Of): Of[] => Array.from({ length: rows }, () => of);
  return {
    ...table,
    values: [...table.values, ...blank(table.headings.map(() => ''))],
    formulas: new Map([...table.formulas].map(([column, cells]) => [column, [...cells, ...blank('')]])),
  };
}

/** A block, cut by its bytes. */
function blockSteps(table: string, firstRow: number, { column, cells }: AppendedBlock): Step[] {
  const parts: Cell[][][] = [];
  let bytes = Infinity;
  for (const row of cells) {
    const more = JSON.stringify(row).length;
    if (bytes + more > MOST_BYTES) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push([...row]);
    bytes += more;
  }
  let from = firstRow;
  return parts.map((part): Step => {
    const step: Step = { do: 'setRows', table, from, column, cells: part };
    from += part.length;
    return step;
  });
}

/** Formulas, limits and the highlight go down to the last row; all else of a set-up stands above the rows or beside them. */
function reachesNewRows(step: Step): boolean {
  return step.do === 'fillColumn' || step.do === 'validate' || step.do === 'highlight';
}
