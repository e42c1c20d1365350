import { Button, Checkbox, Textarea } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { inLotOrder } from '../../domain/lots/lotNumbers';
import { lotsText } from '../../i18n/lotsText';
import { tieDecisionPlan } from '../../sheet/lots/tieDecisionPlan';
import { useLanguage } from '../paneLanguage';
import { LabelledBox } from '../parts/labelledBox';
import { LongList } from '../parts/longList';
import type { LotsFormProps } from './lotsForm';
import { useCardStyles } from './lotsLooks';

const itself = (name: string): string => name;

/** A decision without lots: all of them, or as many as there are places, with the reason. */
export function TieDecisionForm({ question, takesAll, isAgain, close, busy, carry, now, by }: LotsFormProps & { readonly takesAll: boolean }): JSX.Element {
  const styles = useCardStyles();
  const language = useLanguage();
  const words = lotsText(language).pane;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { tied, places } = question;
  const isReasonMissing = reason.trim() === '';
  const isOff = !takesAll && chosen.length !== places;
  const record = async (): Promise<void> => {
    setTried(true);
    if (busy || isReasonMissing || isOff) return;
    const full = { ...question, reason: reason.trim(), at: now(), by: by.trim() };
    if (await carry(tieDecisionPlan(full, takesAll ? tied : chosen, language))) close();
  };
  return (
    <div className={styles.form}>
      {!takesAll && (
        <fieldset className={styles.choices}>
          <legend className={styles.legend}>{words.who}</legend>
          <LongList items={inLotOrder(tied)} keyOf={itself} label={undefined}>
            {(name) => (
              <Checkbox
              label={name}
              checked={chosen.includes(name)}
              onChange={(_, { checked }) => setChosen((now) => (checked === true ? [...now, name] : now.filter((each) => each !== name)))}
            />
            )}
          </LongList>
          {tried && isOff && <p className={styles.hint}>{words.chooseExactly(places)}</p>}
        </fieldset>
      )}
      <LabelledBox label={words.reason} hint={isAgain ? words.reasonAgain : undefined} problem={tried && isReasonMissing ? words.reasonMissing : undefined}>
        {(names) => <Textarea textarea={names} className={styles.box} value={reason} onChange={(_, { value }) => setReason(value)} />}
      </LabelledBox>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void record()}>
          {words.record}
        </Button>
        <Button onClick={close}>{words.cancel}</Button>
      </div>
    </div>
  );
}
