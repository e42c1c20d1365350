import { useState, type JSX } from 'react';
import { interviewScreenText } from '../../../i18n/interviewScreenText';
import type { FileRefusal } from '../../../domain/interviews/memberFileFault';
import type { InterviewScreenWording } from '../../../i18n/interviews/screen/wording';
import { checkMemberFile } from '../../../sheet/interviews/memberFile/checkMemberFile';
import type { MemberFile } from '../../../sheet/interviews/memberFile/memberFile';
import { readMemberFile } from '../../../sheet/interviews/memberFile/readMemberFile';
import { useLanguage } from '../../paneLanguage';
import { Callout } from '../../parts/callout';
import { DropBox } from '../../parts/dropBox';
import type { StepProps } from '../stepProps';
import { FileReview } from './fileReview';
import { useInterviewStyles } from './interviewStyles';

/** Larger files are not what was made here. */
const MOST_BYTES = 5_000_000;

type Read = { readonly kind: 'file'; readonly file: MemberFile; readonly name: string } | { readonly kind: 'unreadable' | 'notAMemberFile' };

/** Takes the file of a member, and shows what came from whom before anything is written. */
export function FileIntake(props: StepProps): JSX.Element {
  const styles = useInterviewStyles();
  const { file: words } = interviewScreenText(useLanguage());
  const [read, setRead] = useState<Read | null>(null);
  const { snapshot, procedure, interviews } = props.checked;
  const checked = read?.kind === 'file' ? checkMemberFile(read.file, snapshot, procedure, interviews) : null;
  const problem = read?.kind === 'unreadable' || read?.kind === 'notAMemberFile' ? words[read.kind] : checked?.kind === 'refused' ? refusalText(checked.refusal, words) : null;
  return (
    <div className={styles.part}>
      <h4 className={styles.title}>{words.title}</h4>
      <DropBox
        hint={words.intro}
        hintWhileOver={words.hintWhileOver}
        chooseFile={words.choose}
        accept=".xlsx"
        disabled={props.busy}
        take={(file) => void readIn(file).then(setRead)}
      >
        {null}
      </DropBox>
      <div role="status">
        {problem !== null && (
          <Callout tone="error" onDismiss={() => setRead(null)}>
            <p>{problem}</p>
          </Callout>
        )}
        {read?.kind === 'file' && checked?.kind === 'checked' && (
          <FileReview {...props} file={read.file} fileName={read.name} check={checked} leave={() => setRead(null)} />
        )}
      </div>
    </div>
  );
}

async function readIn(file: File): Promise<Read> {
  if (file.size > MOST_BYTES) return { kind: 'notAMemberFile' };
  const [{ sheetsOfXlsx }, bytes] = await Promise.all([import('../../memberFile/sheetsOfXlsx'), file.arrayBuffer()]);
  // The library has errors of its own for a damaged or locked file; to a person they are one and the same.
  const sheets = await sheetsOfXlsx(bytes).catch(() => null);
  if (sheets === null) return { kind: 'unreadable' };
  const found = readMemberFile(sheets);
  return found ? { kind: 'file', file: found, name: file.name } : { kind: 'notAMemberFile' };
}

function refusalText(refusal: FileRefusal, { refusals }: InterviewScreenWording['file']): string {
  return (refusals[refusal.why] as (refusal: FileRefusal) => string)(refusal);
}
