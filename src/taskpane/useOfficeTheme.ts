import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { DARK_THEME, isDark, LIGHT_THEME, type OfficeColours } from './paneTheme';

/** The theme that goes with Excel's own. Excel does not tell when it changes, so it is read again on every focus. */
export function useOfficeTheme(coloursNow: () => OfficeColours | undefined): Theme {
  const [dark, setDark] = useState(() => isDark(coloursNow()));
  useEffect(() => {
    const readAgain = (): void => setDark(isDark(coloursNow()));
    window.addEventListener('focus', readAgain);
    return () => window.removeEventListener('focus', readAgain);
  }, [coloursNow]);
  useEffect(() => {
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);
  return dark ? DARK_THEME : LIGHT_THEME;
}
