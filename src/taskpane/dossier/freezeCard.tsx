import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { freezeText } from '../../i18n/freezeText';
import { formatMoment } from '../../i18n/moment';
import { freezePlan } from '../../sheet/freeze/freezePlan';
import { isFrozen } from '../../sheet/freeze/frozen';
import { isLiveFormula } from '../../sheet/freeze/liveFormula';
import { thawPlan } from '../../sheet/freeze/thawPlan';
import type { Planner } from '../../sheet/plan';
import { wallClockOfText } from '../../sheet/serialDate';
import { useLanguage } from '../paneLanguage';
import { Callout } from '../parts/callout';
import type { StepProps } from '../procedure/stepProps';
import { useCardStyles } from './lotsLooks';

/** Results as values for people without the add-in, and one click back. */
export function FreezeCard({ checked, busy, carry, now }: StepProps): JSX.Element {
  const styles = useCardStyles();
  const language = useLanguage();
  const words = freezeText(language);
  const freeze: Planner = async (snapshot, readCells) => {
    const moment = now();
    const at = wallClockOfText(moment);
    return freezePlan(snapshot, await readCells(isLiveFormula), language, at === null ? moment : formatMoment(at, language));
  };
  const thaw: Planner = async (snapshot, readCells) => thawPlan(snapshot, await readCells(() => false));
  const frozen = isFrozen(checked.snapshot);
  return (
    <article className={styles.card} aria-label={words.title}>
      <h3 className={styles.title}>{words.title}</h3>
      {frozen ? <Callout tone="info">{words.frozen}</Callout> : <p className={styles.text}>{words.explain}</p>}
      {!frozen && <p className={styles.hint}>{words.caution}</p>}
      <div className={styles.form}>
        <div className={styles.buttons}>
          <Button disabledFocusable={busy} onClick={() => void carry(frozen ? thaw : freeze)}>
            {frozen ? words.thaw : words.freeze}
          </Button>
        </div>
      </div>
    </article>
  );
}
