import { makeStyles, Textarea } from '@fluentui/react-components';
import { useState, type JSX, type ReactNode } from 'react';
import { Callout } from './callout';
import { DelayedSpinner } from './delayedSpinner';
import { DropBox } from './dropBox';
import { LiveRegion } from './liveRegion';
import { ScreenHead } from './screenHead';

const useStyles = makeStyles({
  text: { width: '100%', '& textarea': { minHeight: '170px' } },
  actions: { display: 'flex', flexDirection: 'column', rowGap: '8px', marginTop: '16px' },
});

export interface TextIntakeWording {
  readonly heading: string;
  readonly back: string;
  readonly dropHint: string;
  readonly dropNow: string;
  readonly chooseFile: string;
  readonly label: string;
  readonly placeholder: string;
  readonly reading: string;
}

export interface TextIntakeProps {
  readonly words: TextIntakeWording;
  /** Endings of the files that can be read: ".txt,.pdf". */
  readonly accept: string;
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Reads a file and takes what is in it; the answer is why it could not, or null. */
  readonly takeFile: (file: File) => Promise<string | null>;
  /** What was wrong with the text that was typed; null where nothing was. */
  readonly fault: string | null;
  readonly back: () => void;
  /** The buttons below the box. */
  readonly actions: (busy: boolean) => ReactNode;
}

/** A screen where text comes in: typed, pasted, dropped or chosen. */
export function TextIntake({ words, accept, text, setText, takeFile, fault, back, actions }: TextIntakeProps): JSX.Element {
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  const [fileFault, setFileFault] = useState<string | null>(null);
  const take = async (file: File): Promise<void> => {
    setBusy(true);
    setFileFault(null);
    try {
      setFileFault(await takeFile(file));
    } finally {
      setBusy(false);
    }
  };
  const shown = fileFault ?? fault;
  return (
    <>
      <ScreenHead title={words.heading} back={words.back} onBack={back} />
      {shown !== null && (
        <Callout tone="error">
          <p>{shown}</p>
        </Callout>
      )}
      <DropBox
        hint={words.dropHint}
        hintWhileOver={words.dropNow}
        chooseFile={words.chooseFile}
        accept={accept}
        disabled={busy}
        take={(file) => void take(file)}
      >
        <Textarea
          className={styles.text}
          resize="vertical"
          aria-label={words.label}
          placeholder={words.placeholder}
          value={text}
          onChange={(_, data) => setText(data.value)}
        />
      </DropBox>
      {busy && <DelayedSpinner label={words.reading} />}
      <div className={styles.actions}>{actions(busy)}</div>
      <LiveRegion message={busy ? words.reading : (shown ?? '')} />
    </>
  );
}
