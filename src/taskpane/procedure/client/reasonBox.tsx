import { Textarea } from '@fluentui/react-components';
import type { JSX } from 'react';
import { LabelledBox } from '../../parts/labelledBox';
import { useClientStyles } from './clientStyles';
import type { DecisionDraft } from './useDecision';

export interface ReasonBoxProps {
  readonly draft: DecisionDraft;
  readonly label: string;
  readonly hint?: string;
}

/** Why: asked with every choice between people, and read out by a losing candidate's lawyer some day. */
export function ReasonBox({ draft, label, hint }: ReasonBoxProps): JSX.Element {
  const styles = useClientStyles();
  return (
    <LabelledBox label={label} hint={hint} problem={draft.reasonProblem}>
      {(names) => (
        <Textarea
          {...names}
          className={styles.wide}
          resize="vertical"
          rows={3}
          value={draft.reason}
          onChange={(_, { value }) => draft.setReason(value)}
        />
      )}
    </LabelledBox>
  );
}

/** What is missing before a decision can be recorded; read out as it appears. */
export function Problem({ text }: { readonly text: string | undefined }): JSX.Element {
  const styles = useClientStyles();
  return (
    <p role="alert" className={styles.problem} hidden={text === undefined}>
      {text}
    </p>
  );
}
