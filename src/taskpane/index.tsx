import { Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { languageOf } from '../i18n/language';
import { paneWords } from '../i18n/paneWords';
import { Fault } from './fault';
import { officeReady } from './officeReady';
import type { OfficeColours } from './paneTheme';
import { ErrorBoundary } from './parts/errorBoundary';
import { StartUp } from './startUp';
import { ThemeRoot } from './themeRoot';
import { WordedPane } from './wordedPane';

/** Outside Excel there is no context, and older versions know no theme. */
function officeColours(): OfficeColours | undefined {
  if (typeof Office === 'undefined') return undefined;
  const context: Partial<Office.Context> | undefined = Office.context;
  return context?.officeTheme;
}

const retry = (): void => location.reload();

const browserLanguage = languageOf(navigator.language);

// Most often Excel speaks the language of the browser: its words come while Excel is waited for. Where they do not come,
// the pane finds that out itself, and says so.
paneWords(browserLanguage).catch(() => undefined);

createRoot(document.getElementById('root') as HTMLElement).render(
  <ThemeRoot language={browserLanguage} officeColours={officeColours}>
    <ErrorBoundary fallback={<Fault language={browserLanguage} retry={retry} />}>
      <StartUp office={officeReady} retry={retry} language={browserLanguage}>
        {(language) => (
          <Suspense>
            <WordedPane language={language} officeColours={officeColours} />
          </Suspense>
        )}
      </StartUp>
    </ErrorBoundary>
  </ThemeRoot>,
);
