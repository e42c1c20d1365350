import type { JSX } from 'react';
import { useInterviewStyles } from './interviewStyles';

/** What is missing before something can be recorded; read out as it appears. */
export function ProblemText({ text }: { readonly text: string | undefined }): JSX.Element {
  const styles = useInterviewStyles();
  return (
    <p role="alert" className={styles.problem} hidden={text === undefined}>
      {text}
    </p>
  );
}
