import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePaneText } from '../paneLanguage';
import type { NextStep } from './nextStepOf';

const useStyles = makeStyles({
  card: {
    marginTop: '16px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  body: { margin: '2px 0 0' },
  button: { marginTop: '10px' },
});

export interface NextStepCardProps {
  readonly step: NextStep;
  readonly follow: () => void;
}

export function NextStepCard({ step, follow }: NextStepCardProps): JSX.Element {
  const styles = useStyles();
  const { nextStep: text, actions } = usePaneText();
  const [body, button] = ((): [string, string] => {
    switch (step.kind) {
      case 'errors':
        return [text.errors(step.count), text.showIssues];
      case 'noCandidates':
        return [text.noCandidates, actions.addCandidates];
      case 'lock':
        return [text.lock, text.toDossier];
      case 'open':
        return [text.open(step.count), text.showOpen];
      case 'cut':
        return [text.cut(step.candidates, step.places), text.showRanking];
      case 'complete':
        return [text.complete(step.count), text.goOn];
    }
  })();
  return (
    <section className={styles.card} aria-label={text.heading}>
      <h2 className={styles.heading}>{text.heading}</h2>
      <p className={styles.body}>{body}</p>
      <Button className={styles.button} appearance="primary" size="small" onClick={follow}>
        {button}
      </Button>
    </section>
  );
}
