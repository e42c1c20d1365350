import type { Tender } from '../domain/tender';
import type { HeadingKey } from '../i18n/workbook/wording';
import { tableCell } from './cellPlace';
import { columnsOfCriterion, criterionHeading, looksLikeCriterion } from './criterionHeading';
import { columnsWithHeading, isSameHeading } from './headings';
import { workbookIssue, type LocatedIssue } from './locatedIssue';
import type { TableSnapshot } from './snapshot';
import { TABLES } from './workbookNames';

const CANDIDATE_HEADINGS = ['candidate', 'supplier', 'rate', 'received', 'admitted', 'failed', 'score', 'rank'] as const;
export type CandidateHeading = (typeof CANDIDATE_HEADINGS)[number];

/** Columns that a table of candidates cannot do without. */
const REQUIRED: readonly CandidateHeading[] = ['candidate', 'rate', 'admitted', 'failed', 'score', 'rank'];

/** Where each column of the table of candidates stands now, by its heading. */
export interface CandidateColumns {
  readonly fixed: Readonly<Partial<Record<CandidateHeading, number>>>;
  readonly criteria: ReadonlyMap<string, number>;
}

/** Finds the columns, and reports those that are missing, double, or belong to no criterion any more. */
export function candidateColumns(
  table: TableSnapshot,
  tender: Tender,
  headingText: (key: HeadingKey) => string,
  report: (issue: LocatedIssue) => void,
): CandidateColumns {
  const fixed: Partial<Record<CandidateHeading, number>> = {};
  for (const key of CANDIDATE_HEADINGS) {
    const [first, second] = columnsWithHeading(table.headings, key);
    if (first !== undefined) fixed[key] = first;
    else if (REQUIRED.includes(key)) report(missing(headingText(key)));
    if (second !== undefined) report(double(table, second));
  }
  const criteria = new Map<string, number>();
  for (const { id, text } of [...tender.knockOuts, ...tender.selection]) {
    const columns = columnsOfCriterion(table.headings, id);
    const exact = columns.find((column) => isSameHeading(table.headings[column] ?? '', criterionHeading(id, text)));
    const column = exact ?? columns[0];
    if (column === undefined) report(missing(criterionHeading(id, text)));
    else criteria.set(id, column);
    const other = columns.find((each) => each !== column);
    if (other !== undefined && exact === undefined) report(double(table, other));
  }
  reportLeftovers(table, new Set([...Object.values(fixed), ...criteria.values()]), report);
  return { fixed, criteria };
}

function missing(heading: string): LocatedIssue {
  return workbookIssue('error', 'columnMissing', { table: TABLES.candidates, heading });
}

function double(table: TableSnapshot, column: number): LocatedIssue {
  const heading = table.headings[column] ?? '';
  return workbookIssue('warning', 'columnDouble', { table: table.name, heading }, tableCell(table, column, null));
}

/** A column of a criterion that was taken out of the rules may hold somebody's work: it is kept, and named. */
function reportLeftovers(table: TableSnapshot, known: ReadonlySet<number>, report: (issue: LocatedIssue) => void): void {
  table.headings.forEach((heading, column) => {
    if (known.has(column) || !looksLikeCriterion(heading)) return;
    report(workbookIssue('warning', 'columnUnknown', { table: table.name, heading }, tableCell(table, column, null)));
  });
}
