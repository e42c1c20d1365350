import { assess, type Assessment } from '../../domain/assess';
import { clientStage, type ClientStage } from '../../domain/clientRound/stage';
import { entryAsText, entryOf } from '../../domain/entry';
import type { Field } from '../../domain/field';
import type { Issue } from '../../domain/issue';
import { nameKey } from '../../domain/nameKey';
import type { Decision } from '../../domain/procedure/decision';
import type { Round } from '../../domain/procedure/round';
import { withdrawals } from '../../domain/procedure/withdrawal';
import type { SelectionCriterion } from '../../domain/tender';
import { tableCell, type CellPlace } from '../cellPlace';
import { columnsOfCriterion } from '../criterionHeading';
import { clientIssue, locate, workbookIssue, type LocatedIssue } from '../locatedIssue';
import { pointsColumn } from '../pointsColumn';
import { rateColumn } from '../rateColumn';
import type { TableSnapshot, WorkbookSnapshot } from '../snapshot';
import type { TableRow } from '../tableRows';
import type { ClientHeading } from '../../i18n/clientRound/wording';
import { readClientCodes, type ClientCode } from './readClientCodes';
import { readClientWeights, type ClientWeight } from './readClientWeights';
import { clientRows, clientTable, clientTableName, standingHeading, marksHeading } from './clientTables';

/** A candidate in a client round, as its row says and as was recorded when the round was opened. */
export interface ClientRow {
  readonly code: string;
  /** Recorded at the opening; empty for a row that is none of this round. */
  readonly name: string;
  /** Row of the table's body. */
  readonly tableRow: number;
  readonly withdrawn: boolean;
}

/** A client round as its tables hold it. Positions in `field` and `assessment` are those in `rows`. */
export interface ClientRoundReading {
  readonly round: Round;
  readonly stage: ClientStage;
  /** The sheet on which the marks stand now; empty where their table is gone. */
  readonly sheet: string;
  readonly weights: readonly ClientWeight[];
  readonly codes: readonly ClientCode[];
  readonly rows: readonly ClientRow[];
  /** True while candidates are shown by code only. */
  readonly hidden: boolean;
  readonly field: Field;
  readonly assessment: Assessment;
  /** Marks that are still to be given, of candidates that did not withdraw, and of how many in all. */
  readonly openMarks: readonly CellPlace[];
  readonly allMarks: number;
  readonly issues: readonly LocatedIssue[];
}

type MarksRow = TableRow<ClientHeading<'marks'>>;

/** @param anew whether ranks are computed without those who withdraw, while the round is open */
export function readClientRound(
  snapshot: WorkbookSnapshot,
  round: Round,
  decisions: readonly Decision[],
  anew: boolean,
): ClientRoundReading {
  const { number } = round;
  const issues: LocatedIssue[] = [];
  const table = clientTable(snapshot, 'marks', number);
  const stage = clientStage(round, decisions);
  for (const key of ['marks', 'weights', 'codes'] as const) {
    if (!clientTable(snapshot, key, number)) issues.push(workbookIssue('error', 'tableMissing', { table: clientTableName(key, number) }));
  }
  const weights = readClientWeights(snapshot, number, stage, issues);
  const codes = readClientCodes(snapshot, number);
  const marks = clientRows(snapshot, 'marks', number);
  const left = withdrawals(decisions);
  const rows = marks.map((row): ClientRow => {
    const name = codes.find(({ code }) => code === row.text('code'))?.name ?? '';
    return { code: row.text('code'), name, tableRow: row.row, withdrawn: left.has(nameKey(name)) };
  });
  if (table) issues.push(...checkRows(marks, codes, rows, table));
  const criteria = weights.map(({ criterion }) => criterion);
  const columns = criteriaColumns(table, criteria, issues);
  const field = fieldOf(marks, rows, codes, criteria, columns, table, { anew, isClosed: stage === 'closed', issues });
  const assessment = assess({ knockOuts: [], selection: criteria, total: null, shortlistSize: null }, field);
  const takingPart = rows.filter(({ withdrawn }) => !withdrawn);
  const openMarks = rows.flatMap((row, index) => (row.withdrawn ? [] : openMarksOf(index, row, field, columns, table)));
  return {
    round,
    stage,
    sheet: table?.sheet ?? '',
    weights,
    codes,
    rows,
    hidden: marks.length > 0 && marks.every((row) => row.text('candidate') === '') && codes.length > 0,
    field,
    assessment,
    openMarks,
    allMarks: takingPart.length * criteria.length,
    issues,
  };
}

