import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { FACT_KEYS, type FactKey } from '../../i18n/workbook/wording';
import { WORKBOOK_WORDS } from '../../i18n/workbookWords';
import type { FactReading } from '../../sheet/readFacts';
import { factText } from '../factText';
import { useLanguage, usePaneText } from '../paneLanguage';
import { CellLink, type GoTo } from '../parts/cellLink';
import { Section } from '../parts/section';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', margin: 0, columnGap: '12px' },
  label: { padding: '4px 0', color: tokens.colorNeutralForeground3 },
  value: { padding: '4px 0', margin: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  unknown: { margin: '8px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

export interface FactListProps {
  readonly facts: ReadonlyMap<FactKey, FactReading>;
  /** Facts that stand elsewhere on the screen. */
  readonly without: readonly FactKey[];
  readonly goTo: GoTo;
}

/** The facts of the tender, each the way to its cell; those that the notice leaves open are named, not hidden. */
export function FactList({ facts, without, goTo }: FactListProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const text = usePaneText().tender;
  const labels = WORKBOOK_WORDS[language].facts;
  const shown = FACT_KEYS.filter((key) => !without.includes(key) && facts.has(key));
  const known = shown.filter((key) => facts.get(key)?.value !== null);
  const unknown = shown.filter((key) => facts.get(key)?.value === null);
  return (
    <Section title={text.facts}>
      <dl className={styles.list}>
        {known.map((key) => {
          const { value, cell } = facts.get(key)!;
          return [
            <dt key={`${key} label`} className={styles.label}>
              {labels[key]}
            </dt>,
            <dd key={key} className={styles.value}>
              <CellLink cell={cell} goTo={goTo}>
                {factText(key, value!, language)}
              </CellLink>
            </dd>,
          ];
        })}
      </dl>
      {unknown.length > 0 && (
        <p className={styles.unknown}>
          {text.unknownFacts}:{' '}
          {unknown.map((key, index) => [
            index > 0 && ', ',
            <CellLink key={key} cell={facts.get(key)!.cell} goTo={goTo}>
              {labels[key]}
            </CellLink>,
          ])}
        </p>
      )}
    </Section>
  );
}
