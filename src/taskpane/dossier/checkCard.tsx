import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { nativeCheckText } from '../../i18n/nativeCheckText';
import { CHECK_TABLES } from '../../sheet/nativeCheck/checkTables';
import { nativeCheckPlan } from '../../sheet/nativeCheck/nativeCheckPlan';
import { tableNamed } from '../../sheet/snapshot';
import { useLanguage } from '../paneLanguage';
import { CellLink } from '../parts/cellLink';
import type { StepProps } from '../procedure/stepProps';
import { useCardStyles } from './lotsLooks';

/** Makes the sheet on which plain formulas work the ranking out again. The verdict itself stands on that sheet. */
export function CheckCard({ checked, busy, carry, goTo }: StepProps): JSX.Element {
  const styles = useCardStyles();
  const language = useLanguage();
  const words = nativeCheckText(language).card;
  const sheet = tableNamed(checked.snapshot, CHECK_TABLES.rows)?.sheet ?? null;
  return (
    <article className={styles.card} aria-label={words.title}>
      <h3 className={styles.title}>{words.title}</h3>
      <p className={styles.text}>{words.explain}</p>
      <p className={styles.hint}>{words.caution}</p>
      <div className={styles.form}>
        <div className={styles.buttons}>
          <Button disabledFocusable={busy} onClick={() => void carry((snapshot) => nativeCheckPlan(snapshot, language))}>
            {sheet === null ? words.make : words.again}
          </Button>
        </div>
        {sheet !== null && (
          <CellLink cell={{ table: null, sheet, address: 'A3' }} goTo={goTo}>
            {words.show}
          </CellLink>
        )}
      </div>
    </article>
  );
}
