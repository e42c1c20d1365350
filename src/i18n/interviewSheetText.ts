import { en } from './interviews/sheet/en';
import { nl } from './interviews/sheet/nl';
import type { InterviewSheetWording } from './interviews/sheet/wording';
import type { Language } from './language';

export const INTERVIEW_SHEET_TEXTS: Readonly<Record<Language, InterviewSheetWording>> = { nl, en };

/** What stands on the sheets of an interview round, in one language. */
export function interviewSheetText(language: Language): InterviewSheetWording {
  return INTERVIEW_SHEET_TEXTS[language];
}
