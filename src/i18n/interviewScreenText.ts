import { en } from './interviews/screen/en';
import { nl } from './interviews/screen/nl';
import type { InterviewScreenWording } from './interviews/screen/wording';
import type { Language } from './language';

/** What the pane says about interviews, in one language. */
export function interviewScreenText(language: Language): InterviewScreenWording {
  return language === 'nl' ? nl : en;
}
