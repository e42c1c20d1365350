import { isPending, type Assessment } from '../assess';
import type { Decision } from '../procedure/decision';
import { settledShortlist } from '../procedure/settledShortlist';
import { nameKey } from '../nameKey';

/** What keeps a client round from being opened. Rows are candidates. */
export type EntryBlock =
  | { readonly why: 'sizeUnknown' }
  | { readonly why: 'provisional'; readonly rows: readonly number[] }
  | { readonly why: 'tieAtCut'; readonly rows: readonly number[]; readonly places: number }
  | { readonly why: 'nameTwice'; readonly rows: readonly number[] }
  | { readonly why: 'nobody' };

/** Who takes part in a client round, by rank; the order among equal ranks means nothing. */
export interface Entrants {
  readonly rows: readonly number[];
  /** On the shortlist, but withdrawn: the place stays empty. */
  readonly withdrawn: readonly number[];
  readonly blocks: readonly EntryBlock[];
}

/** What is asked about the candidates; names as {@link nameKey}. */
export interface EntrantsQuestion {
  readonly assessment: Assessment;
  readonly names: readonly string[];
  readonly decisions: readonly Decision[];
  readonly withdrawn: { has(key: string): boolean };
  readonly rejected: ReadonlySet<string>;
}

/**
 * The shortlist, without those who withdrew or whom an interview round turned down. Candidates in an unresolved tie at the
 * cut come in only by a recorded decision, and no provisional ranking is put before a client.
 * Source: docs/method.md, "Shortlist" and "Interviews".
 */
export function entrantsOf({ assessment, names, decisions, withdrawn, rejected }: EntrantsQuestion): Entrants {
  const keys = names.map(nameKey);
  const hasLeft = (row: number): boolean => withdrawn.has(keys[row]!);
  const { shortlist, standing, score } = assessment;
  if (shortlist === null) return { rows: [], withdrawn: [], blocks: [{ why: 'sizeUnknown' }] };
  const blocks: EntryBlock[] = [];
  const pending = [...keys.keys()].filter((row) => isPending(standing[row]!, score[row]!) && !hasLeft(row));
  if (pending.length > 0) blocks.push({ why: 'provisional', rows: pending });
  const { unresolvedAtCut, placesLeft } = shortlist;
  const tied = unresolvedAtCut.filter((row) => !hasLeft(row));
  // A recorded decision stands, also when somebody whom it took withdraws: lots that were lost are not won afterwards.
  const settled = settledShortlist(assessment, names, decisions);
  const recorded = settled?.decision ? settled.rows.slice(shortlist.rows.length) : null;
  const taken = recorded ?? (tied.length <= placesLeft ? tied : null);
  if (taken === null) blocks.push({ why: 'tieAtCut', rows: tied, places: placesLeft });
  const listed = [...shortlist.rows, ...(taken ?? [])];
  const rows = listed.filter((row) => !hasLeft(row) && !rejected.has(keys[row]!));
  const twice = namedTwice(rows, keys);
  if (twice.length > 0) blocks.push({ why: 'nameTwice', rows: twice });
  if (rows.length === 0 && blocks.length === 0) blocks.push({ why: 'nobody' });
  return { rows, withdrawn: listed.filter(hasLeft), blocks };
}

/** Rounds, letters and decisions know a candidate by name, so a name must be there, and stand for one person. */
function namedTwice(rows: readonly number[], keys: readonly string[]): number[] {
  const count = new Map<string, number>();
  for (const key of keys) count.set(key, (count.get(key) ?? 0) + 1);
  return rows.filter((row) => keys[row] === '' || (count.get(keys[row]!) ?? 0) > 1);
}
