import { useRef, type JSX } from 'react';
import type { Language } from '../../i18n/language';
import { workbenchText } from '../../i18n/workbenchText';
import { THEMES, type Preferences, type Theme } from './preferences';

export interface TitleBarProps {
  readonly workbookName: string;
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
}

const LANGUAGES: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

export function TitleBar({ workbookName, preferences, onPreferences, onOpen, onSave }: TitleBarProps): JSX.Element {
  const text = workbenchText(preferences.language);
  const file = useRef<HTMLInputElement>(null);
  return (
    <header className="title-bar">
      <img src="assets/icons/mark-32.png" width="20" height="20" alt="" />
      <button type="button" onClick={() => file.current?.click()}>
        {text.open}
      </button>
      <button type="button" onClick={onSave}>
        {text.save}
      </button>
      <input
        ref={file}
        type="file"
        hidden
        accept=".xlsx"
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          event.target.value = '';
          if (chosen) onOpen(chosen);
        }}
      />
      <h1>{workbookName}</h1>
      <label>
        <span>{text.language}</span>
        <select
          value={preferences.language}
          onChange={(event) => onPreferences({ ...preferences, language: event.target.value as Language })}
        >
          {Object.entries(LANGUAGES).map(([language, name]) => (
            <option key={language} value={language} lang={language}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{text.theme}</span>
        <select
          value={preferences.theme}
          onChange={(event) => onPreferences({ ...preferences, theme: event.target.value as Theme })}
        >
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {text.themes[theme]}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}
