import { Button } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { clientRoundText } from '../../../i18n/clientRoundText';
import { inviteCandidates } from '../../../sheet/clientRound/inviteCandidates';
import type { ClientRoundReading } from '../../../sheet/clientRound/readClientRound';
import { useLanguage } from '../../paneLanguage';
import type { StepProps } from '../stepProps';
import { useClientStyles } from './clientStyles';
import { IssueList } from './issueList';
import { NameChoice } from './nameChoice';
import { rankedLines } from './rankedLines';
import { Problem, ReasonBox } from './reasonBox';
import { useDecision } from './useDecision';

/** Whom the client invites, and why. How many is the client's choice; the ranking only stands beside it. */
export function ChoiceForm({ reading, ...props }: StepProps & { readonly reading: ClientRoundReading }): JSX.Element {
  const styles = useClientStyles();
  const language = useLanguage();
  const { choosing, rounds, chooseMissing } = clientRoundText(language).pane;
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const draft = useDecision(props, true);
  const lines = rankedLines(reading, language).filter(({ withdrawn }) => !withdrawn);
  const names = lines.map(({ name }) => name).filter((name) => chosen.has(name));
  const record = async (): Promise<void> => {
    setTried(true);
    await draft.record((act) => inviteCandidates(reading.round.number, names, act, language), names.length > 0);
  };
  return (
    <div className={styles.stack}>
      <h3 className={styles.title}>{choosing.title}</h3>
      {reading.issues.length > 0 && <IssueList issues={reading.issues} goTo={props.goTo} />}
      <NameChoice
        legend={choosing.who}
        options={lines.map(({ name, rank, score, under }) => ({
          name,
          under: [rank === 0 ? '' : rounds.rank(rank), score, under].filter((part) => part !== '').join(' · '),
        }))}
        chosen={chosen}
        choose={choose}
      />
      <ReasonBox draft={draft} label={choosing.reason} hint={choosing.reasonHint} />
      <Problem text={draft.nameProblem ?? (tried && names.length === 0 ? chooseMissing : undefined)} />
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={props.busy} onClick={() => void record()}>
          {choosing.invite(names.length)}
        </Button>
      </div>
    </div>
  );
}
