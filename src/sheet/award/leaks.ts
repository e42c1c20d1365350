import { itemCode, type ReasonedItem } from '../../domain/award/letterItem';
import { nameKey } from '../../domain/nameKey';
import { awardIssue, type LocatedIssue } from '../locatedIssue';
import type { WorkbookSnapshot } from '../snapshot';
import type { CandidateFile } from './candidateFiles';
import { readReasons, reasonKeyOf } from './readReasons';

/** Shorter names occur inside other words. */
const SHORTEST_NAME = 3;
const AMOUNT = /€|\beuro\b|\b\d{2,3}[.,]\d{2}\b/i;

/**
 * Reasons in which somebody else is named, or in which an amount stands that others would read. People write reasons, so
 * this is said and left to them: a name may be an ordinary word too.
 */
export function leakIssues(
  snapshot: WorkbookSnapshot,
  files: readonly CandidateFile[],
  itemsOf: (file: CandidateFile) => readonly ReasonedItem[],
): LocatedIssue[] {
  const reading = readReasons(snapshot);
  const known = namesOf(files);
  const finder = known.size === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...known.keys()].map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return files.flatMap((file) =>
    itemsOf(file).flatMap((item): LocatedIssue[] => {
      const cell = reading.rows.get(reasonKeyOf(file.name, itemCode(item)))?.cell ?? null;
      const own = file.kind === 'winner' ? [] : [nameKey(file.name), nameKey(file.supplier)];
      const found = finder === null ? undefined : [...item.reason.replace(/\s+/g, ' ').matchAll(finder)].map(([name]) => name).find((name) => !own.includes(nameKey(name)));
      return [
        ...(found === undefined ? [] : [awardIssue('warning', 'reasonNamesOther', { candidate: file.name, name: known.get(nameKey(found)) ?? found }, cell)]),
        ...(file.kind === 'winner' && AMOUNT.test(item.reason) ? [awardIssue('warning', 'reasonNamesAmount', { candidate: file.name }, cell)] : []),
      ];
    }),
  );
}

function namesOf(files: readonly CandidateFile[]): ReadonlyMap<string, string> {
  const names = files.flatMap(({ name, supplier }) => [name, supplier]).filter((name) => name.trim().length >= SHORTEST_NAME);
  // The longest first: where one name starts another, the whole of it is found.
  return new Map([...new Set(names)].sort((a, b) => b.length - a.length).map((name) => [nameKey(name), name] as const));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
