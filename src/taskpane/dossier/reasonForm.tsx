import { Button, Textarea } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { journalText } from '../../i18n/journalText';
import { useLanguage } from '../paneLanguage';
import { LabelledBox } from '../parts/labelledBox';
import { useJournal } from './journalContext';
import { useCardStyles } from './lotsLooks';

export interface ReasonFormProps {
  /** Lines of the journal, by number. */
  readonly numbers: ReadonlySet<number>;
  readonly busy: boolean;
  readonly close: () => void;
}

/** The reason for one change, or one for many. */
export function ReasonForm({ numbers, busy, close }: ReasonFormProps): JSX.Element {
  const styles = useCardStyles();
  const words = journalText(useLanguage()).pane;
  const { giveReason } = useJournal();
  const [reason, setReason] = useState('');
  const save = async (): Promise<void> => {
    if (busy || reason.trim() === '') return;
    if (await giveReason(numbers, reason.trim())) close();
  };
  return (
    <div className={styles.form}>
      <LabelledBox label={words.reason}>
        {(names) => <Textarea textarea={names} className={styles.box} value={reason} onChange={(_, { value }) => setReason(value)} />}
      </LabelledBox>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={busy || reason.trim() === ''} onClick={() => void save()}>
          {words.record}
        </Button>
        <Button size="small" onClick={close}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
