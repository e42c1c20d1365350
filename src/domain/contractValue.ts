import { millionthsOfFactors } from './decimal';

/** What a hiring contract comes to at most. */
export interface ContractValue {
  /** Months including all options. */
  readonly months: number;
  /** Millionths of an hour over all those months. */
  readonly hours: number;
  /** Millionths of a euro, excluding VAT. */
  readonly value: number;
}

/** A month is 52/12 weeks. */
const WEEKS_PER_YEAR = 52;
const MONTHS_PER_YEAR = 12;

/**
 * Hours per week × 52/12 × months × rate, where months = duration + options × length of an option.
 * Computed without loss and rounded once. Source: docs/method.md, "Derived facts".
 *
 * @param rate euros an hour, excluding VAT
 * @param months duration without options
 */
export function contractValue(
  rate: number,
  hoursPerWeek: number,
  months: number,
  options: number,
  optionMonths: number,
): ContractValue {
  const all = months + options * optionMonths;
  return {
    months: all,
    hours: millionthsOfFactors([hoursPerWeek, WEEKS_PER_YEAR, all], MONTHS_PER_YEAR),
    value: millionthsOfFactors([hoursPerWeek, WEEKS_PER_YEAR, all, rate], MONTHS_PER_YEAR),
  };
}
