import { SURE_SIZE, sureMillionthsUpTo } from '../domain/decimal';
import { isBlank } from '../domain/entry';
import { OPEN, UNUSABLE, type PointsColumn } from '../domain/field';
import type { Issue } from '../domain/issue';
import { pointsForMark, type WeighedCriterion } from '../domain/mark';
import type { CriterionId, SelectionCriterion } from '../domain/tender';

type Report = (issue: Issue) => void;
type Rows = readonly (readonly unknown[])[];

/** The points of `count` candidates on one criterion. */
export function pointsColumn(
  count: number,
  valueAt: (row: number) => unknown,
  criterion: SelectionCriterion,
  report: Report,
): PointsColumn {
  const column = new Float64Array(count);
  for (let row = 0; row < count; row++) column[row] = pointsIn(valueAt(row), criterion, row, report);
  return column;
}

/**
 * Rows that are read at a time, a few criteria after another: rows follow each other in memory, so these stay near the
 * processor meanwhile. Criterion by criterion through the whole table would fetch every row again for each.
 */
const ROWS_AT_A_TIME = 64;
/** Criteria in points that are read together, so that a row is looked up once for all of them. */
const TOGETHER = 4;

/**
 * The points of all candidates on all criteria. Issues are reported by criterion.
 * @param positions where in a row the mark for a criterion stands; absent where its column is gone
 */
export function pointsColumns(
  rows: Rows,
  criteria: readonly SelectionCriterion[],
  positions: ReadonlyMap<CriterionId, number>,
  report: Report,
): Map<CriterionId, PointsColumn> {
  const columns = criteria.map((criterion) => marksColumn(criterion, positions.get(criterion.id), rows.length));
  const inPoints = columns.filter(isInPoints);
  const together = Math.floor(inPoints.length / TOGETHER) * TOGETHER;
  const others = [...columns.filter((column) => !isInPoints(column)), ...inPoints.slice(together)];
  for (let from = 0; from < rows.length; from += ROWS_AT_A_TIME) {
    const to = Math.min(from + ROWS_AT_A_TIME, rows.length);
    for (let first = 0; first < together; first += TOGETHER) readTogether(inPoints, first, rows, from, to);
    for (const column of others) readMarks(column, rows, from, to);
  }
  for (const { issues } of columns) issues.forEach(report);
  return new Map(columns.map(({ criterion, points }) => [criterion.id, points]));
}

interface MarksColumn {
  readonly criterion: SelectionCriterion;
  readonly position: number | undefined;
  readonly points: Float64Array;
  readonly issues: Issue[];
  readonly keep: Report;
  /** Points by mark, where few different marks stand in a column: names of levels, yes and no. */
  readonly known: Map<unknown, number>;
}

interface PointsMarks extends MarksColumn {
  readonly criterion: WeighedCriterion;
  readonly position: number;
}

function marksColumn(criterion: SelectionCriterion, position: number | undefined, count: number): MarksColumn {
  const issues: Issue[] = [];
  const keep: Report = (issue) => void issues.push(issue);
  return { criterion, position, points: new Float64Array(count), issues, keep, known: new Map() };
}

function isInPoints(column: MarksColumn): column is PointsMarks {
  const { criterion, position } = column;
  return position !== undefined && isWeighed(criterion) && criterion.scale.kind === 'points' && criterion.weight < SURE_SIZE;
}

/** Four criteria in points. Whatever is not surely a number on its scale is looked at with care. */
function readTogether(columns: readonly PointsMarks[], first: number, rows: Rows, from: number, to: number): void {
  const [one, two, three, four] = [columns[first]!, columns[first + 1]!, columns[first + 2]!, columns[first + 3]!];
  const [a, b, c, d] = [one.points, two.points, three.points, four.points];
  const [atA, atB, atC, atD] = [one.position, two.position, three.position, four.position];
  const [mostA, mostB, mostC, mostD] = [one.criterion.weight, two.criterion.weight, three.criterion.weight, four.criterion.weight];
  for (let row = from; row < to; row++) {
    const cells = rows[row]!;
    const pointsA = surePoints(cells[atA], mostA);
    const pointsB = surePoints(cells[atB], mostB);
    const pointsC = surePoints(cells[atC], mostC);
    const pointsD = surePoints(cells[atD], mostD);
    a[row] = pointsA;
    b[row] = pointsB;
    c[row] = pointsC;
    d[row] = pointsD;
    if (Number.isNaN(pointsA + pointsB + pointsC + pointsD)) readUnsure(columns, first, cells, row);
  }
}

function readUnsure(columns: readonly PointsMarks[], first: number, cells: readonly unknown[], row: number): void {
  for (let at = first; at < first + TOGETHER; at++) {
    const { criterion, position, points, keep } = columns[at]!;
    if (Number.isNaN(points[row])) points[row] = pointsForMark(cells[position], criterion, row, keep);
  }
}

/** The points of a mark that is a number and surely on the scale; NaN for any other. */
function surePoints(mark: unknown, weight: number): number {
  return typeof mark === 'number' ? sureMillionthsUpTo(mark, weight) : Number.NaN;
}

/** Criteria of any kind, one at a time. */
function readMarks({ criterion, position, points, keep, known }: MarksColumn, rows: Rows, from: number, to: number): void {
  if (position === undefined) {
    points.fill(OPEN, from, to);
  } else if (isWeighed(criterion) && (criterion.scale.kind === 'levels' || criterion.scale.kind === 'yesNo')) {
    for (let row = from; row < to; row++) points[row] = worthOf(rows[row]![position], criterion, row, keep, known);
  } else {
    for (let row = from; row < to; row++) points[row] = pointsIn(rows[row]![position], criterion, row, keep);
  }
}

/** What cannot be used is not remembered, because it is reported with each of its cells. */
function worthOf(mark: unknown, criterion: WeighedCriterion, row: number, keep: Report, known: Map<unknown, number>): number {
  const before = known.get(mark);
  if (before !== undefined) return before;
  const points = pointsForMark(mark, criterion, row, keep);
  if (points !== UNUSABLE) known.set(mark, points);
  return points;
}

function pointsIn(value: unknown, criterion: SelectionCriterion, row: number, report: Report): number {
  return isWeighed(criterion) ? pointsForMark(value, criterion, row, report) : withoutWeight(value);
}

/**
 * Without a usable weight no mark can be turned into points: the rules say so once, so the marks are not reported one
 * by one.
 */
function withoutWeight(value: unknown): number {
  return isBlank(value) ? OPEN : UNUSABLE;
}

function isWeighed(criterion: SelectionCriterion): criterion is WeighedCriterion {
  return criterion.weight !== null;
}
