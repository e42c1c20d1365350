import { entryOf } from '../domain/entry';
import { OPEN, UNUSABLE, type PointsColumn } from '../domain/field';
import type { Issue } from '../domain/issue';
import { pointsForMark, type WeighedCriterion } from '../domain/mark';
import type { SelectionCriterion } from '../domain/tender';

/**
 * The points of `count` candidates on one criterion. Without a usable weight no mark can be turned into points:
 * the rules say so once, so the marks are not reported one by one.
 */
export function pointsColumn(
  count: number,
  valueAt: (row: number) => unknown,
  criterion: SelectionCriterion,
  report: (issue: Issue) => void,
): PointsColumn {
  const column = new Float64Array(count);
  if (!isWeighed(criterion)) {
    for (let row = 0; row < count; row++) column[row] = entryOf(valueAt(row)).kind === 'blank' ? OPEN : UNUSABLE;
    return column;
  }
  for (let row = 0; row < count; row++) {
    column[row] = pointsForMark(valueAt(row), criterion, row, report);
  }
  return column;
}

function isWeighed(criterion: SelectionCriterion): criterion is WeighedCriterion {
  return criterion.weight !== null;
}
