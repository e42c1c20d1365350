import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { freezeText } from '../../i18n/freezeText';
import { freezeNow } from '../../sheet/freeze/freezePlan';
import { isFrozen } from '../../sheet/freeze/frozen';
import { thawNow } from '../../sheet/freeze/thawPlan';
import { useLanguage } from '../paneLanguage';
import { Callout } from '../parts/callout';
import type { StepProps } from '../procedure/stepProps';
import { useCardStyles } from './lotsLooks';

/** Results as values for people without the add-in, and one click back. */
export function FreezeCard({ checked, busy, carry, now }: StepProps): JSX.Element {
  const styles = useCardStyles();
  const language = useLanguage();
  const words = freezeText(language);
  const frozen = isFrozen(checked.snapshot);
  return (
    <article className={styles.card} aria-label={words.title}>
      <h3 className={styles.title}>{words.title}</h3>
      {frozen ? <Callout tone="info">{words.frozen}</Callout> : <p className={styles.text}>{words.explain}</p>}
      {!frozen && <p className={styles.hint}>{words.caution}</p>}
      <div className={styles.form}>
        <div className={styles.buttons}>
          <Button disabledFocusable={busy} onClick={() => void carry(frozen ? thawNow() : freezeNow(now(), language))}>
            {frozen ? words.thaw : words.freeze}
          </Button>
        </div>
      </div>
    </article>
  );
}
