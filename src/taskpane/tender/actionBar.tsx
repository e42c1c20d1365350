import { Button, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePaneText } from '../paneLanguage';
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
        <Button onClick={showDossier}>{text.dossier}</Button>
        <Button onClick={showFunctions}>{text.functions}</Button>
      </div>
    </Section>
  );
}
