import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';
import type { Language } from '../i18n/language';
import type { OfficeColours } from './paneTheme';
import { useOfficeTheme } from './useOfficeTheme';

const useStyles = makeStyles({
  root: { minHeight: '100%', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

export interface ThemeRootProps {
  readonly language: Language;
  readonly officeColours: () => OfficeColours | undefined;
  readonly children: ReactNode;
}

/** The theme of Excel around everything that the pane shows. */
export function ThemeRoot({ language, officeColours, children }: ThemeRootProps): JSX.Element {
  const theme = useOfficeTheme(officeColours);
  return (
    <FluentProvider theme={theme} className={useStyles().root} lang={language}>
      {children}
    </FluentProvider>
  );
}
