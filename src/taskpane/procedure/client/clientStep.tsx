import { useMemo, type JSX } from 'react';
import { clientRoundText } from '../../../i18n/clientRoundText';
import { clientState } from '../../../sheet/clientRound/clientState';
import type { ClientRoundReading } from '../../../sheet/clientRound/readClientRound';
import { clientCompares } from '../../../sheet/procedure/clientCompares';
import { useLanguage } from '../../paneLanguage';
import { Callout } from '../../parts/callout';
import type { StepProps } from '../stepProps';
import { ChoiceForm } from './choiceForm';
import { useClientStyles } from './clientStyles';
import { ClosedRounds } from './closedRounds';
import { IssueList } from './issueList';
import { ListTie } from './listTie';
import { MarkingPanel } from './markingPanel';
import { OpenForm } from './openForm';
import { ShortlistInvitation } from './shortlistInvitation';
import { WeightsForm } from './weightsForm';
import { WithdrawalPanel } from './withdrawalPanel';

/** The client round: what was done, what keeps it from going on, and the next thing to do. */
export default function ClientStep(props: StepProps): JSX.Element {
  const styles = useClientStyles();
  const { checked, goTo } = props;
  const { blocked } = clientRoundText(useLanguage()).pane;
  const state = useMemo(() => clientState(checked), [checked]);
  const isFree = !clientCompares(checked.procedure);
  const isInvited = isFree && checked.interviews.invited.length > 0;
  const blocks = isFree ? state.blocks.filter((block) => !state.listBlocks.includes(block)) : state.blocks;
  return (
    <div className={styles.stack}>
      <ClosedRounds
        rounds={state.rounds.filter(({ round }) => round !== state.open?.round)}
        decisions={checked.procedure.decisions}
        goTo={goTo}
      />
      {state.doubled.length > 0 && (
        <Callout tone="error" title={blocked}>
          <IssueList issues={state.doubled} goTo={goTo} />
        </Callout>
      )}
      {state.open ? (
        <OpenRound key={`${state.open.round.number} ${state.open.stage}`} reading={state.open} {...props} />
      ) : (
        <>
          {blocks.length > 0 && !isInvited && (
            <Callout tone="info" title={blocked}>
              <IssueList issues={blocks} goTo={goTo} />
            </Callout>
          )}
          {blocks.length === 0 && <OpenForm state={state} {...props} />}
          {isFree ? <ShortlistInvitation state={state} {...props} /> : <ListTie state={state} {...props} />}
        </>
      )}
      <WithdrawalPanel state={state} {...props} />
    </div>
  );
}

function OpenRound({ reading, ...props }: StepProps & { readonly reading: ClientRoundReading }): JSX.Element | null {
  switch (reading.stage) {
    case 'weights':
      return <WeightsForm reading={reading} {...props} />;
    case 'marking':
      return <MarkingPanel reading={reading} {...props} />;
    case 'choosing':
      return <ChoiceForm reading={reading} {...props} />;
    case 'closed':
      return null;
  }
}
