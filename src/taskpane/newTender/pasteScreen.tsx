import { Button, makeStyles, Textarea } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { newTenderText } from '../../i18n/newTenderText';
import { useLanguage } from '../paneLanguage';
import { Callout } from '../parts/callout';
import { DelayedSpinner } from '../parts/delayedSpinner';
import { LiveRegion } from '../parts/liveRegion';
import { ScreenHead } from '../parts/screenHead';
import { DropBox } from '../parts/dropBox';
import { textOfFile, type FileText } from '../files/textOfFile';

const useStyles = makeStyles({
  text: { width: '100%', '& textarea': { minHeight: '180px' } },
  actions: { display: 'flex', flexDirection: 'column', rowGap: '8px', marginTop: '16px' },
});

export interface PasteScreenProps {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly read: (text: string) => void;
  readonly startEmpty: () => void;
  readonly back: () => void;
}

/** Where the text of the notice comes in. */
export function PasteScreen({ text, setText, read, startEmpty, back }: PasteScreenProps): JSX.Element {
  const styles = useStyles();
  const words = newTenderText(useLanguage()).paste;
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Exclude<FileText['kind'], 'text'> | null>(null);
  const take = async (file: File): Promise<void> => {
    setBusy(true);
    setFault(null);
    try {
      const found = await textOfFile(file);
      if (found.kind === 'text') {
        setText(found.text);
        read(found.text);
      } else setFault(found.kind);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <ScreenHead title={words.heading} back={words.back} onBack={back} />
      {fault && (
        <Callout tone="error">
          <p>{words[fault]}</p>
        </Callout>
      )}
      <DropBox
        hint={words.dropHint}
        hintWhileOver={words.dropNow}
        chooseFile={words.chooseFile}
        accept=".txt,.pdf,.docx"
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
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={text.trim() === '' || busy} onClick={() => read(text)}>
          {words.read}
        </Button>
        <Button appearance="subtle" onClick={startEmpty}>
          {words.without}
        </Button>
      </div>
      <LiveRegion message={busy ? words.reading : fault ? words[fault] : ''} />
    </>
  );
}
