import { useState, type JSX } from 'react';
import { interviewScreenText } from '../../../i18n/interviewScreenText';
import { clientState } from '../../../sheet/clientRound/clientState';
import { roundToRepeat } from '../../../sheet/interviews/nobodyPassedPlan';
import { lastDecision } from '../../../domain/procedure/decision';
import { goesStraightToInterviews } from '../../../sheet/procedure/clientCompares';
import { useLanguage } from '../../paneLanguage';
import { Callout } from '../../parts/callout';
import { ShortlistInvitation } from '../client/shortlistInvitation';
import type { StepProps } from '../stepProps';
import { FormerRound } from './formerRound';
import { useInterviewStyles } from './interviewStyles';
import { OpenRound } from './openRound';
import { PanelForm } from './panelForm';
import { RepeatCard } from './repeatCard';
import { RoundView } from './roundView';

/** The interviews: rounds that are closed, and the next thing to do. */
export default function InterviewStep(props: StepProps): JSX.Element {
  const styles = useInterviewStyles();
  const { interviews } = props.checked;
  const former = interviews.rounds.filter(({ round }) => round.closed !== null);
  return (
    <div className={styles.stack}>
      {former.map((round) => (
        <FormerRound key={round.round.number} round={round} goTo={props.goTo} />
      ))}
      <NextThing {...props} />
    </div>
  );
}

function NextThing(props: StepProps): JSX.Element {
  const { passed, repeat } = interviewScreenText(useLanguage());
  const { interviews, procedure } = props.checked;
  const [again, setAgain] = useState(false);
  const { open, fixed, invited, rounds } = interviews;
  if (open) return <RoundView key={open.round.number} round={open} {...props} />;
  if (roundToRepeat(interviews, procedure)) return <RepeatCard {...props} />;
  const last = rounds.at(-1);
  const through = last?.consolidation.outcomes.filter(({ outcome }) => outcome === 'passed') ?? [];
  // Somebody passed and nobody else was invited since: the interviews are done.
  if (through.length > 0 && invited.length === 0) {
    return (
      <Callout tone="success" title={passed.title(through.length)}>
        <p>{through.map(({ candidate }) => candidate).join(', ')}</p>
        <p>{passed.body}</p>
      </Callout>
    );
  }
  const repeated = last && invited.length === 0 ? lastDecision(procedure.decisions, 'nobodyPassed', last.round.number) : null;
  const [line = ''] = repeated?.content.split('\n') ?? [];
  return (
    <>
      {repeated && (
        <Callout tone="info">
          <p>{repeat.recorded(line.replace(/^[^:]*:\s*/, ''))}</p>
        </Callout>
      )}
      {goesStraightToInterviews(procedure) && <ShortlistInvitation state={clientState(props.checked)} {...props} />}
      {fixed.kind === 'fixed' && !again ? (
        <OpenRound agreement={fixed.agreement} fixAnew={() => setAgain(true)} {...props} />
      ) : (
        <PanelForm keep={fixed.kind === 'fixed' ? () => setAgain(false) : null} {...props} />
      )}
    </>
  );
}
