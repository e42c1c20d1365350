import type { Language } from './language';
import { en } from './startUp/en';
import { nl } from './startUp/nl';
import type { StartUpWording } from './startUp/wording';

/** What the pane says while it starts. Both languages are at hand: nothing can be fetched where nothing answers. */
export function startUpText(language: Language): StartUpWording {
  return language === 'nl' ? nl : en;
}
