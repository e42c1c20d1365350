import { entryAsText, entryOf } from '../domain/entry';
import { columnsOfCriterion } from './criterionHeading';
import { columnsWithHeading, keyOfWord } from './headings';

/**
 * Columns of candidates that a fact may answer by a formula, as the table of knock-outs says. A person may have typed
 * there all the same, and whoever fills the column must see it.
 */
export function derivedColumns(
  headings: readonly string[],
  knockOutHeadings: readonly string[],
  knockOuts: readonly (readonly unknown[])[],
): number[] {
  const [id] = columnsWithHeading(knockOutHeadings, 'id');
  const [test] = columnsWithHeading(knockOutHeadings, 'test');
  if (id === undefined || test === undefined) return [];
  const text = (cell: unknown): string => entryAsText(entryOf(cell));
  const derived = knockOuts.filter((row) => {
    const kind = keyOfWord(text(row[test]), (words) => words.tests);
    return kind === 'rateCap' || kind === 'deadline';
  });
  return [...new Set(derived.flatMap((row) => columnsOfCriterion(headings, text(row[id]))))];
}
