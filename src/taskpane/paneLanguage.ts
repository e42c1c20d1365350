import { createContext, useContext } from 'react';
import type { Language } from '../i18n/language';
import type { PaneWording } from '../i18n/pane/wording';
import { paneText } from '../i18n/paneText';

const LanguageContext = createContext<Language>('en');

export const PaneLanguage = LanguageContext.Provider;

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The words of the pane in the language around this component. */
export function usePaneText(): PaneWording {
  return paneText(useLanguage());
}
