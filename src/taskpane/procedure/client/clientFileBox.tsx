import { Button } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { clientFileText } from '../../../i18n/clientFileText';
import { checkClientFile } from '../../../sheet/clientRound/clientFile/checkClientFile';
import type { ClientFile } from '../../../sheet/clientRound/clientFile/clientFile';
import { clientFileContents } from '../../../sheet/clientRound/clientFile/clientFileContents';
import { readClientFile } from '../../../sheet/clientRound/clientFile/readClientFile';
import type { ClientRoundReading } from '../../../sheet/clientRound/readClientRound';
import { saveFile } from '../../files/saveFile';
import { useLanguage } from '../../paneLanguage';
import { Callout } from '../../parts/callout';
import { DropBox } from '../../parts/dropBox';
import type { StepProps } from '../stepProps';
import { ClientFileReview } from './clientFileReview';
import { useClientStyles } from './clientStyles';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Larger files are not what was made here. */
const MOST_BYTES = 5_000_000;

type Read = { readonly kind: 'file'; readonly file: ClientFile } | { readonly kind: 'unreadable' | 'notAClientFile' };

/** A workbook of its own for the client, and the way back for what was filled in there. */
export function ClientFileBox({ reading, ...props }: StepProps & { readonly reading: ClientRoundReading }): JSX.Element {
  const styles = useClientStyles();
  const { pane } = clientFileText(useLanguage());
  const [saved, setSaved] = useState('');
  const [read, setRead] = useState<Read | null>(null);
  const { snapshot, procedure } = props.checked;
  const check = read?.kind === 'file' ? checkClientFile(read.file, snapshot, reading, procedure.decisions) : null;
  const save = async (): Promise<void> => {
    const contents = clientFileContents(snapshot, reading);
    if (contents === null) return;
    // The library that writes workbooks is fetched when the first file is asked for.
    const { writeClientFile } = await import('../../memberFile/writeClientFile');
    const bytes = await writeClientFile(contents);
    saveFile(contents.fileName, new Blob([bytes.slice().buffer], { type: XLSX }));
    setSaved(pane.saved(contents.fileName));
  };
  const problem = (): string | null => {
    if (read !== null && read.kind !== 'file') return pane[read.kind];
    if (check?.kind === 'otherTender') return pane.otherTender(check.file, check.here);
    return check?.kind === 'otherRound' ? pane.otherRound(check.file, check.here) : null;
  };
  const wrong = problem();
  return (
    <div className={styles.stack}>
      <h4 className={styles.title}>{pane.title}</h4>
      <p className={styles.note}>{reading.hidden ? pane.saveHintBlind : pane.saveHint}</p>
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={props.busy} onClick={() => void save()}>
          {pane.save}
        </Button>
      </div>
      <p role="status" className={styles.note} hidden={saved === ''}>
        {saved}
      </p>
      <DropBox
        hint={pane.intro}
        hintWhileOver={pane.hintWhileOver}
        chooseFile={pane.choose}
        accept=".xlsx"
        disabled={props.busy}
        take={(file) => void readIn(file).then(setRead)}
      >
        {null}
      </DropBox>
      <div role="status">
        {wrong !== null && (
          <Callout tone="error" onDismiss={() => setRead(null)}>
            <p>{wrong}</p>
          </Callout>
        )}
        {read?.kind === 'file' && check?.kind === 'checked' && <ClientFileReview {...props} file={read.file} check={check} leave={() => setRead(null)} />}
      </div>
    </div>
  );
}

async function readIn(file: File): Promise<Read> {
  if (file.size > MOST_BYTES) return { kind: 'notAClientFile' };
  const [{ sheetsOfXlsx }, bytes] = await Promise.all([import('../../memberFile/sheetsOfXlsx'), file.arrayBuffer()]);
  // The library has errors of its own for a damaged or locked file; to a person they are one and the same.
  const sheets = await sheetsOfXlsx(bytes).catch(() => null);
  if (sheets === null) return { kind: 'unreadable' };
  const found = readClientFile(sheets);
  return found ? { kind: 'file', file: found } : { kind: 'notAClientFile' };
}
