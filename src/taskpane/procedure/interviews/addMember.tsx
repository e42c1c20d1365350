import { Button, Input, Textarea } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { newMemberFault } from '../../../domain/interviews/panelAgreement';
import { interviewIssueText } from '../../../i18n/interviewIssueText';
import { interviewScreenText } from '../../../i18n/interviewScreenText';
import { addMemberPlan } from '../../../sheet/interviews/addMemberPlan';
import { useLanguage } from '../../paneLanguage';
import { LabelledBox } from '../../parts/labelledBox';
import type { StepProps } from '../stepProps';
import { useInterviewStyles } from './interviewStyles';
import { ProblemText } from './problemText';
import { useRecorded } from './useRecorded';

/** A member who joins after grading began: a decision with a reason, and a sheet more. */
export function AddMember(props: StepProps): JSX.Element {
  const styles = useInterviewStyles();
  const language = useLanguage();
  const { add, faults } = interviewScreenText(language);
  const [shown, show] = useState(false);
  const [name, setName] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { record, nameProblem } = useRecorded(props);
  const fault = newMemberFault(name, props.checked.interviews.open?.agreement.members ?? []);
  const lacksReason = reason.trim() === '';
  const confirm = async (): Promise<void> => {
    setTried(true);
    if (fault || lacksReason || !(await record((recorded) => addMemberPlan(name, reason, recorded)))) return;
    setName('');
    setReason('');
    setTried(false);
    show(false);
  };
  if (!shown) {
    return (
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={props.busy} onClick={() => show(true)}>
          {add.start}
        </Button>
      </div>
    );
  }
  const nameFault = tried && fault ? (fault.code === 'memberDouble' ? faults.memberDouble(fault) : fault.code === 'memberUnusable' ? faults.memberUnusable(fault) : undefined) : undefined;
  return (
    <div className={`${styles.card} ${styles.part}`} role="group" aria-label={add.title}>
      <p className={styles.note}>{add.intro}</p>
      <LabelledBox label={add.name} problem={nameFault}>
        {(names) => <Input {...names} className={styles.wide} value={name} onChange={(_, { value }) => setName(value)} />}
      </LabelledBox>
      <LabelledBox label={add.reason} problem={tried && lacksReason ? interviewIssueText('reasonEmpty', {}, language) : undefined}>
        {(names) => <Textarea {...names} className={styles.wide} resize="vertical" rows={2} value={reason} onChange={(_, { value }) => setReason(value)} />}
      </LabelledBox>
      <ProblemText text={nameProblem} />
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={props.busy} onClick={() => void confirm()}>
          {add.confirm}
        </Button>
        <Button onClick={() => show(false)}>{add.cancel}</Button>
      </div>
    </div>
  );
}
