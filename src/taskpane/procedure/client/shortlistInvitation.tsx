import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { clientRoundText } from '../../../i18n/clientRoundText';
import { list } from '../../../i18n/format';
import type { ClientState } from '../../../sheet/clientRound/clientState';
import { inviteShortlist } from '../../../sheet/interviews/inviteShortlistPlan';
import { useLanguage } from '../../paneLanguage';
import { Callout } from '../../parts/callout';
import type { StepProps } from '../stepProps';
import { useClientStyles } from './clientStyles';
import { IssueList } from './issueList';
import { ListTie } from './listTie';
import { Problem, ReasonBox } from './reasonBox';
import { useDecision } from './useDecision';

/** Where no client compares: who stands on the shortlist is invited, all of them, once that list is certain. */
export function ShortlistInvitation({ state, ...props }: StepProps & { readonly state: ClientState }): JSX.Element {
  const styles = useClientStyles();
  const language = useLanguage();
  const { checked, goTo, busy } = props;
  const { blocked, direct, choosing } = clientRoundText(language).pane;
  const { entrants, listBlocks } = state;
  const draft = useDecision(props, true);
  const { invited } = checked.interviews;
  if (invited.length > 0) return <p className={styles.text}>{direct.done(list(invited, language))}</p>;
  return (
    <div className={styles.stack}>
      <h3 className={styles.title}>{direct.title}</h3>
      {listBlocks.length > 0 ? (
        <Callout tone="info" title={blocked}>
          <IssueList issues={listBlocks} goTo={goTo} />
        </Callout>
      ) : (
        <>
          <p className={styles.text}>{direct.body(entrants.rows.length)}</p>
          <p className={styles.note}>{list(entrants.rows.map((row) => checked.field.names[row]!), language)}</p>
          <ReasonBox draft={draft} label={choosing.reason} hint={direct.reasonHint} />
          <Problem text={draft.nameProblem} />
          <div className={styles.actions}>
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void draft.record((act) => inviteShortlist(act, language))}>
              {choosing.invite(entrants.rows.length)}
            </Button>
          </div>
        </>
      )}
      <ListTie state={state} {...props} />
    </div>
  );
}
