import type { IssuesTabWording } from './wording';

export const nl: IssuesTabWording = {
  none: { title: 'Geen meldingen', body: 'Alle cellen die meetellen zijn leesbaar en de formules staan op hun plaats.' },
  errors: (count) => (count === 1 ? '1 fout' : `${count} fouten`),
  warnings: (count) => (count === 1 ? '1 waarschuwing' : `${count} waarschuwingen`),
  errorsMean: 'Deze waarden tellen niet mee tot ze zijn verbeterd. De rest is wel berekend.',
  warningsMean: 'De uitkomst staat; kijk dit na.',
};
