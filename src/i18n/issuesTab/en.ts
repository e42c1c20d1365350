import type { IssuesTabWording } from './wording';

export const en: IssuesTabWording = {
  none: { title: 'No issues', body: 'All cells that count can be read, and the formulas are in place.' },
  errors: (count) => (count === 1 ? '1 error' : `${count} errors`),
  warnings: (count) => (count === 1 ? '1 warning' : `${count} warnings`),
  errorsMean: 'These values do not count until they are mended. The rest was computed.',
  warningsMean: 'The result stands; look at these.',
};
