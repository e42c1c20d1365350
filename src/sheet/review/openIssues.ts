import { pointsAsNumber } from '../../domain/points';
import type { Language } from '../../i18n/language';
import type { NoticeIssue } from '../../notice/issue';
import { sumOfWeights, typedNumber } from './contentsOfReview';
import type { Review } from './review';
import { typedMoment } from './typedMoment';

/** True for an issue of the notice that the values typed since have settled. Others are for a person to tick off. */
export function isSettled(issue: NoticeIssue, review: Review, language: Language): boolean {
  const number = (text: string): number | null => typedNumber(text, language);
  switch (issue.code) {
    case 'weights-total':
    case 'total-missing': {
      const total = number(review.facts.total.value);
      return total !== null && total === pointsAsNumber(sumOfWeights(review, language));
    }
    case 'weight-missing': {
      const criterion = review.selection.find(({ id }) => id === issue.facts.id);
      return criterion === undefined || number(criterion.weight) !== null;
    }
    case 'section-missing':
      return review[issue.facts.section].length > 0;
    case 'shortlist-without-size':
      return number(review.facts.shortlistSize.value) !== null;
    case 'hours-range':
      return number(review.facts.hoursPerWeek.value) !== null;
    case 'deadline-without-time':
      return typedMoment(review.facts.deadline.value)?.includes('T') ?? false;
    default:
      return false;
  }
}
