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
  const known = knownNames(files);
  return files.flatMap((file) =>
    itemsOf(file).flatMap((item): LocatedIssue[] => {
      const cell = reading.rows.get(reasonKeyOf(file.name, itemCode(item)))?.cell ?? null;
      const own = file.kind === 'winner' ? [] : [nameKey(file.name), nameKey(file.supplier)];
      const found = namesIn(item.reason, known).find((name) => !own.includes(nameKey(name)));
      return [
        ...(found === undefined ? [] : [awardIssue('warning', 'reasonNamesOther', { candidate: file.name, name: found }, cell)]),
        ...(file.kind === 'winner' && AMOUNT.test(item.reason) ? [awardIssue('warning', 'reasonNamesAmount', { candidate: file.name }, cell)] : []),
      ];
    }),
  );
}

interface KnownNames {
  /** By their words, lower case, single blanks. */
  readonly names: ReadonlyMap<string, string>;
  readonly mostWords: number;
}

/** Names by their words, so that a text is gone through once, however many names there are. */
function knownNames(files: readonly CandidateFile[]): KnownNames {
  const names = new Map<string, string>();
  let mostWords = 0;
  for (const name of files.flatMap((file) => [file.name, file.supplier])) {
    const words = wordsOf(name);
    if (name.trim().length < SHORTEST_NAME || words.length === 0) continue;
    names.set(words.join(' '), name);
    mostWords = Math.max(mostWords, words.length);
  }
  return { names, mostWords };
}

/** At each word the longest name that starts there. */
function namesIn(text: string, { names, mostWords }: KnownNames): string[] {
  const words = wordsOf(text);
  return words.flatMap((_, at) => {
    for (let count = Math.min(mostWords, words.length - at); count > 0; count--) {
      const name = names.get(words.slice(at, at + count).join(' '));
      if (name !== undefined) return [name];
    }
    return [];
  });
}

function wordsOf(text: string): string[] {
  return nameKey(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
