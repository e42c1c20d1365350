import type { ReviewProblemWording } from '../../i18n/newTender/wording';
import type { ReviewProblem } from '../../sheet/review/contentsOfReview';

/** What is wrong with one criterion, in words. */
export function problemsOfCriterion(problems: readonly ReviewProblem[], key: number, words: ReviewProblemWording): string[] {
  return problems.flatMap((problem) => (problem.kind !== 'fact' && problem.key === key ? [words[problem.kind]] : []));
}
