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
  readonly tableRows: readonly number[];
  readonly issues: readonly Issue[];
}

/** Reads the candidates by column. A row in which nobody typed anything is no candidate. */
export function readCandidates(table: TableSnapshot, columns: CandidateColumns, tender: Tender): CandidatesReading {
  const issues: Issue[] = [];
  const report = (issue: Issue): void => void issues.push(issue);
  const typed = typedColumns(columns, tender);
  const tableRows: number[] = [];
  const rows: (readonly unknown[])[] = [];
  table.values.forEach((cells, row) => {
    if (typed.every((column) => isBlank(cells[column]))) return;
    tableRows.push(row);
    rows.push(cells);
  });
  const count = rows.length;
  const reader = (column: number | undefined): ((row: number) => unknown) =>
    column === undefined ? nothing : (row) => rows[row]![column];
  const text = (column: number | undefined): string[] =>
    rows.map(column === undefined ? () => '' : (cells) => textIn(cells[column]));
  const answered = tender.knockOuts.filter((each) => each.test.kind === 'answer');
  const field: Field = {
    count,
    names: text(columns.fixed.candidate),
    suppliers: text(columns.fixed.supplier),
    rates: rateColumn(count, reader(columns.fixed.rate), report),
    receivedAt: receivedColumn(count, reader(columns.fixed.received), report),
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

function receivedColumn(
  count: number,
  valueAt: (row: number) => unknown,
  report: (issue: Issue) => void,
): Float64Array {
  const column = new Float64Array(count).fill(Number.NaN);
  for (let row = 0; row < count; row++) {
    const value = valueAt(row);
    if (isBlank(value)) continue;
    const entry = entryOf(value);
    if (entry.kind === 'number' && isSerialMoment(entry.value)) column[row] = wallClockOfSerial(entry.value);
    else report(errorAt({ at: 'candidate', row, part: 'received' }, 'receivedNotTime', { value: entryAsText(entry) }));
  }
  return column;
}
