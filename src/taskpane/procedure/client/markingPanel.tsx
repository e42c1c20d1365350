import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { clientRoundText } from '../../../i18n/clientRoundText';
import { closeMarking } from '../../../sheet/clientRound/closeMarking';
import type { ClientRoundReading } from '../../../sheet/clientRound/readClientRound';
import { useLanguage } from '../../paneLanguage';
import type { StepProps } from '../stepProps';
import { ClientFileBox } from './clientFileBox';
import { useClientStyles } from './clientStyles';
import { IssueList } from './issueList';
import { rankedLines, RankedLines } from './rankedLines';
import { Problem } from './reasonBox';
import { useDecision } from './useDecision';

/** How far the marking is, the standing so far, and the way to close it. */
export function MarkingPanel({ reading, ...props }: StepProps & { readonly reading: ClientRoundReading }): JSX.Element {
  const styles = useClientStyles();
  const language = useLanguage();
  const { marking } = clientRoundText(language).pane;
  const draft = useDecision(props, false);
  const { goTo, busy } = props;
  const { openMarks, allMarks, hidden, round, sheet } = reading;
  const [first] = openMarks;
  return (
    <div className={styles.stack}>
      <h3 className={styles.title}>{marking.title}</h3>
      <p className={styles.text}>{marking.progress(allMarks - openMarks.length, allMarks)}</p>
      {hidden && <p className={styles.note}>{marking.blind}</p>}
      {reading.issues.length > 0 && <IssueList issues={reading.issues} goTo={goTo} />}
      {openMarks.length < allMarks && <RankedLines lines={rankedLines(reading, language)} />}
      <ClientFileBox reading={reading} {...props} />
      <Problem text={draft.nameProblem} />
      <div className={styles.actions}>
        {openMarks.length === 0 && reading.issues.length === 0 ? (
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => void draft.record((act) => closeMarking(round.number, act, language))}
          >
            {hidden ? marking.reveal : marking.close}
          </Button>
        ) : (
          <Button onClick={() => goTo(first ?? { table: null, sheet, address: 'A1' })}>{marking.goTo}</Button>
        )}
      </div>
    </div>
  );
}
