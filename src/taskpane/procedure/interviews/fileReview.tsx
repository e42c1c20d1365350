import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { FileFault } from '../../../domain/interviews/memberFileFault';
import { interviewScreenText } from '../../../i18n/interviewScreenText';
import type { FileEntry, MemberFileCheck } from '../../../sheet/interviews/memberFile/checkMemberFile';
import type { MemberFile } from '../../../sheet/interviews/memberFile/memberFile';
import { takeMemberFilePlan } from '../../../sheet/interviews/memberFile/takeMemberFilePlan';
import { useLanguage } from '../../paneLanguage';
import { CellLink } from '../../parts/cellLink';
import { LongList } from '../../parts/longList';
import type { StepProps } from '../stepProps';
import { useInterviewStyles } from './interviewStyles';
import { ProblemText } from './problemText';
import { momentText } from './roundMoment';
import { useRecorded } from './useRecorded';

export interface FileReviewProps extends StepProps {
  readonly file: MemberFile;
  readonly fileName: string;
  readonly check: Extract<MemberFileCheck, { kind: 'checked' }>;
  readonly leave: () => void;
}

const place = (_each: unknown, index: number): number => index;

/** What a file brings: new cells, cells that differ, and what is wrong in it. A person decides, per file. */
export function FileReview({ file, fileName, check, leave, ...props }: FileReviewProps): JSX.Element {
  const styles = useInterviewStyles();
  const language = useLanguage();
  const { file: words } = interviewScreenText(language);
  const { record, nameProblem } = useRecorded(props);
  const { fills, differs, same, faults, readBefore } = check;
  const take = async (replace: boolean): Promise<void> => {
    if (await record((recorded) => takeMemberFilePlan(file, check, replace, recorded))) leave();
  };
  const about = ({ what, candidate, competency }: FileEntry): string => {
    const part = what === 'grade' ? '' : words.parts[what];
    return [candidate, competency, part].filter((each) => each !== '').join(', ');
  };
  return (
    <div className={`${styles.card} ${styles.part}`} role="group" aria-label={words.from(check.name, fileName)}>
      <p className={styles.title}>{words.from(check.name, fileName)}</p>
      {readBefore && <p className={styles.text}>{words.readBefore(readBefore.number, momentText(readBefore.at, language))}</p>}
      <p className={styles.text}>{fills.length + differs.length === 0 ? words.nothingNew : words.counts(fills.length, same)}</p>
      {differs.length > 0 && (
        <>
          <h5 className={styles.title}>{words.differs(differs.length)}</h5>
          <LongList items={differs} keyOf={place} label={undefined} marked>
            {(entry) => (
              <>
                {words.difference(about(entry), entry.here, entry.file)} <CellLink cell={entry.cell} goTo={props.goTo} />
              </>
            )}
          </LongList>
          <p className={styles.note}>{words.keepHere}</p>
        </>
      )}
      {faults.length > 0 && (
        <>
          <h5 className={styles.title}>{words.faultsTitle(faults.length)}</h5>
          <LongList items={faults} keyOf={place} label={undefined} marked>
            {(fault) => (words.faults[fault.code] as (fault: FileFault) => string)(fault)}
          </LongList>
        </>
      )}
      <ProblemText text={nameProblem} />
      <div className={styles.actions}>
        {fills.length > 0 && (
          <Button appearance="primary" disabledFocusable={props.busy} onClick={() => void take(false)}>
            {words.take(fills.length)}
          </Button>
        )}
        {differs.length > 0 && (
          <Button disabledFocusable={props.busy} onClick={() => void take(true)}>
            {words.replace(differs.length)}
          </Button>
        )}
        <Button onClick={leave}>{words.leave}</Button>
      </div>
    </div>
  );
}
