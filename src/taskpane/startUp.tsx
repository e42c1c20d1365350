import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type JSX, type ReactNode } from 'react';
import { languageOf, type Language } from '../i18n/language';
import { startUpText } from '../i18n/startUpText';
import type { Readiness } from './officeReady';
import { DelayedSpinner } from './parts/delayedSpinner';

/** After this long without an answer of Excel the pane says so. */
export const PATIENCE_MS = 5000;

type State = { readonly kind: 'waiting' } | { readonly kind: 'late' } | Readiness;

const useStyles = makeStyles({
  page: { padding: `48px ${tokens.spacingHorizontalL}`, display: 'flex', flexDirection: 'column', rowGap: '12px', alignItems: 'start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  body: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface StartUpProps {
  readonly office: () => Promise<Readiness>;
  readonly retry: () => void;
  /** For as long as Excel has not said its own. */
  readonly language: Language;
  readonly children: (language: Language) => ReactNode;
}

/** Waits for Excel and then shows the pane; where that does not come about, says why and what to do. */
export function StartUp({ office, retry, language, children }: StartUpProps): JSX.Element {
  const [state, setState] = useState<State>({ kind: 'waiting' });
  useEffect(() => {
    let gone = false;
    const watchdog = setTimeout(() => setState((now) => (now.kind === 'waiting' ? { kind: 'late' } : now)), PATIENCE_MS);
    void office().then((readiness) => {
      clearTimeout(watchdog);
      if (!gone) setState(readiness);
    });
    return () => {
      gone = true;
      clearTimeout(watchdog);
    };
  }, [office]);

  const styles = useStyles();
  const text = startUpText(language);
  switch (state.kind) {
    case 'ready':
      return <>{children(languageOf(state.displayLanguage))}</>;
    case 'waiting':
      return (
        <main className={styles.page}>
          <DelayedSpinner label={text.waiting} />
        </main>
      );
    default:
      return (
        <main className={styles.page} role="alert">
          <h1 className={styles.title}>{text[state.kind].title}</h1>
          <p className={styles.body}>{text[state.kind].body}</p>
          <Button appearance="primary" onClick={retry}>
            {text.retry}
          </Button>
        </main>
      );
  }
}
