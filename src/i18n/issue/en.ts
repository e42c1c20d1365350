import { en as cellIssues } from '../cellIssue/en';
import { formatNumber, quote } from '../format';
import type { IssueWording } from './wording';

const number = (value: number): string => formatNumber(value, 'en');

export const en: IssueWording = {
  ...cellIssues,
  receivedNotTime: ({ value }) => `${quote(value)} is no date and time. Type when the offer was received.`,
  nameMissing: () => 'This candidate has no name. Type a name, or delete the row.',
  nameDuplicate: ({ name, rows }) =>
    `${quote(name)} stands in the table ${rows.length} times. Make each name distinct, or delete the double row.`,
  weightMissing: ({ criterion }) => `Criterion ${criterion} has no weight, so nobody can be scored on it. Type its points.`,
  weightNotNumber: ({ criterion, value }) =>
    `The weight ${quote(value)} of criterion ${criterion} is not a number. Type its points as a number.`,
  weightNotPositive: ({ criterion, value }) =>
    `The weight ${number(value)} of criterion ${criterion} cannot be right. Type points above 0.`,
  weightsOffTotal: ({ sum, total }) =>
    `The weights add up to ${number(sum)}, but the notice says ${number(total)}. Correct the weights; nothing is rescaled.`,
  totalUnknown: ({ sum }) =>
    `The notice's total of points is not filled in. The weights add up to ${number(sum)}: fill in the total if that is right.`,
  criterionDuplicate: ({ criterion }) => `Criterion ${criterion} stands in the rules twice. Give each criterion its own number.`,
  noSelectionCriteria: () => 'There are no selection criteria, so nobody can be scored. Add them with their weights.',
  shortlistSizeUnknown: () =>
    'The size of the shortlist is not filled in, so nobody is on it yet. Type how many CVs the notice lets through.',
  shortlistSizeUnusable: ({ value }) => `${quote(value)} is no size of a shortlist. Type a whole number of 1 or more.`,
  factUnusable: ({ fact, value }) => `${quote(value)} cannot be used as “${fact}”. Correct it, or leave it empty.`,
  scaleUnreadable: ({ criterion, value }) =>
    `${quote(value)} is no scale for criterion ${criterion}. Use points, percent, yes/no, “levels: good = 8; fair = 5” or “linear: 0 … 5”.`,
};
