import { use, type JSX } from 'react';
import type { Language } from '../i18n/language';
import { paneWords } from '../i18n/paneWords';
import { PaneRoot } from './paneRoot';
import type { OfficeColours } from './paneTheme';
import { ribbonRequests } from './ribbonRequests';
import { TenderPane } from './tenderPane';
import { EXCEL } from './tenderPort';

export interface WordedPaneProps {
  readonly language: Language;
  readonly officeColours: () => OfficeColours | undefined;
}

/** The pane on Excel, once the words of its language are there. */
export function WordedPane({ language, officeColours }: WordedPaneProps): JSX.Element {
  const text = use(paneWords(language));
  return (
    <PaneRoot language={language} text={text} officeColours={officeColours}>
      <TenderPane port={EXCEL} language={language} requests={ribbonRequests} />
    </PaneRoot>
  );
}
