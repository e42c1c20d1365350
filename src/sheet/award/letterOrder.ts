import type { AwardSource } from './awardSource';
import type { CandidateFile } from './candidateFiles';

/** The winner first, then by rank, then who was not ranked as they stand in the table. */
export function inLetterOrder(files: readonly CandidateFile[], { assessment: { ranking } }: Pick<AwardSource, 'assessment'>): CandidateFile[] {
  const place = ({ kind, row }: CandidateFile): number => {
    const rank = ranking.rank[row] ?? 0;
    return kind === 'winner' ? 0 : kind === 'knockedOut' || kind === 'withdrawn' || rank === 0 ? Number.MAX_SAFE_INTEGER : rank;
  };
  return [...files].sort((a, b) => place(a) - place(b) || a.row - b.row);
}
