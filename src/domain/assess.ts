import type { Field } from './field';
import { Standing, standings } from './knockOut';
import { rankCandidates, type Ranking } from './ranking';
import { isScore, totalPoints } from './score';
import { shortlistOf, type Shortlist } from './shortlist';
import type { Tender } from './tender';

/** All that the method says of a field of candidates. Explanations are made on demand from it: see explain.ts. */
export interface Assessment {
  /** Per candidate: {@link Standing}. */
  readonly standing: Uint8Array;
  /** Per candidate: millionths of a point, whatever the standing; not finite where a mark is open or unusable. */
  readonly score: Float64Array;
  /** Per candidate: the score of those that take part in the ranking; not finite for all others. */
  readonly competing: Float64Array;
  readonly ranking: Ranking;
  /** Null where the notice gives no size. */
  readonly shortlist: Shortlist | null;
  /** True while a candidate that is not knocked out still lacks an answer or a mark: ranks may change. */
  readonly provisional: boolean;
}

/** Knock-out → score → rank → shortlist. Nothing here depends on the order of the rows. */
export function assess(tender: Tender, field: Field): Assessment {
  const standing = standings(tender.knockOuts, field);
  const columns = tender.selection.map((each) => field.points.get(each.id) ?? new Float64Array(0));
  const score = totalPoints(columns, field.count);
  const { competing, provisional } = competition(standing, score);
  const ranking = rankCandidates(competing, field.rates);
  const shortlist = tender.shortlistSize === null ? null : shortlistOf(ranking, tender.shortlistSize);
  return { standing, score, competing, ranking, shortlist, provisional };
}

/** Plain loops: on 100,000 candidates several times faster than a callback for each of them. */
function competition(standing: Uint8Array, score: Float64Array): Pick<Assessment, 'competing' | 'provisional'> {
  const competing = new Float64Array(score.length);
  let provisional = false;
  for (let row = 0; row < score.length; row++) {
    competing[row] = standing[row] === Standing.admitted ? score[row]! : Number.NaN;
    if (isPending(standing[row]!, score[row]!)) provisional = true;
  }
  return { competing, provisional };
}

/** True for a candidate that is not out and of whom something is still to be settled. */
export function isPending(standing: number, score: number): boolean {
  return standing === Standing.open || (standing === Standing.admitted && !isScore(score));
}
