import { languageOf, type Language } from '../../i18n/language';

export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** What a person chose to look at; the address of the page may say so too, which is how screenshots are made. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
}

const KEY = 'workbench';

export function readPreferences(search: string, storage: Storage, browserLanguage: string): Preferences {
  const asked = new URLSearchParams(search);
  const kept = parse(storage.getItem(KEY));
  return {
    language: languageOf(asked.get('language') ?? kept.language ?? browserLanguage),
    theme: themeOf(asked.get('theme') ?? kept.theme),
  };
}

export function keepPreferences(storage: Storage, preferences: Preferences): void {
  storage.setItem(KEY, JSON.stringify(preferences));
}

function themeOf(name: unknown): Theme {
  return THEMES.find((theme) => theme === name) ?? 'light';
}

function parse(text: string | null): { language?: string; theme?: string } {
  try {
    return (JSON.parse(text ?? '{}') ?? {}) as { language?: string; theme?: string };
  } catch {
    // Somebody else's text under our key: the page starts as if nothing was kept.
    return {};
  }
}
