import type { Language } from './language';
import type { PaneWording } from './pane/wording';

const FETCH: Readonly<Record<Language, () => Promise<PaneWording>>> = {
  nl: async () => (await import('./pane/nl')).nl,
  en: async () => (await import('./pane/en')).en,
};
const fetched = new Map<Language, Promise<PaneWording>>();

/** The words of the pane in one language; those of the other are not fetched. The same promise each time. */
export function paneWords(language: Language): Promise<PaneWording> {
  const words = fetched.get(language) ?? FETCH[language]();
  fetched.set(language, words);
  return words;
}
