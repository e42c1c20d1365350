import { gradeOf, NO_GRADE, type GradeScale } from '../../domain/competency';
import type { Declaration } from '../../domain/interviews/openWork';
import { nameKey } from '../../domain/nameKey';
import { tableCell, type CellPlace } from '../cellPlace';
import { interviewIssue, type LocatedIssue } from '../locatedIssue';
import { freeSheetName } from '../sheetNames';
import { tableNamed, type TableSnapshot, type WorkbookSnapshot } from '../snapshot';
import { tableRows, type TableRow } from '../tableRows';
import { roundTable } from '../workbookNames';
import type { InterviewHeading } from '../../i18n/interviews/sheet/wording';
import { ALL_TEXTS, headingsOf, interviewWord } from './interviewText';

/** A candidate and a competency: what a grade is about. */
export interface Pair {
  readonly candidate: string;
  readonly competency: string;
}

/** One member of a round, with what stands on the member's sheet. */
export interface MemberReading {
  /** From 1, in the order of the agreement. */
  readonly number: number;
  readonly name: string;
  /** The sheet by its present name; null where it is gone. */
  readonly sheet: string | null;
  readonly declaration: Declaration;
  readonly declarationCell: CellPlace | null;
  /** One per pair of the round; {@link NO_GRADE} where blank or of no use. */
  readonly grades: readonly number[];
  /** Where each of them stands; null where its row is missing or double. */
  readonly gradeCells: readonly (CellPlace | null)[];
  /** Rows of the member's table by pair, for whoever fills them in. */
  readonly rows: readonly (TableRow<InterviewHeading<'member'>> | null)[];
  readonly issues: readonly LocatedIssue[];
}

export function pairKey({ candidate, competency }: Pair): string {
  return `${nameKey(candidate)}\u001f${nameKey(competency)}`;
}

/** Reads one member's sheet by candidate and competency, wherever its rows stand and whatever the sheet is called. */
export function readMember(
  snapshot: WorkbookSnapshot,
  round: number,
  member: { readonly number: number; readonly name: string },
  pairs: readonly Pair[],
  scale: GradeScale,
): MemberReading {
  const issues: LocatedIssue[] = [];
  const { number, name } = member;
  const tableName = roundTable('member', round, number);
  const table = tableNamed(snapshot, tableName);
  const declared = readDeclaration(snapshot, round, member, issues);
  if (!table) {
    issues.push(interviewIssue('error', 'memberTableMissing', { name, table: tableName }, declared.cell));
    const none = pairs.map(() => null);
    const grades = pairs.map(() => NO_GRADE);
    return { ...member, sheet: declared.sheet, declaration: declared.declaration, declarationCell: declared.cell, grades, gradeCells: none, rows: none, issues };
  }
  checkColumns(table, name, issues);
  checkSheetName(table, round, name, issues);
  const rows = rowsByPair(table, name, pairs, issues);
  const grades = rows.map((row) => (row === null ? NO_GRADE : gradeIn(row, name, scale, issues)));
  if (declared.declaration.conflict === null && grades.some((grade) => grade !== NO_GRADE)) {
    issues.push(interviewIssue('error', 'gradeBeforeDeclaration', { name }, declared.cell));
  }
  const gradeCells = rows.map((row) => row?.cell('grade') ?? null);
  return { ...member, sheet: table.sheet, declaration: declared.declaration, declarationCell: declared.cell, grades, gradeCells, rows, issues };
}

function readDeclaration(
  snapshot: WorkbookSnapshot,
  round: number,
  { number, name }: { readonly number: number; readonly name: string },
  issues: LocatedIssue[],
): { readonly declaration: Declaration; readonly cell: CellPlace | null; readonly sheet: string | null } {
  const table = tableNamed(snapshot, roundTable('declaration', round, number));
  const [row] = tableRows(table, headingsOf('declaration'));
  const cell = row?.cell('conflict') ?? null;
  const typed = row?.text('conflict') ?? '';
  const text = row?.text('text') ?? '';
  const chosen = interviewWord<'none' | 'some'>(typed, (words) => words.conflict);
  if (typed !== '' && chosen === null) issues.push(interviewIssue('error', 'declarationUnknown', { name, value: typed }, cell));
  if (chosen === 'some') {
    const explained = text !== '';
    issues.push(interviewIssue(explained ? 'warning' : 'error', explained ? 'conflictDeclared' : 'conflictUnexplained', { name }, row?.cell('text') ?? cell));
  }
  return { declaration: { conflict: chosen === null ? null : chosen === 'some', text }, cell, sheet: table?.sheet ?? null };
}

function checkColumns(table: TableSnapshot, name: string, issues: LocatedIssue[]): void {
  const [nl] = headingsOf('member');
  for (const key of ['candidate', 'competency', 'grade'] as const) {
    const has = headingsOf('member').some((words) => table.headings.some((heading) => nameKey(heading) === nameKey(words[key])));
    if (!has && nl) issues.push(interviewIssue('error', 'memberColumnMissing', { name, heading: nl[key] }, tableCell(table, 0, null)));
  }
}

/** A sheet may be renamed; it is said so that nobody takes it for somebody else's. */
function checkSheetName(table: TableSnapshot, round: number, name: string, issues: LocatedIssue[]): void {
  const plain = (sheet: string): string => nameKey(sheet.replace(/ \(\d+\)$/, ''));
  const made = ALL_TEXTS.map((words) => plain(freeSheetName({ sheets: [] }, words.memberSheet(round, name))));
  const now = plain(table.sheet);
  // A number at the end may have cost the name its last letters.
  if (made.some((each) => each === now || (now.length > 20 && each.startsWith(now)))) return;
  issues.push(interviewIssue('warning', 'memberSheetRenamed', { name, sheet: table.sheet }, { table: null, sheet: table.sheet, address: 'A1' }));
}

function rowsByPair(
  table: TableSnapshot,
  name: string,
  pairs: readonly Pair[],
  issues: LocatedIssue[],
): (TableRow<InterviewHeading<'member'>> | null)[] {
  const positions = new Map(pairs.map((pair, index) => [pairKey(pair), index]));
  const found = pairs.map((): TableRow<InterviewHeading<'member'>>[] => []);
  let reordered: CellPlace | null = null;
  let last = -1;
  for (const row of tableRows(table, headingsOf('member'))) {
    const pair = { candidate: row.text('candidate'), competency: row.text('competency') };
    const position = positions.get(pairKey(pair));
    if (position === undefined) {
      issues.push(interviewIssue('error', 'gradeRowUnknown', { name, ...pair }, row.cell('candidate')));
      continue;
    }
    if (position < last) reordered ??= row.cell('candidate');
    last = position;
    found[position]?.push(row);
  }
  if (reordered) issues.push(interviewIssue('warning', 'rowsReordered', { name }, reordered));
  return found.map((rows, index) => {
    const pair = pairs[index]!;
    const [first, second] = rows;
    if (!first) issues.push(interviewIssue('error', 'gradeRowMissing', { name, ...pair }, tableCell(table, 0, null)));
    if (second) issues.push(interviewIssue('error', 'gradeRowDouble', { name, ...pair }, second.cell('candidate')));
    return first && !second ? first : null;
  });
}

function gradeIn(row: TableRow<InterviewHeading<'member'>>, name: string, scale: GradeScale, issues: LocatedIssue[]): number {
  const value = row.text('grade');
  const grade = gradeOf(value, scale);
  if (grade !== null) return grade;
  issues.push(interviewIssue('error', 'gradeUnknown', { name, value, grades: scale.grades.join(', ') }, row.cell('grade')));
  return NO_GRADE;
}
