import { useMemo, type JSX } from 'react';
import type { PaneWording } from '../i18n/pane/wording';
import { PaneLanguage } from './paneLanguage';
import { ThemeRoot, type ThemeRootProps } from './themeRoot';

export interface PaneRootProps extends ThemeRootProps {
  readonly text: PaneWording;
}

/** Theme, language and words around the pane. */
export function PaneRoot({ language, text, officeColours, children }: PaneRootProps): JSX.Element {
  const spoken = useMemo(() => ({ language, text }), [language, text]);
  return (
    <ThemeRoot language={language} officeColours={officeColours}>
      <PaneLanguage value={spoken}>{children}</PaneLanguage>
    </ThemeRoot>
  );
}
