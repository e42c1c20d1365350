import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { useId, useState, type JSX } from 'react';
import { clientRoundText } from '../../../i18n/clientRoundText';
import { formatNumber, list } from '../../../i18n/format';
import type { ClientState } from '../../../sheet/clientRound/clientState';
import { openClientRound } from '../../../sheet/clientRound/openClientRound';
import { useLanguage } from '../../paneLanguage';
import type { StepProps } from '../stepProps';
import { useClientStyles } from './clientStyles';
import { Problem } from './reasonBox';

/** Who will be on the list, which weights are proposed, and what the client sees: then the round can be opened. */
export function OpenForm({ state, checked, busy, carry, now }: StepProps & { readonly state: ClientState }): JSX.Element {
  const styles = useClientStyles();
  const language = useLanguage();
  const { pane } = clientRoundText(language);
  const { opening } = pane;
  const { entrants, criteria, weightsGiven, weightLeft } = state;
  const [chosen, setChosen] = useState<'names' | 'blind' | null>(null);
  const [tried, setTried] = useState(false);
  const choice = useId();
  const nameOf = (row: number): string => checked.field.names[row]!;
  const number = (value: number): string => formatNumber(value, language);
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  const isOpenQuestion = state.blind === null;
  return (
    <div className={styles.stack}>
      <h3 className={styles.title}>{state.rounds.length === 0 ? opening.title : opening.again}</h3>
      <p className={styles.text}>
        {opening.list} ({entrants.rows.length}): {list(entrants.rows.map(nameOf), language)}
      </p>
      {entrants.withdrawn.length > 0 && <p className={styles.note}>{opening.withdrawn(list(entrants.withdrawn.map(nameOf), language))}</p>}
      <p className={styles.note}>
        {weightsGiven ? opening.weightsGiven : opening.weights(number(criteria[0]?.weight ?? 0), criteria.length, number(sum))}
        {weightLeft > 0 && ` ${opening.left(number(weightLeft))}`}
      </p>
      {isOpenQuestion ? (
        <>
          <div>
            <span id={choice} className={styles.legend}>
              {opening.names}
            </span>
            <RadioGroup
              aria-labelledby={choice}
              value={chosen ?? ''}
              onChange={(_, { value }) => setChosen(value === 'blind' ? 'blind' : 'names')}
            >
              <Radio value="names" label={opening.withNames} />
              <Radio value="blind" label={opening.blind} />
            </RadioGroup>
          </div>
          <Problem text={tried && chosen === null ? opening.choose : undefined} />
        </>
      ) : (
        <p className={styles.note}>
          {opening.names} {state.blind === true ? opening.blind : opening.withNames}.
        </p>
      )}
      {(chosen === 'blind' || state.blind === true) && <p className={styles.note}>{opening.blindHint}</p>}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => {
            setTried(true);
            if (isOpenQuestion && chosen === null) return;
            void carry(openClientRound(now(), state.blind ?? chosen === 'blind', language));
          }}
        >
          {opening.open}
        </Button>
      </div>
    </div>
  );
}
