import { formatNumber, formatRate, list, quote } from '../format';
import type { FurtherFunctionWording, NumberKind } from './wording';

const number = (value: number): string => formatNumber(value, 'en');

const NUMBERS: Readonly<Record<NumberKind, string>> = {
  aboveZero: 'a number above 0',
  zeroOrMore: 'a number of 0 or more',
  countFromOne: 'a whole number of 1 or more',
  countFromZero: 'a whole number of 0 or more',
};

const PLACES = { in: 'on the shortlist', out: 'not on the shortlist', unresolved: 'in an unresolved tie at the cut' };

const movedBy = ({ points, criterion }: { readonly points: number; readonly criterion: string }): string =>
  points === 0
    ? `any change of the weight of ${criterion} moves it`
    : `${number(Math.abs(points))} points ${points > 0 ? 'more' : 'less'} for ${criterion} moves it`;

export const en: FurtherFunctionWording = {
  notOneCell: (argument) => `“${argument}” must be one cell.`,
  numberUnusable: (argument, value, kind) => `“${argument}” ${value === '' ? 'is empty' : `is ${quote(value)}`}. Give ${NUMBERS[kind]}.`,
  wordUnusable: (argument, value, words) =>
    `“${argument}” ${value === '' ? 'is empty' : `is ${quote(value)}`}. Give one of: ${words.join(', ')}.`,
  flagUnusable: (argument, value) => `“${argument}” ${value === '' ? 'is empty' : `is ${quote(value)}`}. Give TRUE or FALSE.`,
  dateUnusable: (argument, value) => `${quote(value)} in “${argument}” is no date. Give a date, or text as 2025-12-31.`,
  markOpen: () => 'no mark yet.',
  explained: (total, possible, parts, losses) => {
    const given = parts.map(([name, points, weight]) => `${name} ${number(points)}/${number(weight)}`).join('; ');
    const lost = losses.map(([name, points]) => `${number(points)} on ${name}`);
    return `${number(total)} of ${number(possible)} points: ${given}. ${lost.length === 0 ? 'No points lost.' : `Lost: ${list(lost, 'en')}.`}`;
  },
  noTies: () => 'no ties',
  tieByRate: (candidates, more) =>
    `rate: ${candidates.map(([name, rate]) => `${name} ${formatRate(rate, 'en')}`).join('; ')}${more > 0 ? `; and ${number(more)} more` : ''}`,
  tieShared: (names, rate) => `unresolved: ${list(names, 'en')} have the same score and ${formatRate(rate, 'en')}`,
  tieWithoutRate: (names) => `unresolved: no rate for ${list(names, 'en')}`,
  periodWithoutStart: () => 'this period has an end but no start.',
  periodTurned: () => 'this period ends before it starts.',
  referenceNeeded: () => 'Give a reference date: it is needed with a window, and where a period still goes on.',
  ruleNeeded: () => 'A candidate has more than one row of grades. Give the rule: lowest or median.',
  consensusOneRow: () => 'A consensus is typed by the panel. Give its grades, in one row per candidate.',
  gradeUnusable: (column, value, grades) => `competency ${column}: ${quote(value)} is no grade. Give one of: ${grades.join(', ')}.`,
  noNames: () => 'No row names a candidate.',
  gradesOpen: () => 'Not every competency has been graded yet.',
  notSent: () => 'no date of sending yet.',
  beyondCalendar: () => 'the end lies outside the dates that Excel knows.',
  optionLengthNeeded: () => 'Give the months per extension, or leave the extensions out.',
  rateMissing: () => 'no hourly rate yet.',
  capNeeded: () => 'Give the cap: the highest rate that still gets the points.',
  rateUnderCap: (cap) => `against a cap of ${formatRate(cap, 'en')}`,
  ratesEqual: (rate) => `all rates are equal (${formatRate(rate, 'en')}): everybody gets all points`,
  rateAgainst: (lowest, highest) =>
    highest === null
      ? `against the lowest rate, ${formatRate(lowest, 'en')}`
      : `between ${formatRate(lowest, 'en')} and ${formatRate(highest, 'en')}`,
  robustness: (place, change) => `${PLACES[place]}; ${change === null ? 'no change of a single weight moves it' : movedBy(change)}. Information only.`,
  noReversals: () => 'no order depends on a third candidate',
  moreRows: (count) => `and ${number(count)} more`,
};
