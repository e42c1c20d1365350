import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePaneText } from '../paneLanguage';

const useStyles = makeStyles({
  page: { paddingTop: '32px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  body: { margin: '6px 0 0', color: tokens.colorNeutralForeground2 },
  steps: { listStyleType: 'none', margin: '20px 0 24px', padding: 0 },
  step: {
    display: 'grid',
    gridTemplateColumns: '28px minmax(0, 1fr)',
    columnGap: '10px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  number: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase400, color: tokens.colorBrandForeground1, fontVariantNumeric: 'tabular-nums' },
  button: { width: '100%' },
  second: { width: '100%', marginTop: '8px' },
});

export interface EmptyStateProps {
  readonly busy: boolean;
  readonly start: () => void;
  readonly showFunctions: () => void;
}

/** A workbook without a tender: what this is, the one thing to do, and the functions, which need no tender. */
export function EmptyState({ busy, start, showFunctions }: EmptyStateProps): JSX.Element {
  const styles = useStyles();
  const text = usePaneText();
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{text.empty.title}</h1>
      <p className={styles.body}>{text.empty.body}</p>
      <ol className={styles.steps}>
        {text.empty.steps.map((step, index) => (
          <li key={step} className={styles.step}>
            <span className={styles.number} aria-hidden>
              {index + 1}
            </span>
            <span>{step}</span>
          </li>
        ))}
      </ol>
      <Button className={styles.button} appearance="primary" size="large" disabledFocusable={busy} onClick={start}>
        {text.actions.newTender}
      </Button>
      <Button className={styles.second} appearance="subtle" onClick={showFunctions}>
        {text.actions.functions}
      </Button>
    </div>
  );
}
