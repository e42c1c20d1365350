import { createContext, useContext } from 'react';
import type { Language } from '../i18n/language';
import type { PaneWording } from '../i18n/pane/wording';

/** The language of the pane and its words. */
export interface Spoken {
  readonly language: Language;
  readonly text: PaneWording;
}

const SpokenContext = createContext<Spoken | null>(null);

export const PaneLanguage = SpokenContext.Provider;

function useSpoken(): Spoken {
  const spoken = useContext(SpokenContext);
  if (spoken === null) throw new Error('A part of the pane stands outside its root.');
  return spoken;
}

export function useLanguage(): Language {
  return useSpoken().language;
}

/** The words of the pane in the language around this component. */
export function usePaneText(): PaneWording {
  return useSpoken().text;
}
