import { formatNumber, formatRate, quote } from '../format';
import type { CellIssueWording } from './wording';

const number = (value: number): string => formatNumber(value, 'en');

export const en: CellIssueWording = {
  answerUnreadable: ({ value }) => `${quote(value)} is no answer. Use yes, no, or leave the cell empty while it is open.`,
  markNotNumber: ({ value }) => `The mark ${quote(value)} is text, not a number. Type the mark as a number.`,
  markIsError: ({ value }) => `The mark is the error ${value}. Mend the formula or type the mark.`,
  markBelowZero: ({ value }) => `The mark ${number(value)} is below 0. Type a mark of 0 or more.`,
  markAboveWeight: ({ value, weight }) =>
    `The mark ${number(value)} is above the weight of this criterion. Type at most ${number(weight)}.`,
  markNotShare: ({ value }) => `The mark ${number(value)} is no percentage. Type a number from 0 to 100.`,
  markNotYesNo: ({ value }) => `${quote(value)} is neither yes nor no. Use yes, no, or leave the cell empty while it is open.`,
  markNotLevel: ({ value, levels }) => `${quote(value)} is not a level of this criterion. Choose one of: ${levels}.`,
  rateNotNumber: ({ value, meant }) =>
    meant === null
      ? `The hourly rate ${quote(value)} is text, not a number. Type the rate as a number.`
      : `The hourly rate ${quote(value)} is text, not a number. If ${formatRate(meant, 'en')} is meant, type ${number(meant)}.`,
  rateNotPositive: ({ value }) => `The hourly rate ${number(value)} cannot be right. Type a rate above 0.`,
  rateIsError: ({ value }) => `The hourly rate is the error ${value}. Mend the formula or type the rate.`,
  levelsMissing: ({ criterion }) => `Criterion ${criterion} has levels as its scale, but none is given. Type each level with its points.`,
  levelDuplicate: ({ criterion, level }) => `Level ${quote(level)} of criterion ${criterion} stands there twice. Keep one of them.`,
  levelPointsOffWeight: ({ criterion, level, points, weight }) =>
    `Level ${quote(level)} of criterion ${criterion} gives ${number(points)} points${weight === null ? '' : `, but the weight is ${number(weight)}`}. Type points from 0 up to the weight.`,
  levelsOverlap: ({ criterion, first, second, at }) =>
    `${number(at)} belongs to two levels of criterion ${criterion}: ${quote(first)} and ${quote(second)}. Say which one it is.`,
  levelsGap: ({ criterion, first, second, from, to }) =>
    from === to
      ? `${number(from)} belongs to no level of criterion ${criterion}: ${quote(first)} ends before it and ${quote(second)} starts after it.`
      : `Numbers between ${number(from)} and ${number(to)} belong to no level of criterion ${criterion}: they fall between ${quote(first)} and ${quote(second)}.`,
};