/** Rows that went, came, or were mixed up with another: each is named, and none is guessed. */
function checkRows(
  marks: readonly MarksRow[],
  codes: readonly ClientCode[],
  rows: readonly ClientRow[],
  table: TableSnapshot,
): LocatedIssue[] {
  const issues: LocatedIssue[] = [];
  const seen = new Set<string>();
  marks.forEach((row, index) => {
    const code = row.text('code');
    const recorded = codes.find((each) => each.code === code);
    if (!recorded || seen.has(code)) {
      issues.push(clientIssue('error', 'rowUnknown', { code }, row.cell('code') ?? tableCell(table, 0, row.row)));
      return;
    }
    seen.add(code);
    const shown = row.text('candidate');
    if (shown !== '' && nameKey(shown) !== nameKey(rows[index]!.name)) {
      issues.push(clientIssue('error', 'rowMixedUp', { code, name: recorded.name }, row.cell('candidate')));
    }
    const rate = entryOf(row.value('rate'));
    const isSame = rate.kind === 'blank' ? shown === '' || recorded.rate === null : rate.kind === 'number' && rate.value === recorded.rate;
    if (!isSame) issues.push(clientIssue('error', 'rateDiffers', { name: shown === '' ? code : recorded.name }, row.cell('rate')));
  });
  const gone = codes.filter(({ code }) => !seen.has(code));
  return [...issues, ...gone.map(({ code }) => clientIssue('error', 'rowGone', { code }))];
}

function criteriaColumns(
  table: TableSnapshot | null,
  criteria: readonly SelectionCriterion[],
  issues: LocatedIssue[],
): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const { id, text } of table ? criteria : []) {
    const [column] = columnsOfCriterion(table!.headings, id);
    if (column === undefined) issues.push(workbookIssue('error', 'columnMissing', { table: table!.name, heading: marksHeading({ id, text }) }));
    else columns.set(id, column);
  }
  return columns;
}

function fieldOf(
  marks: readonly MarksRow[],
  rows: readonly ClientRow[],
  codes: readonly ClientCode[],
  criteria: readonly SelectionCriterion[],
  columns: ReadonlyMap<string, number>,
  table: TableSnapshot | null,
  { anew, isClosed, issues }: { anew: boolean; isClosed: boolean; issues: LocatedIssue[] },
): Field {
  const count = rows.length;
  const cellOf = ({ place }: Issue): CellPlace | null => {
    if (!table || !('row' in place)) return null;
    const { tableRow } = rows[place.row]!;
    const rate = standingHeading(table, 'marks', 'rate');
    const column = place.at === 'mark' ? columns.get(place.criterion) : rate === null ? undefined : table.headings.indexOf(rate);
    return column === undefined ? null : tableCell(table, column, tableRow);
  };
  const report = (issue: Issue): void => void issues.push(locate(issue, cellOf(issue)));
  const valueAt = (column: number | undefined) => (row: number) =>
    column === undefined ? null : (table?.values[rows[row]!.tableRow]?.[column] ?? null);
  // A closed round stays as it was: who took part in it stands in its own table, not in what was decided later.
  const isOut = ({ code, withdrawn }: ClientRow): boolean =>
    isClosed ? codes.find((each) => each.code === code)?.present === false : anew && withdrawn;
  return {
    count,
    names: rows.map(({ name, code }) => name || code),
    suppliers: rows.map(() => ''),
    rates: rateColumn(count, (row) => marks[row]!.value('rate'), report),
    receivedAt: new Float64Array(count).fill(Number.NaN),
    answers: new Map(),
    points: new Map(criteria.map((each) => [each.id, pointsColumn(count, valueAt(columns.get(each.id)), each, report)])),
    withdrawn: Uint8Array.from(rows, (row) => (isOut(row) ? 1 : 0)),
  };
}

function openMarksOf(
  index: number,
  { tableRow }: ClientRow,
  field: Field,
  columns: ReadonlyMap<string, number>,
  table: TableSnapshot | null,
): CellPlace[] {
  return [...columns].flatMap(([id, column]) => {
    const isBlank = table !== null && entryAsText(entryOf(table.values[tableRow]?.[column])) === '';
    return isBlank && Number.isNaN(field.points.get(id)?.[index]) ? [tableCell(table, column, tableRow)] : [];
  });
}
