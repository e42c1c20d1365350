import { nameKey } from '../../domain/nameKey';
import { CLIENT_HEADINGS } from '../../i18n/clientRound/wording';
import { CLIENT_ROUND_TEXTS } from '../../i18n/clientRoundText';
import { candidateColumns } from '../candidateColumns';
import { columnsWithHeading, isSameHeading } from '../headings';
import { headingsOf, interviewWord } from '../interviews/interviewText';
import { readProcedure } from '../procedure/readProcedure';
import { readRules } from '../readRules';
import { tableNamed, type TableSnapshot, type WorkbookSnapshot } from '../snapshot';
import { ROUND_TABLES, TABLES } from '../workbookNames';
import { valueOf, type WatchedValue } from './watchedValue';

/** One cell that the journal watches. */
export interface WatchedCell {
  readonly criterion: string;
  readonly value: WatchedValue;
  /** Row of the sheet and column of the sheet, from 0, when it was read. */
  readonly row: number;
  readonly column: number;
}

/** The cells of one candidate in one table, by {@link criterionKey}. */
export interface WatchedRow {
  readonly label: string;
  readonly cells: ReadonlyMap<string, WatchedCell>;
}

/** A table with cells that people judge in; rows by {@link rowKey}, so that sorting changes nothing. */
export interface WatchedTable {
  readonly table: string;
  readonly sheet: string;
  readonly rows: ReadonlyMap<string, WatchedRow>;
}

/** Marks, answers, rates and grades as they stand. What formulas calculate is not among them. */
export function watchedTables(snapshot: WorkbookSnapshot): WatchedTable[] {
  const candidates = tableNamed(snapshot, TABLES.candidates);
  const rounds = snapshot.tables.flatMap((table): WatchedTable[] => {
    const [kind] = table.name.split('_');
    if (kind === ROUND_TABLES.clientMarks) return [clientMarks(table)];
    if (kind === ROUND_TABLES.member) return [grades(table, 'member')];
    if (kind === ROUND_TABLES.panel && isConsensus(snapshot)) return [grades(table, 'panel')];
    return [];
  });
  return [...(candidates ? [candidateTable(candidates, snapshot)] : []), ...rounds];
}

export function rowKey(label: string): string {
  return nameKey(label);
}

/** What a criterion is known by, however its heading is worded: columns of criteria by their number, others by what they hold. */
export function criterionKey(table: string, criterion: string): string {
  if (columnsWithHeading([criterion], 'rate').length > 0) return '=rate';
  if (columnsWithHeading([criterion], 'candidate').length > 0) return NAME_KEY;
  if (table !== TABLES.candidates && !table.startsWith(`${ROUND_TABLES.clientMarks}_`)) return nameKey(criterion);
  return nameKey(criterion).split(' ')[0] ?? '';
}

/** The key of an entry that says that a candidate got another name. */
export const NAME_KEY = '=name';

function candidateTable(table: TableSnapshot, snapshot: WorkbookSnapshot): WatchedTable {
  const { tender } = readRules(snapshot);
  const { fixed, criteria } = candidateColumns(table, tender, (key) => key, () => undefined);
  const calculated = new Set(tender.knockOuts.filter(({ test }) => test.kind !== 'answer').map(({ id }) => id));
  const columns = [fixed.rate, ...[...criteria].filter(([id]) => !calculated.has(id)).map(([, column]) => column)];
  const name = fixed.candidate;
  return watched(table, (cells) => (name === undefined ? '' : textOf(cells[name])), wide(table, columns.filter((column) => column !== undefined)));
}

function clientMarks(table: TableSnapshot): WatchedTable {
  const position = (key: (typeof CLIENT_HEADINGS.marks)[number]): number =>
    table.headings.findIndex((heading) => Object.values(CLIENT_ROUND_TEXTS).some(({ sheet }) => isSameHeading(sheet.headings.marks[key], heading)));
  const [code, candidate] = [position('code'), position('candidate')];
  const fixed = new Set(CLIENT_HEADINGS.marks.map(position));
  const columns = table.headings.flatMap((_, column) => (fixed.has(column) ? [] : [column]));
  // A code stays when names are shown later; a name would make other rows of the same ones.
  return watched(table, (cells) => textOf(cells[code]) || textOf(cells[candidate]), wide(table, columns));
}

function grades(table: TableSnapshot, kind: 'member' | 'panel'): WatchedTable {
  const position = (key: 'candidate' | 'competency' | 'grade'): number =>
    table.headings.findIndex((heading) => headingsOf(kind).some((words) => isSameHeading(words[key], heading)));
  const [candidate, competency, grade] = [position('candidate'), position('competency'), position('grade')];
  const cellsOf: CellsOf = (cells) => (grade < 0 || textOf(cells[competency]) === '' ? [] : [{ criterion: textOf(cells[competency]), column: grade }]);
  return watched(table, (cells) => textOf(cells[candidate]), cellsOf);
}

function isConsensus(snapshot: WorkbookSnapshot): boolean {
  const { value = '' } = readProcedure(snapshot).settings.get('panelRule') ?? {};
  return interviewWord(value, (words) => words.rules) === 'consensus';
}

type CellsOf = (cells: readonly unknown[]) => readonly { readonly criterion: string; readonly column: number }[];

/** A table with a row per candidate and a column per criterion. */
function wide(table: TableSnapshot, columns: readonly number[]): CellsOf {
  const all = columns.map((column) => ({ criterion: table.headings[column] ?? '', column }));
  return () => all;
}

function watched(table: TableSnapshot, labelOf: (cells: readonly unknown[]) => string, cellsOf: CellsOf): WatchedTable {
  const isTall = table.name !== TABLES.candidates;
  const keys = new Map<string, string>();
  const rows = new Map<string, { label: string; cells: Map<string, WatchedCell> }>();
  table.values.forEach((values, index) => {
    const name = labelOf(values);
    const found = cellsOf(values).map(({ criterion, column }) => {
      const key = keys.get(criterion) ?? criterionKey(table.name, criterion);
      keys.set(criterion, key);
      return [key, { criterion, value: valueOf(values[column]), row: table.row + 1 + index, column: table.column + column }] as const;
    });
    // Without a name there is nobody to write about, unless somebody is judged already.
    if (name === '' && found.every(([, { value }]) => value === '')) return;
    const standing = rows.get(rowKey(name));
    if (isTall && standing && found.every(([key]) => !standing.cells.has(key))) for (const [key, cell] of found) standing.cells.set(key, cell);
    else {
      const label = freeLabel(name, rows);
      rows.set(rowKey(label), { label, cells: new Map(found) });
    }
  });
  return { table: table.name, sheet: table.sheet, rows };
}

/** Two candidates of one name are kept apart by their order; that is reported elsewhere, and must not hide an edit. */
function freeLabel(name: string, rows: ReadonlyMap<string, unknown>): string {
  let label = name;
  for (let count = 2; rows.has(rowKey(label)); count++) label = `${name} (${count})`;
  return label;
}

function textOf(value: unknown): string {
  return value === null || value === undefined ? '' : String(value).replace(/\s+/g, ' ').trim();
}
