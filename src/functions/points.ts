import type { Issue } from '../domain/issue';
import { checkLevels } from '../domain/levelCheck';
import { pointsForMark } from '../domain/mark';
import { pointsAsNumber, toPoints, type Points } from '../domain/points';
import type { Level, Scale } from '../domain/scale';
import { entryAsText, entryOf } from '../domain/entry';
import { cellIssueText } from '../i18n/cellIssueText';
import { invalidArgument, notYet } from './cellError';
import { usableScale } from './criteria';
import { furtherTexts } from './furtherTexts';
import { columnCount, matrixOf, type Matrix } from './matrix';
import { numberArgument, numberIn } from './numberArgument';
import { displayLanguage, texts } from './texts';

/** The criterion's number in messages: a formula for one criterion has no other. */
const ONLY = '1';

/**
 * Turns a mark into points on the scale of its criterion: points, percent, yes/no, levels, or linear between two ends.
 *
 * Levels may be a range of two columns: the lowest number that belongs to a level, or its name, and its points. The
 * number itself belongs to its level. Rounded once, to six decimals. Source: docs/method.md, "Mark scales".
 * @customfunction POINTS
 * @param value The mark, or a range of marks.
 * @param scale points, percent, yes/no, levels: good = 8; fair = 5, linear: 0 … 5; or two columns: from-value or name, and points.
 * @param weight The highest number of points of the criterion.
 * @returns Points, in the shape of the marks; #N/A for an empty mark.
 */
export function points(value: unknown[][], scale: unknown[][], weight: unknown[][]): unknown[][] {
  const full = toPoints(numberArgument(weight, 'weight', 'aboveZero'));
  const criterion = { id: ONLY, text: '', weight: full, scale: scaleArgument(matrixOf(scale), full) };
  return matrixOf(value).map((cells, row) =>
    cells.map((cell) => {
      const issues: Issue[] = [];
      const millionths = pointsForMark(cell, criterion, row, (issue) => issues.push(issue));
      const [issue] = issues;
      if (issue !== undefined) return invalidArgument(cellIssueText(issue, displayLanguage()));
      return Number.isNaN(millionths) ? notYet(furtherTexts().markOpen()) : pointsAsNumber(millionths as Points);
    }),
  );
}

function scaleArgument(matrix: Matrix, weight: Points): Scale {
  const scale = columnCount(matrix) === 2 ? levelsIn(matrix) : usableScale(matrix[0]?.[0], 1);
  if (scale.kind === 'levels') {
    const place = { at: 'criterion', criterion: ONLY, part: 'scale' } as const;
    const fault = checkLevels(ONLY, scale.levels, weight, place).find((issue) => issue.severity === 'error');
    if (fault) throw invalidArgument(cellIssueText(fault, displayLanguage()));
  }
  return scale;
}

/** Levels from two columns. Empty rows count for nothing; those that Excel passes as 0 and 0 count once. */
function levelsIn(matrix: Matrix): Scale {
  const zeros = matrix.findIndex(([first, second]) => first === 0 && second === 0);
  const levels = matrix.flatMap(([first, second], row): Level[] => {
    if (first === 0 && second === 0 && row !== zeros) return [];
    const [name, points] = [entryOf(first), numberIn(second)];
    if (name.kind === 'blank' && entryOf(second).kind === 'blank') return [];
    if (name.kind === 'blank' || name.kind === 'error' || points === null) {
      throw invalidArgument(texts().scaleUnusable(1, `${entryAsText(name)} = ${entryAsText(entryOf(second))}`));
    }
    return [{ name: entryAsText(name), from: name.kind === 'number' ? name.value : null, points: toPoints(points) }];
  });
  return { kind: 'levels', levels };
}
