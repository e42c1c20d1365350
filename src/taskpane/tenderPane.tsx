import { Button, makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState, type JSX, type ReactNode } from 'react';
import type { Language } from '../i18n/language';
import { startUpText } from '../i18n/startUpText';
import type { ImportedCandidate } from '../sheet/import/importPlan';
import type { TenderContents } from '../sheet/tenderContents';
import { usePaneText } from './paneLanguage';
import { Callout } from './parts/callout';
import type { GoTo } from './parts/cellLink';
import { DelayedSpinner } from './parts/delayedSpinner';
import { LiveRegion } from './parts/liveRegion';
import { failureText } from './failureText';
import { activityText, reportText, ReportView } from './reportView';
import type { RibbonRequests } from './ribbonRequests';
import { EmptyState } from './tender/emptyState';
import type { TenderPort } from './tenderPort';
import type { Shown } from './tenderTabs';
import { useTender } from './useTender';

/** Needed now and then, so fetched then. */
const TenderTabs = lazy(async () => ({ default: (await import(/* webpackChunkName: "tender" */ './tenderTabs')).TenderTabs }));
const NewTender = lazy(() => import('./newTender/newTender'));
const AddCandidates = lazy(() => import('./addCandidates/addCandidates'));
const Functions = lazy(() => import('./functionBrowser/functionsScreen'));
const Dossier = lazy(() => import('./dossier/dossierScreen'));

const useStyles = makeStyles({ main: { padding: '16px 14px 32px' } });

type Screen = 'tabs' | 'newTender' | 'addCandidates' | 'functions' | 'dossier';

/** What the ribbon brings must be seen: a screen to read makes way, one with work in it stays. */
function fromReading(now: Screen): Screen {
  return now === 'functions' ? 'tabs' : now;
}

export interface TenderPaneProps {
  readonly port: TenderPort;
  readonly language: Language;
  readonly requests: RibbonRequests;
}

/** The pane: tabs on the tender of the workbook, or the screen of something that is being made. */
export function TenderPane({ port, language, requests }: TenderPaneProps): JSX.Element {
  const styles = useStyles();
  const text = usePaneText();
  const startUp = startUpText(language);
  const state = useTender(port, language);
  const [shown, setShown] = useState<Shown>({ tab: 'tender', group: 'ranked' });
  const [screen, setScreen] = useState<Screen>('tabs');
  const [asking, setAsking] = useState(false);
  const [by, setBy] = useState('');
  const { workbook, activity, report, check, highlight } = state;
  const busy = activity !== null;
  const goTo: GoTo = (cell) => void state.goTo(cell);

  useEffect(
    () =>
      requests.take(async (request) => {
        switch (request) {
          case 'setUpTender':
            // Only one of both can be: a question about the tender that is there, or a new one where there is none.
            setAsking(true);
            setScreen('newTender');
            setShown((now) => ({ ...now, tab: 'tender' }));
            return;
          case 'checkWorkbook':
            setShown((now) => ({ ...now, tab: 'issues' }));
            setScreen(fromReading);
            return check();
          case 'highlightShortlist':
            setScreen(fromReading);
            return highlight();
        }
      }),
    [requests, check, highlight],
  );

  const setUp = async (contents: TenderContents | null): Promise<void> => {
    setAsking(false);
    if (await state.setUp(contents)) setScreen('tabs');
  };
  const append = async (candidates: readonly ImportedCandidate[]): Promise<void> => {
    if (await state.append(candidates)) setScreen('tabs');
  };
  const leave = (): void => {
    setAsking(false);
    state.dismiss();
    setScreen('tabs');
  };

  const doing = activity && activityText(activity, state.progress, text);
  const spinner = doing && <DelayedSpinner key={activity} label={doing} />;
  const reportView = report && <ReportView report={report} dismiss={state.dismiss} goTo={goTo} />;
  const happening = (
    <>
      {spinner}
      {reportView}
    </>
  );
  const main = (children: ReactNode): JSX.Element => (
    <main className={styles.main}>
      <Suspense fallback={<DelayedSpinner label={startUp.opening} />}>{children}</Suspense>
    </main>
  );

  const content = (): JSX.Element => {
    if (screen === 'functions') return main(<Functions leave={leave} />);
    switch (workbook.kind) {
      case 'reading':
        return main(<DelayedSpinner label={text.progress.reading} />);
      case 'unreadable':
        return main(
          <Callout tone="error" actions={<Button onClick={() => void check()}>{startUp.retry}</Button>}>
            <p>{failureText(workbook.failure, text)}</p>
          </Callout>,
        );
      case 'none':
        if (screen === 'newTender') {
          return main(<NewTender busy={busy} confirm={(contents) => void setUp(contents)} leave={leave} report={happening} />);
        }
        return main(
          <>
            {happening}
            <EmptyState busy={busy} start={() => setScreen('newTender')} showFunctions={() => setScreen('functions')} />
          </>,
        );
      case 'tender': {
        const { checked, failure } = workbook;
        if (screen === 'addCandidates') {
          const add = (candidates: readonly ImportedCandidate[]): void => void append(candidates);
          return main(<AddCandidates checked={checked} busy={busy} append={add} leave={leave} report={happening} />);
        }
        if (screen === 'dossier') {
          const cards = { checked, busy, carry: state.carry, goTo, by };
          return main(<Dossier {...cards} setBy={setBy} journal={{ state: state.journal, giveReason: state.giveReason }} leave={leave} report={happening} />);
        }
        return (
          <Suspense fallback={main(<DelayedSpinner label={text.progress.reading} />)}>
            <TenderTabs
              checked={checked}
              busy={busy}
              shown={shown}
              show={setShown}
              goTo={goTo}
              carry={state.carry}
              by={by}
              setBy={setBy}
              ways={{
                check: () => void check(),
                highlight: () => void highlight(),
                askSetUp: () => setAsking(true),
                addCandidates: () => setScreen('addCandidates'),
                showFunctions: () => setScreen('functions'),
                showDossier: () => setScreen('dossier'),
              }}
              mainClass={styles.main}
              question={asking ? { yes: () => void setUp(null), no: () => setAsking(false) } : null}
              above={
                <>
                  {happening}
                  {failure && (
                    <Callout tone="warning">
                      <p>{text.reports.outOfDate(failureText(failure, text))}</p>
                    </Callout>
                  )}
                </>
              }
            />
          </Suspense>
        );
      }
    }
  };

  return (
    <>
      {content()}
      <LiveRegion message={doing ?? (report ? reportText(report, text) : '')} />
    </>
  );
}
