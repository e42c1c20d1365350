import { contractValue } from '../domain/contractValue';
import { fromMillionths } from '../domain/decimal';
import { rateAsNumber } from '../domain/hourlyRate';
import type { Issue } from '../domain/issue';
import { readRate } from '../domain/rateEntry';
import { cellIssueText } from '../i18n/cellIssueText';
import { invalidArgument, notYet } from './cellError';
import { furtherTexts } from './furtherTexts';
import { matrixOf } from './matrix';
import { isOmitted, numberArgument, optionalNumber } from './numberArgument';
import { displayLanguage, texts } from './texts';

/**
 * Gives the value of a contract in euros: hours per week × 52/12 × months × rate, with all options taken.
 *
 * Months are the duration plus options × length of an option. Computed without loss and rounded once, to six decimals.
 * Source: docs/method.md, "Derived facts".
 * @customfunction CONTRACTVALUE
 * @param rate The hourly rate in euros, excluding VAT, or a range of rates.
 * @param hoursPerWeek Hours per week.
 * @param months Duration in months, without options.
 * @param [options] How many times the contract can be extended; left out, not at all.
 * @param [optionMonths] Months per extension; needed where there are extensions.
 * @returns Euros, excluding VAT, in the shape of the rates.
 */
export function contractvalue(
  rate: unknown[][],
  hoursPerWeek: unknown[][],
  months: unknown[][],
  options?: unknown[][],
  optionMonths?: unknown[][],
): unknown[][] {
  const hours = numberArgument(hoursPerWeek, 'hoursPerWeek', 'aboveZero');
  const duration = numberArgument(months, 'months', 'aboveZero');
  const times = optionalNumber(options, 'options', 'countFromZero') ?? 0;
  if (times > 0 && isOmitted(optionMonths)) throw invalidArgument(furtherTexts().optionLengthNeeded());
  const length = optionalNumber(optionMonths, 'optionMonths', 'zeroOrMore') ?? 0;
  return matrixOf(rate).map((cells, row) =>
    cells.map((cell) => {
      const euros = usableRate(cell, row);
      return typeof euros === 'number' ? fromMillionths(contractValue(euros, hours, duration, times, length).value) : euros;
    }),
  );
}

/** Euros an hour, or what the cell shows where there is no usable rate. `row` counts from 0. */
function usableRate(cell: unknown, row: number): number | CustomFunctions.Error {
  const issues: Issue[] = [];
  const rate = readRate(cell, { at: 'candidate', row, part: 'rate' }, (issue) => issues.push(issue));
  const [issue] = issues;
  if (issue !== undefined) return invalidArgument(texts().atRow(row + 1, cellIssueText(issue, displayLanguage())));
  return Number.isNaN(rate) ? notYet(texts().atRow(row + 1, furtherTexts().rateMissing())) : rateAsNumber(rate);
}
