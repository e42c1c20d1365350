import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';
import { PaneLanguage } from './paneLanguage';
import type { OfficeColours } from './paneTheme';
import { useOfficeTheme } from './useOfficeTheme';
import type { Language } from '../i18n/language';

const useStyles = makeStyles({
  root: { minHeight: '100%', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

export interface PaneRootProps {
  readonly language: Language;
  readonly officeColours: () => OfficeColours | undefined;
  readonly children: ReactNode;
}

/** Theme and language around everything that the pane shows. */
export function PaneRoot({ language, officeColours, children }: PaneRootProps): JSX.Element {
  const theme = useOfficeTheme(officeColours);
  return (
    <FluentProvider theme={theme} className={useStyles().root} lang={language}>
      <PaneLanguage value={language}>{children}</PaneLanguage>
    </FluentProvider>
  );
}
