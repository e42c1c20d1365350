import { Button } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { clientRoundText } from '../../../i18n/clientRoundText';
import { decideTie } from '../../../sheet/clientRound/decideTie';
import { useLanguage } from '../../paneLanguage';
import type { StepProps } from '../stepProps';
import { useClientStyles } from './clientStyles';
import { NameChoice } from './nameChoice';
import { Problem, ReasonBox } from './reasonBox';
import { useDecision } from './useDecision';

/** Equal candidates at the cut: who comes in is recorded by a person, all of them or by lots. */
export function TieForm({ rows, ...props }: StepProps & { readonly rows: readonly number[] }): JSX.Element {
  const styles = useClientStyles();
  const language = useLanguage();
  const { tie, chooseMissing } = clientRoundText(language).pane;
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const draft = useDecision(props, true);
  const { field } = props.checked;
  const record = async (): Promise<void> => {
    setTried(true);
    await draft.record((act) => decideTie([...chosen], act, language), chosen.size > 0);
  };
  return (
    <div className={styles.stack}>
      <h3 className={styles.title}>{tie.title}</h3>
      <NameChoice
        legend={tie.who}
        options={rows.map((row) => ({ name: field.names[row]!, under: field.suppliers[row] ?? '' }))}
        chosen={chosen}
        choose={choose}
      />
      <ReasonBox draft={draft} label={tie.reason} hint={tie.reasonHint} />
      <Problem text={draft.nameProblem ?? (tried && chosen.size === 0 ? chooseMissing : undefined)} />
      <div className={styles.actions}>
        <Button disabledFocusable={props.busy} onClick={() => void record()}>
          {tie.record}
        </Button>
      </div>
    </div>
  );
}
