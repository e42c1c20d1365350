import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type JSX, type ReactNode } from 'react';

const useStyles = makeStyles({
  label: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  hint: { margin: '2px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  problem: { margin: '2px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorStatusDangerForeground1 },
});

/** What a box must be given to be labelled, described and marked as wrong. */
export interface BoxNames {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

export interface LabelledBoxProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with what was typed, and what to type; undefined where nothing is. */
  readonly problem?: string | undefined;
  readonly children: (names: BoxNames) => ReactNode;
}

export function LabelledBox({ label, hint, problem, children }: LabelledBoxProps): JSX.Element {
  const styles = useStyles();
  const id = useId();
  const under = problem ?? hint;
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': under === undefined ? undefined : `${id}-under`, 'aria-invalid': problem !== undefined })}
      {under !== undefined && (
        <p id={`${id}-under`} className={problem === undefined ? styles.hint : styles.problem}>
          {under}
        </p>
      )}
    </div>
  );
}
