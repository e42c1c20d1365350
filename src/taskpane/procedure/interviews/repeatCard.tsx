import { Button, Textarea } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { settledShortlist } from '../../../domain/procedure/settledShortlist';
import { interviewIssueText } from '../../../i18n/interviewIssueText';
import { interviewScreenText } from '../../../i18n/interviewScreenText';
import { nobodyPassedPlan, repetitionNow } from '../../../sheet/interviews/nobodyPassedPlan';
import { useLanguage } from '../../paneLanguage';
import { Callout } from '../../parts/callout';
import { CellLink } from '../../parts/cellLink';
import { LabelledBox } from '../../parts/labelledBox';
import type { StepProps } from '../stepProps';
import { useInterviewStyles } from './interviewStyles';
import { ProblemText } from './problemText';
import { useRecorded } from './useRecorded';

/** Nobody passed: exactly the step that the notice names, with those who are left. */
export function RepeatCard(props: StepProps): JSX.Element {
  const styles = useInterviewStyles();
  const language = useLanguage();
  const { repeat } = interviewScreenText(language);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { record, nameProblem } = useRecorded(props);
  const { assessment, field, procedure } = props.checked;
  const shortlist = (settledShortlist(assessment, field.names, procedure.decisions)?.rows ?? []).map((row) => field.names[row] ?? '');
  const repetition = repetitionNow(procedure, shortlist);
  const lacksReason = reason.trim() === '';
  if (repetition.kind !== 'repeat') {
    const setting = procedure.settings.get('repeatStep')?.cell ?? null;
    return (
      <Callout tone="warning" title={repeat.title}>
        <p>{repeat[repetition.kind]}</p>
        {repetition.kind === 'stepOpen' && (
          <p>
            <CellLink cell={setting} goTo={props.goTo}>
              {repeat.toSetting}
            </CellLink>
          </p>
        )}
      </Callout>
    );
  }
  const { step, candidates } = repetition;
  const confirm = async (): Promise<void> => {
    setTried(true);
    if (!lacksReason) await record((recorded) => nobodyPassedPlan(shortlist, reason, recorded));
  };
  return (
    <Callout
      tone="warning"
      title={repeat.title}
      actions={
        <Button appearance="primary" disabledFocusable={props.busy} onClick={() => void confirm()}>
          {repeat.confirm}
        </Button>
      }
    >
      <p>{repeat.body(`${step.number} (${step.title})`)}</p>
      <p>
        {repeat.left(candidates.length)}: {candidates.join(', ')}
      </p>
      <LabelledBox label={repeat.reason} problem={tried && lacksReason ? interviewIssueText('reasonEmpty', {}, language) : undefined}>
        {(names) => <Textarea {...names} className={styles.wide} resize="vertical" rows={2} value={reason} onChange={(_, { value }) => setReason(value)} />}
      </LabelledBox>
      <ProblemText text={nameProblem} />
    </Callout>
  );
}
