import {
  ENGLISH_WORD_GRADES,
  gradeOf,
  interviewOutcome,
  judgeCompetency,
  NO_GRADE,
  NUMBER_GRADES,
  WORD_GRADES,
  type GradeScale,
  type PanelRule,
} from '../domain/competency';
import { entryAsText, entryOf } from '../domain/entry';
import { PANEL_RULE_WORDS } from '../i18n/argumentWords';
import { nameIn } from './candidateNames';
import { invalidArgument, notYet } from './cellError';
import { furtherTexts } from './furtherTexts';
import { lineOf, optionalLine, requireEqualLength, type Line } from './line';
import { matrixOf, type Matrix } from './matrix';
import { isOmitted, singleCell } from './numberArgument';
import { texts } from './texts';
import { wordArgument } from './wordArgument';

/**
 * Says of each candidate whether every competency is at least the pass mark: TRUE, FALSE, or #N/A while a grade is open.
 *
 * One row per panel member and one column per competency; the rule makes the panel's grade. A consensus is typed by the
 * panel, so then there is one row per candidate. An even panel's median is the lower of the two middle grades. Source:
 * docs/method.md, "Interviews".
 * @customfunction COMPETENCY
 * @param grades One row per panel member, one column per competency; empty while not given.
 * @param passGrade The lowest grade that suffices.
 * @param [rule] consensus, lowest or median; needed where a candidate has more than one row.
 * @param [gradeOrder] All grades from low to high; left out, onvoldoende to uitstekend, insufficient to excellent, or 1 to 10.
 * @param [candidates] The candidate of each row; left out, all rows are about one candidate.
 * @returns TRUE, FALSE or #N/A, one per candidate; with candidates given, the name stands before it.
 */
export function competency(
  grades: unknown[][],
  passGrade: unknown[][],
  rule?: unknown[][],
  gradeOrder?: unknown[][],
  candidates?: unknown[][],
): unknown[][] {
  const scale = gradeScale(singleCell(passGrade, 'passGrade'), optionalLine(gradeOrder, 'gradeOrder'));
  const chosen = isOmitted(rule) ? null : wordArgument(rule, 'rule', PANEL_RULE_WORDS);
  const matrix = matrixOf(grades);
  if (isOmitted(candidates)) return [[outcomeOf(matrix, matrix.map((_, index) => index), scale, chosen)]];
  const names = lineOf(candidates, 'candidates');
  requireEqualLength({ name: 'grades', cells: matrix, lies: 'down', whole: names.whole }, names);
  const byName = rowsByName(names);
  if (byName.size === 0) throw notYet(furtherTexts().noNames());
  return [...byName].map(([name, rows]) => [name, outcomeOf(matrix, rows, scale, chosen)]);
}

/** The grades that the pass mark is one of: those given, or else the first known list that has it. */
function gradeScale(passGrade: unknown, order: Line | null): GradeScale {
  const known = order
    ? [order.cells.map((cell) => entryAsText(entryOf(cell))).filter((grade) => grade !== '')]
    : [WORD_GRADES, ENGLISH_WORD_GRADES, NUMBER_GRADES].map((scale) => scale.grades);
  const text = entryAsText(entryOf(passGrade));
  for (const grades of known) {
    const pass = gradeOf(text, { grades, pass: 0 });
    if (pass !== null && pass !== NO_GRADE) return { grades, pass };
  }
  throw invalidArgument(furtherTexts().wordUnusable('passGrade', text, known[0]!));
}

function rowsByName(names: Line): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  names.cells.forEach((cell, index) => {
    const name = nameIn(cell);
    if (name === '') return;
    const known = rows.get(name);
    if (known) known.push(index);
    else rows.set(name, [index]);
  });
  return rows;
}

function outcomeOf(
  matrix: Matrix,
  rows: readonly number[],
  scale: GradeScale,
  rule: PanelRule | null,
): boolean | CustomFunctions.Error {
  if (rows.length > 1 && rule === null) return invalidArgument(furtherTexts().ruleNeeded());
  if (rows.length > 1 && rule === 'consensus') return invalidArgument(furtherTexts().consensusOneRow());
  const members: number[][] = [];
  for (const row of rows) {
    const given = (matrix[row] ?? []).map((cell) => gradeIn(cell, scale));
    const unknown = given.indexOf(null);
    if (unknown >= 0) {
      const value = entryAsText(entryOf(matrix[row]![unknown]));
      return invalidArgument(texts().atRow(row + 1, furtherTexts().gradeUnusable(unknown + 1, value, scale.grades)));
    }
    members.push(given.map((grade) => grade ?? NO_GRADE));
  }
  const panel = (members[0] ?? []).map((first, column) => {
    const competencyGrades = members.map((member) => member[column] ?? NO_GRADE);
    return judgeCompetency(competencyGrades, rule ?? 'median', first).panelGrade;
  });
  const outcome = interviewOutcome(panel, scale.pass);
  return outcome === 'open' ? notYet(furtherTexts().gradesOpen()) : outcome === 'passed';
}

/** A 0 that is no grade of this scale is an empty cell: that is how Excel passes one. */
function gradeIn(cell: unknown, scale: GradeScale): number | null {
  const grade = gradeOf(entryAsText(entryOf(cell)), scale);
  return grade === null && cell === 0 ? NO_GRADE : grade;
}
