import { fromMillionths, toMillionths } from './decimal';

declare const hourlyRate: unique symbol;

/** Euros an hour, excluding VAT: an integer count of millionths of a euro. Equal rates are equal to the last digit. */
export type HourlyRate = number & { readonly [hourlyRate]: true };

/** In a column of rates: no usable rate for this candidate. */
export const NO_RATE = Number.NaN as HourlyRate;

export function toHourlyRate(euros: number): HourlyRate {
  return toMillionths(euros) as HourlyRate;
}

export function rateAsNumber(rate: HourlyRate): number {
  return fromMillionths(rate);
}
