import { entryAsText, entryOf } from '../domain/entry';
import type { Tender } from '../domain/tender';
import type { CandidateColumns } from './candidateColumns';
import { tableCell } from './cellPlace';
import type { SpillKey } from './formulas';
import { isFrozen } from './freeze/frozen';
import { workbookIssue, type LocatedIssue } from './locatedIssue';
import type { SpillSnapshot, TableSnapshot, WorkbookSnapshot } from './snapshot';
import { NAMES } from './workbookNames';

const SPILLS: readonly SpillKey[] = ['assessment', 'shortlist'];

/** Errors that pass by themselves: Excel is still waiting for the functions. */
const STILL_COMPUTING = new Set(['#BUSY!', '#GETTING_DATA', '#CONNECT!']);

/** Checks that the live formulas still stand where set-up put them, and have room for their results. */
export function checkResults(
  snapshot: WorkbookSnapshot,
  table: TableSnapshot,
  columns: CandidateColumns,
  tender: Tender,
): LocatedIssue[] {
  // While results are saved as values there is no formula to miss; whoever verifies compares the values themselves.
  if (table.headings.length === 0 || isFrozen(snapshot)) return [];
  return [
    ...SPILLS.flatMap((key) => checkSpill(key, snapshot.spills[key])),
    ...checkCalculatedColumns(table, columns, tender),
  ];
}

function checkSpill(key: SpillKey, spill: SpillSnapshot | undefined): LocatedIssue[] {
  if (!spill) return [workbookIssue('error', 'resultMissing', { what: NAMES[key] })];
  const cell = { table: null, sheet: spill.sheet, address: spill.address };
  if (!/TENDER\./i.test(spill.formula)) return [workbookIssue('error', 'resultMissing', { what: NAMES[key] }, cell)];
  const entry = entryOf(spill.value);
  if (entry.kind !== 'error' || STILL_COMPUTING.has(entry.value)) return [];
  if (entry.value === '#SPILL!') return [workbookIssue('error', 'spillBlocked', { sheet: spill.sheet }, cell)];
  if (entry.value === '#NAME?' || entry.value === '#REF!') {
    return [workbookIssue('error', 'resultError', { sheet: spill.sheet, value: entry.value }, cell)];
  }
  return [];
}

/** A value typed over a formula stays as it is, and is named: the row no longer follows its marks. */
function checkCalculatedColumns(table: TableSnapshot, columns: CandidateColumns, { knockOuts }: Tender): LocatedIssue[] {
  const { admitted, failed, score, rank } = columns.fixed;
  const derived = knockOuts.flatMap(({ id, test }) => (test.kind === 'answer' ? [] : [columns.criteria.get(id)]));
  return [...derived, admitted, failed, score, rank].flatMap((column) => {
    const formulas = column === undefined ? undefined : table.formulas.get(column);
    if (column === undefined || formulas === undefined) return [];
    const heading = table.headings[column] ?? '';
    return formulas.flatMap((formula, row) => {
      if (typeof formula === 'string' && formula.startsWith('=')) return [];
      const value = entryAsText(entryOf(formula));
      return [workbookIssue('error', 'formulaOverwritten', { heading, value }, tableCell(table, column, row))];
    });
  });
}
