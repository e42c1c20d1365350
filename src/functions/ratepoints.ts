import { rateAsNumber, type HourlyRate } from '../domain/hourlyRate';
import type { Issue } from '../domain/issue';
import { pointsAsNumber, toPoints, type Points } from '../domain/points';
import { ratePoints, type RateFormula, type RatePoints } from '../domain/ratePoints';
import { cellIssueText } from '../i18n/cellIssueText';
import { rateColumn } from '../sheet/rateColumn';
import { absenceByAdmission } from './admission';
import { invalidArgument, notYet } from './cellError';
import { furtherTexts } from './furtherTexts';
import { alongside, lineOf, optionalLine, requireEqualLength } from './line';
import { numberArgument } from './numberArgument';
import { rateFormula } from './rateFormula';
import { displayLanguage, texts } from './texts';
import { optionalFlag } from './wordArgument';

/**
 * Scores the hourly rate as a criterion, against the lowest rate, between the lowest and the highest, or under a cap.
 *
 * lowest: weight × lowest ÷ rate. minmax: weight × (1 − (rate − lowest) ÷ (highest − lowest)); all rates equal: the full
 * weight. cap: all or nothing. Knocked-out candidates never set the lowest or the highest rate and get an empty text.
 * Points under lowest and minmax depend on who else takes part: see REVERSAL. Rounded once, to six decimals.
 * @customfunction RATEPOINTS
 * @param rates The hourly rate of each candidate in euros, excluding VAT.
 * @param weight The highest number of points for the rate.
 * @param formula lowest, minmax or cap.
 * @param [admitted] TRUE for candidates who take part, FALSE for knocked-out ones; left out, all take part.
 * @param [cap] With the formula cap: the highest rate in euros that still gets the points.
 * @param [explain] TRUE to get, in place of the points, what each rate was measured against; also says that all are equal.
 * @returns Points, one per candidate, in the direction of the rates.
 */
export function ratepoints(
  rates: unknown[][],
  weight: unknown[][],
  formula: unknown[][],
  admitted?: unknown[][],
  cap?: unknown[][],
  explain?: unknown[][],
): unknown[][] {
  const line = lineOf(rates, 'rates');
  const admission = optionalLine(admitted, 'admitted');
  if (admission) requireEqualLength(line, admission);
  const full = toPoints(numberArgument(weight, 'weight', 'aboveZero'));
  const method = rateFormula(formula, cap);
  const inWords = optionalFlag(explain, 'explain');

  const faults = new Map<number, Issue>();
  const column = rateColumn(line.cells.length, (row) => line.cells[row], (issue) => faults.set(rowOf(issue), issue));
  const absence = line.cells.map((_, row) => admission && absenceByAdmission(admission.cells[row], row));
  const result = ratePoints(column, (row) => absence[row] === null, full, method);
  const results = line.cells.map((_, row) => {
    const absent = absence[row] ?? unusableRate(column[row]!, faults.get(row), row);
    if (absent !== null) return absent;
    return inWords ? measured(result, method) : pointsAsNumber(result.points[row] as Points);
  });
  return alongside(line, results);
}

function rowOf(issue: Issue): number {
  return issue.place.at === 'candidate' ? issue.place.row : -1;
}

function unusableRate(rate: number, fault: Issue | undefined, row: number): CustomFunctions.Error | null {
  if (fault) return invalidArgument(texts().atRow(row + 1, cellIssueText(fault, displayLanguage())));
  return Number.isNaN(rate) ? notYet(texts().atRow(row + 1, furtherTexts().rateMissing())) : null;
}

function measured({ lowest, highest, allEqual }: RatePoints, formula: RateFormula): string {
  const euros = (rate: number): number => rateAsNumber(rate as HourlyRate);
  if (formula.kind === 'cap') return furtherTexts().rateUnderCap(euros(formula.cap));
  if (allEqual) return furtherTexts().ratesEqual(euros(lowest));
  return furtherTexts().rateAgainst(euros(lowest), formula.kind === 'minmax' ? euros(highest) : null);
}
