import type { Issue } from '../domain/issue';
import { pointsForMark, type WeighedCriterion } from '../domain/mark';
import { cellIssueText } from '../i18n/cellIssueText';
import { invalidArgument, notYet } from './cellError';
import { columnCount, matrixOf, transposed, type Matrix } from './matrix';
import { displayLanguage, texts } from './texts';

/** Marks with a column for each criterion; marks of one candidate may also stand below each other, as weights may. */
export function marksByCandidate(marks: unknown, criteria: number): Matrix {
  const matrix = matrixOf(marks);
  const columns = columnCount(matrix);
  if (columns === criteria) return matrix;
  if (columns === 1 && matrix.length === criteria) return transposed(matrix);
  throw invalidArgument(texts().countsDiffer('marks', columns, 'weights', criteria));
}

/**
 * The points of one candidate, in millionths, one for each criterion; or what its cell shows while a mark is open or
 * cannot be used. `row` counts from 1.
 */
export function pointsOfRow(
  cells: readonly unknown[],
  criteria: readonly WeighedCriterion[],
  row: number,
): number[] | CustomFunctions.Error {
  const issues: Issue[] = [];
  const points = criteria.map((criterion, column) =>
    pointsForMark(cells[column], criterion, row - 1, (issue) => issues.push(issue)),
  );
  const [issue] = issues;
  if (issue !== undefined) return unusableMark(issue, row);
  const open = points.flatMap((each, column) => (Number.isNaN(each) ? [column + 1] : []));
  return open.length === 0 ? points : notYet(texts().atRow(row, texts().marksOpen(open)));
}

function unusableMark(issue: Issue, row: number): CustomFunctions.Error {
  const column = issue.place.at === 'mark' ? Number(issue.place.criterion) : 1;
  return invalidArgument(texts().atRow(row, texts().atColumn(column, cellIssueText(issue, displayLanguage()))));
}
