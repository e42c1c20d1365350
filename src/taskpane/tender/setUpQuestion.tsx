import { Button } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { usePaneText } from '../paneLanguage';
import { Callout } from '../parts/callout';

export interface SetUpQuestionProps {
  readonly yes: () => void;
  readonly no: () => void;
}

/** Sheets are not added unasked: adding one empties the list of Undo. */
export function SetUpQuestion({ yes, no }: SetUpQuestionProps): JSX.Element {
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
