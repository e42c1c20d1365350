import { rateAsNumber, type HourlyRate } from '../../domain/hourlyRate';
import { failedCriteria, Standing } from '../../domain/knockOut';
import { pointsAsNumber, type Points } from '../../domain/points';
import { UNRANKED } from '../../domain/ranking';
import { isScore } from '../../domain/score';
import type { ShortlistPlace } from '../../domain/shortlist';
import type { CheckedWorkbook } from '../checkedWorkbook';
import type { RecordedResult } from './recordContent';

/** Per candidate the outcome, worked out anew from what was typed; ranked candidates first, by rank and name. */
export function resultsOf({ tender, field, assessment }: Pick<CheckedWorkbook, 'tender' | 'field' | 'assessment'>): RecordedResult[] {
  const { standing, score, ranking, shortlist } = assessment;
  const isIn = new Set(shortlist?.rows);
  const isAtCut = new Set(shortlist?.unresolvedAtCut);
  const place = (row: number): ShortlistPlace | null => (shortlist === null || ranking.rank[row] === UNRANKED ? null : isIn.has(row) ? 'in' : isAtCut.has(row) ? 'unresolved' : 'out');
  const results = Array.from({ length: field.count }, (_, row): RecordedResult => {
    const rate = field.rates[row] ?? Number.NaN;
    const total = score[row] ?? Number.NaN;
    return {
      candidate: field.names[row] ?? '',
      supplier: field.suppliers[row] ?? '',
      rate: Number.isNaN(rate) ? null : rateAsNumber(rate as HourlyRate),
      admitted: ADMITTED[(standing[row] ?? Standing.open) as Standing],
      failed: failedCriteria(tender.knockOuts, field, row),
      score: isScore(total) ? pointsAsNumber(total as Points) : null,
      rank: ranking.rank[row] === UNRANKED ? null : (ranking.rank[row] ?? null),
      place: place(row),
    };
  });
  return [...results].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || compare(a.candidate, b.candidate));
}

const ADMITTED = {
  [Standing.admitted]: 'yes',
  [Standing.open]: 'open',
  [Standing.knockedOut]: 'no',
  [Standing.withdrawn]: 'withdrawn',
} as const;

/** Infinity minus itself is no number, so two without a rank go by name, in an order that is the same on every computer. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
