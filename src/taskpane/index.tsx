import { createRoot } from 'react-dom/client';
import { languageOf } from '../i18n/language';
import { Fault } from './fault';
import { officeReady } from './officeReady';
import { PaneRoot } from './paneRoot';
import type { OfficeColours } from './paneTheme';
import { ErrorBoundary } from './parts/errorBoundary';
import { ribbonRequests } from './ribbonRequests';
import { StartUp } from './startUp';
import { TenderPane } from './tenderPane';
import { EXCEL } from './tenderPort';

/** Outside Excel there is no context, and older versions know no theme. */
function officeColours(): OfficeColours | undefined {
  if (typeof Office === 'undefined') return undefined;
  const context: Partial<Office.Context> | undefined = Office.context;
  return context?.officeTheme;
}

const retry = (): void => location.reload();

createRoot(document.getElementById('root') as HTMLElement).render(
  <PaneRoot language={languageOf(navigator.language)} officeColours={officeColours}>
    <ErrorBoundary fallback={<Fault retry={retry} />}>
      <StartUp office={officeReady} retry={retry} browserLanguage={navigator.language}>
        {(language) => (
          <PaneRoot language={language} officeColours={officeColours}>
            <TenderPane port={EXCEL} language={language} requests={ribbonRequests} />
          </PaneRoot>
        )}
      </StartUp>
    </ErrorBoundary>
  </PaneRoot>,
);
