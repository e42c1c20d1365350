import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { PanelAgreement } from '../../../domain/interviews/panelAgreement';
import { interviewScreenText } from '../../../i18n/interviewScreenText';
import { obstacles, openInterviewsPlan, unnamedCompetencies } from '../../../sheet/interviews/openInterviewsPlan';
import { useLanguage } from '../../paneLanguage';
import { IssueList } from '../client/issueList';
import type { StepProps } from '../stepProps';
import { AgreementFacts } from './agreementFacts';
import { useInterviewStyles } from './interviewStyles';
import { ProblemText } from './problemText';
import { useRecorded } from './useRecorded';

export interface OpenRoundProps extends StepProps {
  readonly agreement: PanelAgreement;
  readonly fixAnew: () => void;
}

/** The panel is fixed: who comes, and the button that makes the sheets. */
export function OpenRound({ agreement, fixAnew, ...props }: OpenRoundProps): JSX.Element {
  const styles = useInterviewStyles();
  const { open, agreed, fix } = interviewScreenText(useLanguage());
  const { record, nameProblem } = useRecorded(props);
  const { snapshot, procedure, interviews } = props.checked;
  const blocked = obstacles(snapshot, procedure, interviews);
  const unnamed = interviews.rounds.length === 0 ? unnamedCompetencies(procedure) : [];
  return (
    <div className={styles.stack}>
      <div className={styles.part}>
        <h3 className={styles.title}>{agreed.title}</h3>
        <AgreementFacts agreement={agreement} />
        <div className={styles.actions}>
          <Button size="small" disabledFocusable={props.busy} onClick={fixAnew}>
            {fix.again}
          </Button>
        </div>
      </div>
      <div className={styles.part}>
        <h3 className={styles.title}>{open.title}</h3>
        {blocked.length > 0 ? (
          <>
            <p className={styles.text}>{open.blocked}</p>
            <IssueList issues={blocked} goTo={props.goTo} />
          </>
        ) : (
          <>
            <p className={styles.text}>
              {open.invited(interviews.invited.length)}: {interviews.invited.join(', ')}
            </p>
            <p className={styles.note}>{open.intro(agreement.members.length)}</p>
            {unnamed.length > 0 && <IssueList issues={unnamed} goTo={props.goTo} />}
            <ProblemText text={nameProblem} />
            <div className={styles.actions}>
              <Button appearance="primary" disabledFocusable={props.busy} onClick={() => void record(openInterviewsPlan)}>
                {open.confirm}
              </Button>
            </div>
          </>
        )}
      </div>
    </div>
  );
}
