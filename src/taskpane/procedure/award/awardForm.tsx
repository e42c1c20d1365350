import { Button, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { AWARD_SCREEN_TEXTS } from '../../../i18n/award/screen/words';
import type { CandidateFile } from '../../../sheet/award/candidateFiles';
import { useLanguage } from '../../paneLanguage';
import { LabelledBox } from '../../parts/labelledBox';

const useStyles = makeStyles({
  box: { width: '100%' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export interface AwardFormProps {
  /** Who came through every step, the best rank first. */
  readonly candidates: readonly CandidateFile[];
  readonly rankOf: (file: CandidateFile) => number;
  readonly busy: boolean;
  /** False while nobody said who is at work. */
  readonly isNamed: boolean;
  readonly record: (candidate: string, reason: string) => void;
  readonly cancel?: (() => void) | undefined;
}

/** Nothing is chosen beforehand: who is awarded the tender is a person's decision, with that person's reason. */
export function AwardForm({ candidates, rankOf, busy, isNamed, record, cancel }: AwardFormProps): JSX.Element {
  const styles = useStyles();
  const text = AWARD_SCREEN_TEXTS[useLanguage()].award;
  const [candidate, setCandidate] = useState('');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const isChosen = candidates.some(({ name }) => name === candidate);
  const submit = (): void => {
    setAsked(true);
    if (isChosen && reason.trim() !== '' && isNamed) record(candidate, reason);
  };
  return (
    <>
      <LabelledBox label={text.candidate} problem={asked && !isChosen ? text.chooseMissing : undefined}>
        {(names) => (
          <Select {...names} className={styles.box} value={isChosen ? candidate : ''} onChange={(_, { value }) => setCandidate(value)}>
            <option value="">{text.choose}</option>
            {candidates.map((file) => (
              <option key={file.row} value={file.name}>
                {`${text.to(file.name, file.supplier)} (${text.rank(rankOf(file))})`}
              </option>
            ))}
          </Select>
        )}
      </LabelledBox>
      <LabelledBox label={text.reason} hint={text.reasonHint} problem={asked && reason.trim() === '' ? text.reasonMissing : undefined}>
        {(names) => <Textarea textarea={names} className={styles.box} rows={3} value={reason} onChange={(_, { value }) => setReason(value)} />}
      </LabelledBox>
      {asked && !isNamed && <p role="alert">{text.byMissing}</p>}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={busy} onClick={submit}>
          {text.record}
        </Button>
        {cancel && <Button onClick={cancel}>{text.cancel}</Button>}
      </div>
    </>
  );
}
