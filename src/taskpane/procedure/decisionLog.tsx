import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { candidatesOf, type Decision } from '../../domain/procedure/decision';
import { list } from '../../i18n/format';
import { formatMoment } from '../../i18n/moment';
import { procedureSheetText } from '../../i18n/procedureSheetText';
import { procedureTabText } from '../../i18n/procedureTabText';
import { wallClockOfText } from '../../sheet/serialDate';
import { useLanguage } from '../paneLanguage';
import { Section } from '../parts/section';

/** The last ones, newest first; all of them stand on the sheet. */
const SHOWN = 5;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  what: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  under: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

/** What was decided last, by whom, and why. */
export function DecisionLog({ decisions }: { readonly decisions: readonly Decision[] }): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = procedureTabText(language);
  const { decisions: kinds } = procedureSheetText(language);
  const latest = [...decisions].sort((a, b) => b.number - a.number).slice(0, SHOWN);
  return (
    <Section title={words.decisions} aside={decisions.length > 0 ? decisions.length : undefined}>
      {latest.length === 0 && <p className={styles.under}>{words.noDecisions}</p>}
      <ul className={styles.list}>
        {latest.map((decision) => {
          const names = candidatesOf(decision);
          return (
            <li key={decision.number} className={styles.item}>
              <span className={styles.what}>
                {kinds[decision.kind]}
                {names.length > 0 && `: ${list(names, language)}`}
              </span>
              {decision.reason !== '' && <span>{decision.reason}</span>}
              <div className={styles.under}>{[formatMoment(wallClockOfText(decision.at) ?? 0, language), decision.by].filter((part) => part !== '').join(' · ')}</div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
