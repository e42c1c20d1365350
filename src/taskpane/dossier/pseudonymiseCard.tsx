import { Button } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { proofScreenText } from '../../i18n/proofScreenText';
import { pseudonymisePlan } from '../../sheet/pseudonymise/pseudonymisePlan';
import { useLanguage } from '../paneLanguage';
import { Callout } from '../parts/callout';
import type { StepProps } from '../procedure/stepProps';
import { useCardStyles } from './lotsLooks';

/** Names become codes everywhere. Asked once more first, because nothing brings them back. */
export function PseudonymiseCard({ busy, carry, now, by }: StepProps): JSX.Element {
  const styles = useCardStyles();
  const language = useLanguage();
  const text = proofScreenText(language);
  const words = text.pseudonymise;
  const [asking, setAsking] = useState(false);
  const replace = async (): Promise<void> => {
    setAsking(false);
    await carry(pseudonymisePlan({ at: now(), by }, language));
  };
  return (
    <article className={styles.card} aria-label={words.title}>
      <h3 className={styles.title}>{words.title}</h3>
      <p className={styles.text}>{words.explain}</p>
      {by.trim() === '' && <p className={styles.hint}>{text.record.needsName}</p>}
      {asking ? (
        <Callout
          tone="warning"
          title={words.question}
          actions={
            <>
              <Button appearance="primary" disabledFocusable={busy} onClick={() => void replace()}>
                {words.confirm}
              </Button>
              <Button onClick={() => setAsking(false)}>{words.cancel}</Button>
            </>
          }
        >
          <p>{words.irreversible}</p>
        </Callout>
      ) : (
        <div className={styles.buttons}>
          <Button disabledFocusable={busy || by.trim() === ''} onClick={() => setAsking(true)}>
            {words.start}
          </Button>
        </div>
      )}
    </article>
  );
}
