import { entryAsText, entryOf, isBlank, textIn } from '../domain/entry';
import type { Field } from '../domain/field';
import { errorAt, type Issue } from '../domain/issue';
import type { Tender } from '../domain/tender';
import { answerColumn } from './answerColumn';
import type { CandidateColumns } from './candidateColumns';
import { pointsColumns } from './pointsColumn';
import { rateColumn } from './rateColumn';
import { isSerialMoment, wallClockOfSerial } from './serialDate';
import type { TableSnapshot } from './snapshot';

/** The candidates of a table, and the row of the table's body that each of them stands in. */
export interface CandidatesReading {
  readonly field: Field;
  readonly tableRows: Int32Array;
  readonly issues: readonly Issue[];
}

type Rows = readonly (readonly unknown[])[];

/** Reads the candidates by column. A row in which nobody typed anything is no candidate. */
export function readCandidates(table: TableSnapshot, columns: CandidateColumns, tender: Tender): CandidatesReading {
  const issues: Issue[] = [];
  const report = (issue: Issue): void => void issues.push(issue);
  const tableRows = typedRows(table.values, typedColumns(columns, tender));
  const isWhole = tableRows.length === table.values.length;
  const rows = isWhole ? table.values : Array.from(tableRows, (row) => table.values[row]!);
  const count = rows.length;
  const reader = (column: number | undefined): ((row: number) => unknown) =>
    column === undefined ? nothing : (row) => rows[row]![column];
  const answered = tender.knockOuts.filter((each) => each.test.kind === 'answer');
  const field: Field = {
    count,
    names: textColumn(rows, columns.fixed.candidate),
    suppliers: textColumn(rows, columns.fixed.supplier),
    rates: rateColumn(count, reader(columns.fixed.rate), report),
    receivedAt: receivedColumn(rows, columns.fixed.received, report),
    answers: new Map(
      answered.map(({ id }) => [id, answerColumn(count, reader(columns.criteria.get(id)), id, report)] as const),
    ),
    points: pointsColumns(rows, tender.selection, columns.criteria, report),
  };
  return { field, tableRows, issues };
}

/** What a column that is not there holds. */
function nothing(): null {
  return null;
}

/** Columns that people fill in; formulas of ours fill a row whether or not there is a candidate in it. */
function typedColumns({ fixed, criteria }: CandidateColumns, tender: Tender): number[] {
  const calculated = new Set(tender.knockOuts.filter(({ test }) => test.kind !== 'answer').map(({ id }) => id));
  const entered = [...criteria].filter(([id]) => !calculated.has(id)).map(([, column]) => column);
  const columns = [fixed.candidate, fixed.supplier, fixed.rate, fixed.received, ...entered];
  return columns.filter((column): column is number => column !== undefined);
}

/** Rows in which something was typed. */
function typedRows(rows: Rows, columns: readonly number[]): Int32Array {
  const typed = new Int32Array(rows.length);
  let count = 0;
  for (let row = 0; row < rows.length; row++) if (isTyped(rows[row]!, columns)) typed[count++] = row;
  return typed.subarray(0, count);
}

function isTyped(cells: readonly unknown[], columns: readonly number[]): boolean {
  for (let at = 0; at < columns.length; at++) if (!isBlank(cells[columns[at]!])) return true;
  return false;
}

function textColumn(rows: Rows, column: number | undefined): string[] {
  return rows.map(column === undefined ? () => '' : (cells) => textIn(cells[column]));
}

function receivedColumn(rows: Rows, position: number | undefined, report: (issue: Issue) => void): Float64Array {
  const column = new Float64Array(rows.length).fill(Number.NaN);
  if (position === undefined) return column;
  for (let row = 0; row < rows.length; row++) {
    const value = rows[row]![position];
    if (isBlank(value)) continue;
    const entry = entryOf(value);
    if (entry.kind === 'number' && isSerialMoment(entry.value)) column[row] = wallClockOfSerial(entry.value);
    else report(errorAt({ at: 'candidate', row, part: 'received' }, 'receivedNotTime', { value: entryAsText(entry) }));
  }
  return column;
}
