import { Button, mergeClasses, Select } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { nameKey } from '../../../domain/nameKey';
import type { Decision } from '../../../domain/procedure/decision';
import { withdrawals } from '../../../domain/procedure/withdrawal';
import { clientRoundText } from '../../../i18n/clientRoundText';
import { agreeRerank, hasMarks } from '../../../sheet/clientRound/agreeRerank';
import type { ClientState } from '../../../sheet/clientRound/clientState';
import { withdrawCandidate } from '../../../sheet/clientRound/withdrawCandidate';
import { useLanguage } from '../../paneLanguage';
import { LabelledBox } from '../../parts/labelledBox';
import { LongList } from '../../parts/longList';
import type { StepProps } from '../stepProps';
import { useClientStyles } from './clientStyles';
import { Problem, ReasonBox } from './reasonBox';
import { useDecision } from './useDecision';

const numberOf = ({ number }: Decision): number => number;

/** Who withdrew, what that does to the ranks, and the way to record another. */
export function WithdrawalPanel({ state, ...props }: StepProps & { readonly state: ClientState }): JSX.Element {
  const styles = useClientStyles();
  const language = useLanguage();
  const { withdrawal: words } = clientRoundText(language).pane;
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const draft = useDecision(props, true);
  const { checked, busy, carry } = props;
  const left = withdrawals(checked.procedure.decisions);
  const isFixed = hasMarks(checked) || left.size > 0;
  const record = async (): Promise<void> => {
    setTried(true);
    await draft.record((act) => withdrawCandidate(name, act, language), name !== '');
  };
  return (
    <div className={mergeClasses(styles.stack, styles.apart)}>
      <h3 className={styles.title}>{words.title}</h3>
      {left.size > 0 && (
        <LongList items={[...left.values()]} keyOf={numberOf} label={undefined} marked>
          {({ candidate, reason }) => words.line(candidate, reason)}
        </LongList>
      )}
      <p className={styles.note}>
        {state.anew ? words.anew : words.keep} {words.changeRule}
      </p>
      <div className={styles.actions}>
        {!isFixed && (
          <Button size="small" disabledFocusable={busy} onClick={() => void carry(agreeRerank(!state.anew, language))}>
            {state.anew ? words.toKeep : words.toAnew}
          </Button>
        )}
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {words.open}
        </Button>
      </div>
      {isOpen && (
        <>
          <LabelledBox label={words.candidate} problem={tried && name === '' ? words.choose : undefined}>
            {(names) => (
              <Select {...names} value={name} onChange={(_, { value }) => setName(value)}>
                <option value="">{words.choose}</option>
                {checked.field.names
                  .filter((each) => each !== '' && !left.has(nameKey(each)))
                  .map((each, index) => (
                    <option key={`${index} ${each}`} value={each}>
                      {each}
                    </option>
                  ))}
              </Select>
            )}
          </LabelledBox>
          <ReasonBox draft={draft} label={words.reason} />
          <Problem text={draft.nameProblem} />
          <div className={styles.actions}>
            <Button disabledFocusable={busy} onClick={() => void record()}>
              {words.record}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
