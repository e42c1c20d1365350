import type { Language } from '../i18n/language';
import type { DraftTender } from '../notice/draft';
import { contentsOfReview } from './review/contentsOfReview';
import { reviewOfDraft } from './review/reviewOfDraft';
import type { TenderContents } from './tenderContents';

/** The tender as it was read from a notice, with nothing corrected. What the notice leaves open stays open. */
export function contentsOfDraft(draft: DraftTender, language: Language, notice: readonly string[] = []): TenderContents {
  return contentsOfReview(reviewOfDraft(draft, language), language, notice).contents;
}
