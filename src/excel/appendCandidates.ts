import type { Language } from '../i18n/language';
import { blockAddress } from '../sheet/a1';
import { appendPlan, type AppendedBlock } from '../sheet/import/appendPlan';
import type { ImportedCandidate } from '../sheet/import/importPlan';
import { readRules } from '../sheet/readRules';
import { setUpPlan } from '../sheet/setUp/setUpPlan';
import type { Step } from '../sheet/setUp/step';
import { tableNamed, type TableSnapshot } from '../sheet/snapshot';
import { TABLES } from '../sheet/workbookNames';
import { carryOut } from './carryOut';
import type { Outcome } from './outcome';
import { readSnapshot } from './readWorkbook';
import { runExcel } from './runExcel';

export type AppendResult =
  | { readonly kind: 'added'; readonly count: number }
  | { readonly kind: 'noTable' }
  | { readonly kind: 'columnGone'; readonly heading: string }
  /** Something stands where the table would have to grow; nothing was written. */
  | { readonly kind: 'noRoom'; readonly sheet: string; readonly address: string };

/** Rows written between two signs of progress; well below what Excel on the web takes at once. */
const ROWS_AT_ONCE = 2000;

/**
 * Adds candidates below those that are there, whatever the table looks like by now: the workbook is read again just
 * before. Only cells of the matched columns are written, and only in rows in which nobody typed anything.
 * @param progress called with the number of candidates written so far
 */
export function appendCandidates(
  candidates: readonly ImportedCandidate[],
  language: Language,
  progress: (done: number) => void,
): Promise<Outcome<AppendResult>> {
  return runExcel(async (context) => {
    const snapshot = await readSnapshot(context);
    const table = tableNamed(snapshot, TABLES.candidates);
    if (!table) return { kind: 'noTable' };
    const plan = appendPlan(table, readRules(snapshot).tender, candidates);
    if (plan.kind !== 'append') return plan;
    const taken = await takenBelow(context, table, plan.bodyRows);
    if (taken !== null) return { kind: 'noRoom', sheet: table.sheet, address: taken };
    if (plan.bodyRows > table.values.length) grow(context, table, plan.bodyRows);
    for (let from = 0; from < candidates.length; from += ROWS_AT_ONCE) {
      const to = Math.min(from + ROWS_AT_ONCE, candidates.length);
      context.application.suspendScreenUpdatingUntilNextSync();
      for (const block of plan.blocks) writeRows(context, table, plan.firstRow, block, from, to);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one per 2,000 rows, so that progress is seen
      await context.sync();
      progress(to);
    }
    const completed = setUpPlan(await readSnapshot(context), null, language);
    if (completed.kind === 'steps') await carryOut(context, completed.steps.filter(reachesNewRows));
    return { kind: 'added', count: candidates.length };
  });
}

/** Formulas, limits and the highlight go down to the last row; all else of a set-up stands above the rows or beside them. */
function reachesNewRows(step: Step): boolean {
  return step.do === 'fillColumn' || step.do === 'validate' || step.do === 'highlight';
}

/** The address of the first cell with something in it below the table, where it would have to grow; null where it is free. */
async function takenBelow(context: Excel.RequestContext, table: TableSnapshot, bodyRows: number): Promise<string | null> {
  const more = bodyRows - table.values.length;
  if (more <= 0) return null;
  const firstRow = table.row + 1 + table.values.length;
  const below = context.workbook.worksheets.getItem(table.sheet).getRangeByIndexes(firstRow, table.column, more, table.headings.length);
  const used = below.getUsedRangeOrNullObject(true).load('address');
  await context.sync();
  return used.isNullObject ? null : used.address.replace(/^.*!/, '');
}

function grow(context: Excel.RequestContext, table: TableSnapshot, bodyRows: number): void {
  const address = blockAddress(table.row, table.column, bodyRows + 1, table.headings.length);
  const range = context.workbook.worksheets.getItem(table.sheet).getRange(address);
  context.workbook.tables.getItem(table.name).resize(range);
}

function writeRows(
  context: Excel.RequestContext,
  table: TableSnapshot,
  firstRow: number,
  { column, cells }: AppendedBlock,
  from: number,
  to: number,
): void {
  const row = table.row + 1 + firstRow + from;
  const rows = cells.slice(from, to).map((each) => [...each]);
  const width = rows[0]?.length ?? 1;
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  sheet.getRangeByIndexes(row, table.column + column, rows.length, width).values = rows;
}
