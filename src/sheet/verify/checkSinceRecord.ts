import { nameKey } from '../../domain/nameKey';
import { PROCEDURE_SHEET_TEXTS } from '../../i18n/procedureSheetText';
import { tableCell } from '../cellPlace';
import type { CheckedWorkbook } from '../checkedWorkbook';
import { isSameHeading } from '../headings';
import { proofIssue, type LocatedIssue } from '../locatedIssue';
import type { RecordContent, RecordedResult, RecordedTable } from '../record/recordContent';
import { recordedValue } from '../record/recordedTables';
import { resultsOf } from '../record/resultsOf';
import { tableNamed, type TableSnapshot } from '../snapshot';
import { PROCEDURE_TABLES, TABLES } from '../workbookNames';
import { matchRows } from './matchRows';

/** What people typed since the last record, cell by cell; and, where nothing was typed, results that are other ones now. */
export function checkSinceRecord(checked: CheckedWorkbook, record: RecordContent): LocatedIssue[] {
  const closed = closedRounds(record);
  const typed = record.tables.flatMap((recorded) => {
    const table = tableNamed(checked.snapshot, recorded.name);
    if (!table) return [proofIssue('warning', 'tableGoneSinceRecord', { record: record.number, table: recorded.name })];
    return compareTable(recorded, table, record.number, goesOn(recorded.name, closed));
  });
  return typed.length > 0 ? typed : compareResults(record, checked);
}

const SETTLED: ReadonlySet<string> = new Set([...Object.values(TABLES), PROCEDURE_TABLES.noticeRules]);

/** Tables that go on after a record, because the procedure does: what was blank is filled in, and rows are added. */
function goesOn(name: string, closedRoundsThen: ReadonlySet<number>): boolean {
  if (SETTLED.has(name)) return false;
  const round = /^[A-Za-z]+_(\d+)/.exec(name)?.[1];
  return round === undefined || !closedRoundsThen.has(Number(round));
}

function closedRounds({ tables }: RecordContent): ReadonlySet<number> {
  const rounds = tables.find(({ name }) => name === PROCEDURE_TABLES.rounds);
  const column = (key: 'round' | 'closed'): number =>
    rounds?.headings.findIndex((heading) => Object.values(PROCEDURE_SHEET_TEXTS).some((texts) => isSameHeading(texts.headings.rounds[key], heading))) ?? -1;
  return new Set((rounds?.rows ?? []).flatMap((row) => (row[column('closed')] === '' ? [] : [Number(row[column('round')])])));
}

function compareTable(recorded: RecordedTable, table: TableSnapshot, record: number, mayGoOn: boolean): LocatedIssue[] {
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
        if (isSameValue(before, after) || (mayGoOn && before === '')) return [];
        const where = [heading, nameOf(then[was]!)].join(', ');
        return [proofIssue('warning', 'changedSinceRecord', { record, where, was: String(before), is: String(after) }, tableCell(table, column, now[is]!.at))];
      }),
    ),
    ...(mayGoOn ? [] : added.map((row) => proofIssue('warning', 'rowAddedSinceRecord', { record, table: table.name, row: nameOf(now[row]!.cells) }, tableCell(table, kept[0]?.column ?? 0, now[row]!.at)))),
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
