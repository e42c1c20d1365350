import { desc, escape, from } from 'arquero';
import { filter, map, orderBy } from 'lodash';
import type { BenchField } from './field';
import { candidateOf, isScored, resultOf, type PlainResult, type Scored } from './plainCandidate';

/** The job of the add-in in three other ways of programming, from the same cells: checked, rounded, ranked, ten explained. */

/** An object for each candidate and one sort with a comparator. */
export function byObjects(field: BenchField): PlainResult {
  const issues: string[] = [];
  const candidates = field.table.values.map((cells, row) => candidateOf(cells, row, field.weights, issues));
  const sorted = candidates.filter(isScored).sort((a, b) => b.score - a.score || (a.rate ?? 0) - (b.rate ?? 0));
  return resultOf(field, sorted, issues);
}

export function byLodash(field: BenchField): PlainResult {
  const issues: string[] = [];
  const candidates = map(field.table.values, (cells, row) => candidateOf(cells, row, field.weights, issues));
  return resultOf(field, orderBy(filter(candidates, isScored), ['score', 'rate'], ['desc', 'asc']), issues);
}

export function byArquero(field: BenchField): PlainResult {
  const issues: string[] = [];
  const candidates = field.table.values.map((cells, row) => candidateOf(cells, row, field.weights, issues));
  const sorted = from(candidates)
    .filter(escape(({ score }: { readonly score: number | null }) => score !== null))
    .orderby(desc('score'), 'rate');
  return resultOf(field, sorted.objects() as Scored[], issues);
}
