import { assess, type Assessment } from '../../src/domain/assess';
import { explainPlace, type PlaceExplanation } from '../../src/domain/explainPlace';
import { explainScore, type ScoreExplanation } from '../../src/domain/explainScore';
import { readCandidates } from '../../src/sheet/readCandidates';
import type { BenchField } from './field';

export interface Explained {
  readonly assessment: Assessment;
  readonly top: readonly { readonly score: ScoreExplanation; readonly place: PlaceExplanation }[];
}

/** The add-in's own way from the cells of a table to ten explained places; nothing is left out for the bench. */
export function byAddIn({ table, columns, tender }: BenchField): Explained {
  const { field } = readCandidates(table, columns, tender);
  const assessment = assess(tender, field);
  const { ranking, competing } = assessment;
  const top = Array.from(ranking.order.subarray(0, 10), (row) => ({
    score: explainScore(tender, field, row),
    place: explainPlace(ranking, competing, field.rates, row),
  }));
  return { assessment, top };
}
