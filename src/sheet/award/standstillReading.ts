import { civilDate, dayFromIsoText, dayFromSerial, type CalendarDay } from '../../domain/calendarDate';
import { entryAsText, entryOf } from '../../domain/entry';
import type { LetterStandstill } from '../../domain/award/letter';
import { LEAST_STANDSTILL_DAYS, MOST_STANDSTILL_DAYS, standstill } from '../../domain/standstill';
import { awardIssue, type LocatedIssue } from '../locatedIssue';
import type { ProcedureReading } from '../procedure/readProcedure';

export interface StandstillReading {
  /** Null where the number is open or unusable; 0 where people answered that there is none. */
  readonly days: number | null;
  readonly sent: CalendarDay | null;
  /** Null while something is open, or where there is none. */
  readonly standstill: LetterStandstill | null;
  /** Errors keep the letters from being made; warnings are to be looked at. */
  readonly issues: readonly LocatedIssue[];
}

/** The standstill from what was agreed. No length is ever filled in: a notice may name a standstill without one. */
export function readStandstill({ settings }: ProcedureReading): StandstillReading {
  const issues: LocatedIssue[] = [];
  const daysSetting = settings.get('standstillDays');
  const sentSetting = settings.get('sentOn');
  const days = daysOf(daysSetting?.raw);
  if (days === null) issues.push(awardIssue('error', 'daysOpen', {}, daysSetting?.cell ?? null));
  if (typeof days === 'string') issues.push(awardIssue('error', 'daysUnusable', { value: days }, daysSetting?.cell ?? null));
  const sent = dayOf(sentSetting?.raw);
  const needsSent = days !== 0;
  if (sent === null && needsSent) issues.push(awardIssue('error', 'sentOpen', {}, sentSetting?.cell ?? null));
  if (typeof sent === 'string') issues.push(awardIssue('error', 'sentUnusable', { value: sent }, sentSetting?.cell ?? null));
  const length = typeof days === 'number' ? days : null;
  const day = typeof sent === 'number' ? sent : null;
  if (length === null || length === 0 || day === null) return { days: length, sent: day, standstill: null, issues };
  const term = standstill(day, length);
  if (term.belowMinimum) {
    issues.push(awardIssue('warning', 'daysBelowLaw', { days: length, least: LEAST_STANDSTILL_DAYS }, daysSetting?.cell ?? null));
  }
  if (!term.decreeKnown) issues.push(awardIssue('warning', 'decreeUnknown', { year: civilDate(term.plainEnd).year }));
  return { days: length, sent: day, standstill: { ...term, sent: day, days: length }, issues };
}

/** Null for a blank cell; the text itself where it is no number of days. */
export function daysOf(raw: unknown): number | string | null {
  const entry = entryOf(raw);
  if (entry.kind === 'blank') return null;
  const text = entryAsText(entry);
  const days = entry.kind === 'number' ? entry.value : /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return Number.isInteger(days) && days >= 0 && days <= MOST_STANDSTILL_DAYS ? days : text;
}

/** Null for a blank cell; the text itself where it is no date that everybody reads alike. */
export function dayOf(raw: unknown): CalendarDay | string | null {
  const entry = entryOf(raw);
  if (entry.kind === 'blank') return null;
  const text = entryAsText(entry);
  const day = entry.kind === 'number' ? dayFromSerial(entry.value) : dayFromIsoText(text);
  return day ?? text;
}
