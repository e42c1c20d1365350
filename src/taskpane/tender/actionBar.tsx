import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { dossierText } from '../../i18n/dossierText';
import { functionBrowserText } from '../../i18n/functionBrowserText';
import { useLanguage, usePaneText } from '../paneLanguage';
import { Callout } from '../parts/callout';
import { Section } from '../parts/section';

const useStyles = makeStyles({ bar: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

export interface ActionBarProps {
  /** True while something else is being done. */
  readonly busy: boolean;
  readonly addCandidates: () => void;
  readonly check: () => void;
  readonly highlight: () => void;
  readonly askSetUp: () => void;
  readonly showFunctions: () => void;
  readonly showDossier: () => void;
}

export function ActionBar({ busy, addCandidates, check, highlight, askSetUp, showFunctions, showDossier }: ActionBarProps): JSX.Element {
  const styles = useStyles();
  const text = usePaneText().actions;
  const language = useLanguage();
  const functions = functionBrowserText(language);
  return (
    <Section title={text.heading}>
      <div className={styles.bar}>
        <Button disabledFocusable={busy} onClick={addCandidates}>
          {text.addCandidates}
        </Button>
        <Button disabledFocusable={busy} onClick={check}>
          {text.check}
        </Button>
        <Button disabledFocusable={busy} onClick={highlight}>
          {text.highlight}
        </Button>
        <Button disabledFocusable={busy} onClick={askSetUp}>
          {text.setUp}
        </Button>
        <Button onClick={showDossier}>{dossierText(language).title}</Button>
        <Button onClick={showFunctions}>{functions.title}</Button>
      </div>
    </Section>
  );
}

/** Sheets are not added unasked: adding one empties the list of Undo. */
export function SetUpQuestion({ yes, no }: { readonly yes: () => void; readonly no: () => void }): JSX.Element {
  const text = usePaneText().actions;
  const [focusFirst] = useState(() => (button: HTMLButtonElement | null) => button?.focus());
  return (
    <Callout
      tone="info"
      title={text.setUpQuestion.title}
      actions={
        <>
          <Button ref={focusFirst} appearance="primary" onClick={yes}>
            {text.setUpYes}
          </Button>
          <Button onClick={no}>{text.cancel}</Button>
        </>
      }
    >
      <p>{text.setUpQuestion.body}</p>
    </Callout>
  );
}
