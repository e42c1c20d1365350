import { OPEN, type Field } from './field';

/** Candidates of whom at least one mark stands. */
export function markedCandidates({ points, count }: Field): number {
  const columns = [...points.values()];
  let marked = 0;
  for (let row = 0; row < count; row++) if (columns.some((marks) => !Object.is(marks[row] ?? OPEN, OPEN))) marked++;
  return marked;
}
