import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { CellPlace } from '../../sheet/cellPlace';
import { CellLink, type GoTo } from '../parts/cellLink';

const useStyles = makeStyles({
  card: { padding: '10px 0 11px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: 'flex', columnGap: '8px', alignItems: 'baseline', justifyContent: 'space-between' },
  name: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  supplier: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  label: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  item: { display: 'grid', gridTemplateColumns: '24px minmax(0, 1fr)', columnGap: '6px', paddingTop: '3px' },
  id: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  extra: { display: 'block', color: tokens.colorNeutralForeground3 },
});

/** A criterion that stands between this candidate and the ranking. */
export interface CardItem {
  readonly criterion: string;
  readonly text: string;
  readonly extra: string | null;
  readonly cell: CellPlace | null;
}

export interface CandidateCardProps {
  readonly name: string;
  readonly supplier: string;
  readonly groups: readonly { readonly label: string; readonly items: readonly CardItem[] }[];
  readonly goTo: GoTo;
}

/** A candidate that takes no part in the ranking, and every reason for it. */
export function CandidateCard({ name, supplier, groups, goTo }: CandidateCardProps): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <h3 className={styles.name}>{name}</h3>
        <span className={styles.supplier}>{supplier}</span>
      </div>
      {groups
        .filter(({ items }) => items.length > 0)
        .map(({ label, items }) => (
          <div key={label}>
            <p className={styles.label}>{label}</p>
            <ul className={styles.list}>
              {items.map(({ criterion, text, extra, cell }) => (
                <li key={criterion} className={styles.item}>
                  <span className={styles.id}>{criterion}</span>
                  <span>
                    <CellLink cell={cell} goTo={goTo}>
                      {text}
                    </CellLink>
                    {extra !== null && <span className={styles.extra}>{extra}</span>}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </div>
  );
}
