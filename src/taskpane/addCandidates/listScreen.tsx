import { Button, makeStyles, Textarea } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { addCandidatesText } from '../../i18n/addCandidatesText';
import { gridOfText } from '../../sheet/import/gridOfText';
import { gridsOfFile, type FileGrids, type NamedGrid } from '../files/gridsOfFile';
import { useLanguage } from '../paneLanguage';
import { Callout } from '../parts/callout';
import { DelayedSpinner } from '../parts/delayedSpinner';
import { DropBox } from '../parts/dropBox';
import { LiveRegion } from '../parts/liveRegion';
import { ScreenHead } from '../parts/screenHead';

const useStyles = makeStyles({
  text: { width: '100%', '& textarea': { minHeight: '160px' } },
  read: { width: '100%', marginTop: '16px' },
});

export interface ListScreenProps {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly take: (grids: readonly NamedGrid[]) => void;
  readonly back: () => void;
}

/** Where a list of candidates comes in. */
export function ListScreen({ text, setText, take, back }: ListScreenProps): JSX.Element {
  const styles = useStyles();
  const words = addCandidatesText(useLanguage());
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Exclude<FileGrids['kind'], 'grids'> | null>(null);
  const takeFile = async (file: File): Promise<void> => {
    setBusy(true);
    setFault(null);
    try {
      const found = await gridsOfFile(file);
      if (found.kind === 'grids') take(found.grids);
      else setFault(found.kind);
    } finally {
      setBusy(false);
    }
  };
  const readText = (): void => {
    const grid = gridOfText(text);
    if (grid.length === 0) setFault('noText');
    else take([{ name: '', grid }]);
  };
  return (
    <>
      <ScreenHead title={words.heading} back={words.back} onBack={back} />
      {fault && (
        <Callout tone="error">
          <p>{words.faults[fault]}</p>
        </Callout>
      )}
      <DropBox
        hint={words.dropHint}
        hintWhileOver={words.dropNow}
        chooseFile={words.chooseFile}
        accept=".csv,.xlsx,.txt,.tsv"
        disabled={busy}
        take={(file) => void takeFile(file)}
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
      <Button className={styles.read} appearance="primary" disabledFocusable={text.trim() === '' || busy} onClick={readText}>
        {words.read}
      </Button>
      <LiveRegion message={busy ? words.reading : fault ? words.faults[fault] : ''} />
    </>
  );
}
