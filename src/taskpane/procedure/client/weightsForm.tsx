import { Button, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { NO_POINTS, pointsAsNumber, sumOfPoints } from '../../../domain/points';
import { clientRoundText } from '../../../i18n/clientRoundText';
import { formatNumber } from '../../../i18n/format';
import { confirmWeights } from '../../../sheet/clientRound/confirmWeights';
import type { ClientRoundReading } from '../../../sheet/clientRound/readClientRound';
import { useLanguage } from '../../paneLanguage';
import { CellLink } from '../../parts/cellLink';
import type { StepProps } from '../stepProps';
import { useClientStyles } from './clientStyles';
import { IssueList } from './issueList';
import { Problem } from './reasonBox';
import { useDecision } from './useDecision';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '12px', padding: '2px 0' },
  weight: { whiteSpace: 'nowrap' },
});

/** The weights as they stand on the sheet, to be confirmed before anybody marks. */
export function WeightsForm({ reading, ...props }: StepProps & { readonly reading: ClientRoundReading }): JSX.Element {
  const styles = useClientStyles();
  const own = useStyles();
  const language = useLanguage();
  const { weights: words } = clientRoundText(language).pane;
  const draft = useDecision(props, false);
  const { goTo, busy } = props;
  const sum = sumOfPoints(reading.weights.map(({ criterion }) => criterion.weight ?? NO_POINTS));
  return (
    <div className={styles.stack}>
      <h3 className={styles.title}>{words.title}</h3>
      <ul className={own.list}>
        {reading.weights.map(({ criterion: { id, text, weight }, cell }) => (
          <li key={id} className={own.line}>
            <span>{text}</span>
            <span className={own.weight}>
              <CellLink cell={cell} goTo={goTo}>
                {weight === null ? '–' : formatNumber(pointsAsNumber(weight), language)}
              </CellLink>
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{words.sum(formatNumber(pointsAsNumber(sum), language))}</p>
      <p className={styles.note}>{words.body}</p>
      {reading.issues.length > 0 && <IssueList issues={reading.issues} goTo={goTo} />}
      <Problem text={draft.nameProblem} />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void draft.record((act) => confirmWeights(reading.round.number, act, language))}
        >
          {words.confirm}
        </Button>
      </div>
    </div>
  );
}
