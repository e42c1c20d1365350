import { list, quote } from '../format';
import type { FunctionWording } from './wording';

const columnList = (columns: readonly number[]): string =>
  `${columns.length === 1 ? 'criterion' : 'criteria'} ${list(columns.map(String), 'en')}`;

export const en: FunctionWording = {
  atRow: (row, text) => `Row ${row}: ${text}`,
  atColumn: (column, text) => `criterion ${column}: ${text}`,
  answersOpen: (columns) => `still open: ${columnList(columns)}.`,
  marksOpen: (columns) => `no score yet; no mark on ${columnList(columns)}.`,
  scoreOpen: () => 'no score yet, so no rank.',
  scoreNotNumber: (value) => `the score ${quote(value)} is not a number.`,
  scoreError: (value) => `the score is the error ${value}.`,
  admissionOpen: () => 'it is still open whether this candidate is admitted.',
  admissionUnreadable: (value) => `${quote(value)} does not say whether this candidate is admitted. Use TRUE, FALSE or leave it empty.`,
  weightUnusable: (column, value) =>
    `The weight of criterion ${column} ${value === '' ? 'is empty' : `is ${quote(value)}`}. Give every criterion a number of points above 0.`,
  countsDiffer: (first, firstCount, second, secondCount) =>
    `“${first}” counts ${firstCount} and “${second}” counts ${secondCount}. Give ranges of equal length.`,
  notOneLine: (argument) => `“${argument}” must be one row or one column.`,
  sizeUnusable: (value) => `The size ${quote(value)} is not a whole number of 1 or more.`,
  noCandidates: () => 'No candidate has a rank yet.',
  decidedBy: { score: 'score', rate: 'rate', unresolved: 'unresolved', unresolvedAtCut: 'unresolved at the cut' },
  notLoaded: () => 'This function could not be loaded. Check the connection and recalculate.',
  scaleUnusable: (column, value) =>
    `${quote(value)} is no scale for criterion ${column}. Give points, percent, yes/no, levels: good = 8; fair = 5, or linear: 0 … 5.`,
};
