import { Button } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { closeGradingPlan } from '../../../sheet/interviews/closeGradingPlan';
import { openWorkIssues } from '../../../sheet/interviews/openWorkIssues';
import type { InterviewRound } from '../../../sheet/interviews/readRound';
import { interviewScreenText } from '../../../i18n/interviewScreenText';
import type { CellPlace } from '../../../sheet/cellPlace';
import { useLanguage } from '../../paneLanguage';
import { CellLink } from '../../parts/cellLink';
import { LongList } from '../../parts/longList';
import { IssueList } from '../client/issueList';
import type { StepProps } from '../stepProps';
import { AddMember } from './addMember';
import { AgreementFacts } from './agreementFacts';
import { FileIntake } from './fileIntake';
import { useInterviewStyles } from './interviewStyles';
import { MemberRow } from './memberRow';
import { OutcomeList } from './outcomeList';
import { momentText } from './roundMoment';
import { ProblemText } from './problemText';
import { useRecorded } from './useRecorded';

/** So much of a list is shown before somebody asks for all of it. */
const FIRST = 5;

/** The round that is open: how far each member is, what to discuss, how candidates stand, and what is left to do. */
export function RoundView({ round, ...props }: StepProps & { readonly round: InterviewRound }): JSX.Element {
  const styles = useInterviewStyles();
  const language = useLanguage();
  const { round: words } = interviewScreenText(language);
  const [all, setAll] = useState(false);
  const { record, nameProblem } = useRecorded(props);
  const left = openWorkIssues(round);
  const panel: CellPlace | null = round.panelSheet === null ? null : { table: null, sheet: round.panelSheet, address: 'A1' };
  return (
    <div className={styles.stack}>
      <div className={styles.part}>
        <div className={styles.head}>
          <h3 className={styles.title}>{words.title(round.round.number)}</h3>
          <span className={styles.note}>{words.opened(momentText(round.round.opened, language))}</span>
        </div>
        <AgreementFacts agreement={round.agreement} />
        {panel && (
          <p className={styles.text}>
            <CellLink cell={panel} goTo={props.goTo}>
              {words.toPanel}
            </CellLink>
          </p>
        )}
      </div>
      <div className={styles.part}>
        <h4 className={styles.title}>{words.members}</h4>
        <ul className={styles.list}>
          {round.members.map((member) => (
            <MemberRow key={member.number} round={round} member={member} checked={props.checked} busy={props.busy} goTo={props.goTo} />
          ))}
        </ul>
        <AddMember {...props} />
      </div>
      <FileIntake {...props} />
      <ToDiscuss round={round} goTo={props.goTo} />
      <OutcomeList round={round} />
      <div className={styles.part}>
        {left.length > 0 && (
          <>
            <h4 className={styles.title}>{words.stillOpen(left.length)}</h4>
            <IssueList issues={all ? left : left.slice(0, FIRST)} goTo={props.goTo} />
            {!all && left.length > FIRST && (
              <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
                {words.showAll(left.length)}
              </Button>
            )}
          </>
        )}
        <ProblemText text={nameProblem} />
        <div className={styles.actions}>
          <Button appearance="primary" disabledFocusable={props.busy || left.length > 0} onClick={() => void record(closeGradingPlan)}>
            {words.close}
          </Button>
        </div>
        <p className={styles.note}>{words.closeHint}</p>
      </div>
    </div>
  );
}

const place = (_each: unknown, index: number): number => index;

function ToDiscuss({ round, goTo }: Pick<StepProps, 'goTo'> & { readonly round: InterviewRound }): JSX.Element {
  const styles = useInterviewStyles();
  const { round: words } = interviewScreenText(useLanguage());
  const apart = round.rows.flatMap((row, index) => {
    const verdict = round.consolidation.verdicts[index];
    return verdict?.toDiscuss ? [{ row, verdict }] : [];
  });
  const grade = (position: number): string => round.agreement.scale.grades[position] ?? '';
  return (
    <div className={styles.part}>
      <h4 className={styles.title}>{words.discuss(apart.length)}</h4>
      {apart.length === 0 ? (
        <p className={styles.note}>{words.nothingToDiscuss}</p>
      ) : (
        <LongList items={apart} keyOf={place} label={undefined} marked>
          {({ row, verdict }) => (
            <>
              <CellLink cell={row.reasonCell} goTo={goTo}>
                {`${row.candidate}, ${row.competency}`}
              </CellLink>
              <span className={styles.under}>{words.apart(grade(verdict.lowest), grade(verdict.highest))}</span>
            </>
          )}
        </LongList>
      )}
    </div>
  );
}
