import type { Language } from './language';
import { en } from './pane/en';
import { nl } from './pane/nl';
import type { PaneWording } from './pane/wording';

/** What the pane says, in one language. */
export function paneText(language: Language): PaneWording {
  return language === 'nl' ? nl : en;
}
