import { contractValue } from '../../domain/contractValue';
import { fromMillionths } from '../../domain/decimal';
import { rateAsNumber, type HourlyRate } from '../../domain/hourlyRate';
import { thresholdOutcome, type Threshold, type ThresholdOutcome } from '../../domain/award/thresholds';
import { parseDecimal } from '../../domain/decimalText';
import type { FactKey } from '../../i18n/workbook/wording';
import { awardIssue, type LocatedIssue } from '../locatedIssue';
import { linesOfRule, readNoticeRules } from '../procedure/noticeRules';
import type { WorkbookSnapshot } from '../snapshot';
import type { AwardSource } from './awardSource';
import type { CandidateFile } from './candidateFiles';

export interface ThresholdReading extends Threshold {
  readonly without: ThresholdOutcome | null;
  readonly with: ThresholdOutcome | null;
}

/** What the contract with the winner comes to. Euros, excluding VAT; null where a fact is open. */
export interface ContractReading {
  readonly rate: number | null;
  readonly without: number | null;
  readonly with: number | null;
  readonly thresholds: readonly ThresholdReading[];
  readonly issues: readonly LocatedIssue[];
}

export function readContract(source: AwardSource, winner: CandidateFile): ContractReading {
  const { facts, field, snapshot, cellOf } = source;
  const issues: LocatedIssue[] = [];
  const number = (key: FactKey): number | null => {
    const fact = facts.get(key);
    const value = fact?.value;
    if (typeof value === 'number' && value >= 0) return value;
    issues.push(awardIssue('warning', 'contractFactOpen', { fact: fact?.label ?? key }, fact?.cell ?? null));
    return null;
  };
  const millionths = field.rates[winner.row] ?? Number.NaN;
  const rate = Number.isFinite(millionths) ? rateAsNumber(millionths as HourlyRate) : null;
  if (rate === null) issues.push(awardIssue('warning', 'contractFactOpen', { fact: winner.name }, cellOf({ at: 'candidate', row: winner.row, part: 'rate' })));
  const hours = number('hoursPerWeek');
  const months = number('durationMonths');
  const options = number('options');
  const optionMonths = options === 0 ? 0 : number('optionMonths');
  const value = (times: number | null, length: number | null): number | null =>
    rate === null || hours === null || months === null || times === null || length === null
      ? null
      : fromMillionths(contractValue(rate, hours, months, times, length).value);
  const without = value(0, 0);
  const full = value(options, optionMonths);
  const { thresholds, unreadable } = thresholdsOf(snapshot);
  issues.push(...unreadable.map((text) => awardIssue('warning', 'thresholdUnreadable', { value: text })));
  return {
    rate,
    without,
    with: full,
    thresholds: thresholds.map((threshold) => ({
      ...threshold,
      without: without === null ? null : thresholdOutcome(threshold, without),
      with: full === null ? null : thresholdOutcome(threshold, full),
    })),
    issues,
  };
}

/** The thresholds of the notice; an amount is read as the text writes it, in either language. */
export function thresholdsOf(snapshot: WorkbookSnapshot): { readonly thresholds: readonly Threshold[]; readonly unreadable: readonly string[] } {
  const thresholds: Threshold[] = [];
  const unreadable: string[] = [];
  for (const text of linesOfRule(readNoticeRules(snapshot), 'thresholds')) {
    const amount = amountIn(text);
    if (amount === null) unreadable.push(text);
    else thresholds.push({ text, amount, above: ABOVE.test(text) });
  }
  return { thresholds, unreadable };
}

const ABOVE = /\b(?:boven|hoger dan|meer dan|groter dan|above|over|more than|higher than|exceed\w*)\b/i;

/** "€ 400.000" and "€ 400,000" are both four hundred thousand: a threshold is never a number with three decimals. */
function amountIn(text: string): number | null {
  const written = /€\s*([\d.,]+\d)/.exec(text)?.[1] ?? /(\d[\d.,]*\d)/.exec(text)?.[1];
  if (written === undefined) return null;
  if (/^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(written)) return Number(written.replace(/[.,]/g, ''));
  const amount = parseDecimal(written, null);
  return amount !== null && amount > 0 ? amount : null;
}
