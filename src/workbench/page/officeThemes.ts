import type { OfficeThemeShim } from '../host/officeShim';
import type { Theme } from './preferences';

const COLOURS: Readonly<Record<Theme, { readonly body: string; readonly text: string; readonly control: string }>> = {
  light: { body: '#FFFFFF', text: '#242424', control: '#F5F5F5' },
  dark: { body: '#1F1F1F', text: '#FFFFFF', control: '#292929' },
  contrast: { body: '#000000', text: '#FFFFFF', control: '#000000' },
};

/** What Excel would say of its theme. */
export function officeTheme(theme: Theme): OfficeThemeShim {
  const { body, text, control } = COLOURS[theme];
  return {
    isDarkTheme: theme !== 'light',
    bodyBackgroundColor: body,
    bodyForegroundColor: text,
    controlBackgroundColor: control,
    controlForegroundColor: text,
  };
}
