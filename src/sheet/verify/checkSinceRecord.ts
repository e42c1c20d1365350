import { nameKey } from '../../domain/nameKey';
import { tableCell } from '../cellPlace';
import type { CheckedWorkbook } from '../checkedWorkbook';
import { isSameHeading } from '../headings';
import { proofIssue, type LocatedIssue } from '../locatedIssue';
import type { RecordContent, RecordedResult, RecordedTable } from '../record/recordContent';
import { recordedValue } from '../record/recordedTables';
import { resultsOf } from '../record/resultsOf';
import { tableNamed, type TableSnapshot } from '../snapshot';
import type { WorkbookCells } from '../workbookCells';
import { courseAfter, type Course } from './courseAfter';
import { matchRows } from './matchRows';

/** What people typed since the last record, cell by cell; and, where nothing was typed, results that are other ones now. */
export function checkSinceRecord(checked: CheckedWorkbook, record: RecordContent, cells: WorkbookCells): LocatedIssue[] {
  const mayChange = courseAfter(record);
  const typed = record.tables.flatMap((recorded) => {
    const table = tableNamed(checked.snapshot, recorded.name);
    if (!table) return [proofIssue('warning', 'tableGoneSinceRecord', { record: record.number, table: recorded.name })];
    return compareTable(recorded, table, record.number, mayChange(recorded), cells);
  });
  return typed.length > 0 ? typed : compareResults(record, checked);
}

function compareTable(recorded: RecordedTable, table: TableSnapshot, record: number, { fillsIn, follows, grows }: Course, cells: WorkbookCells): LocatedIssue[] {
  const sheet = cells.sheets.find((each) => each.sheet === table.sheet);
  // In a round that goes on, what a formula shows follows from what was typed; the formula itself is judged elsewhere.
  const isCalculated = (column: number, row: number): boolean =>
    follows && String(sheet?.formulas[table.row + 1 + row - sheet.row]?.[table.column + column - sheet.column] ?? '').startsWith('=');
  const columns = recorded.headings.map((heading) => table.headings.findIndex((each) => isSameHeading(each, heading)));
  const gone = recorded.headings.filter((_, index) => columns[index]! < 0);
  const kept = columns.flatMap((column, index) => (column < 0 ? [] : [{ column, index, heading: recorded.headings[index] ?? '' }]));
  const then = recorded.rows.map((row) => kept.map(({ index }) => row[index]));
  const now = table.values.flatMap((row, at) => {
    const cells = kept.map(({ column }) => recordedValue(row[column]));
    return cells.every((cell) => cell === '') ? [] : [{ at, cells }];
  });
  const { changed, added, lost } = matchRows(then, now.map(({ cells }) => cells));
  const nameOf = (cells: readonly unknown[]): string => String(cells.find((cell) => cell !== '') ?? '');
  return [
    ...gone.map((heading) => proofIssue('warning', 'columnGoneSinceRecord', { record, table: table.name, heading })),
    ...changed.flatMap(({ then: was, now: is }) =>
      kept.flatMap(({ column, heading }, index) => {
        const [before, after] = [then[was]![index], now[is]!.cells[index]];
        if (isSameValue(before, after) || isCalculated(column, now[is]!.at) || (before === '' && fillsIn(recorded.rows[was]!))) return [];
        const where = [heading, nameOf(then[was]!)].join(', ');
        return [proofIssue('warning', 'changedSinceRecord', { record, where, was: String(before), is: String(after) }, tableCell(table, column, now[is]!.at))];
      }),
    ),
    ...(grows ? [] : added.map((row) => proofIssue('warning', 'rowAddedSinceRecord', { record, table: table.name, row: nameOf(now[row]!.cells) }, tableCell(table, kept[0]?.column ?? 0, now[row]!.at)))),
    ...lost.map((row) => proofIssue('warning', 'rowGoneSinceRecord', { record, table: table.name, row: nameOf(then[row]!) })),
  ];
}

export function isSameValue(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a === b || Math.abs(a - b) <= Math.abs(a) * 1e-12;
  return a === b;
}

function compareResults(record: RecordContent, checked: CheckedWorkbook): LocatedIssue[] {
  const now = new Map(resultsOf(checked).map((each) => [nameKey(each.candidate), each]));
  return record.results.flatMap((was) => {
    const is = now.get(nameKey(was.candidate));
    // Who withdrew since is named by the decision that says so; that is no change of what was recorded.
    if (!is || isSameResult(was, is) || is.admitted === 'withdrawn') return [];
    return [proofIssue('warning', 'resultChangedSinceRecord', { record: record.number, candidate: was.candidate, was: resultText(was), is: resultText(is) })];
  });
}

function isSameResult(a: RecordedResult, b: RecordedResult): boolean {
  return resultText(a) === resultText(b);
}

function resultText({ rank, score, admitted }: RecordedResult): string {
  return [rank ?? '–', score ?? '–', admitted].join(' / ');
}
