import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePaneText } from '../paneLanguage';
import type { GroupKey } from '../ranking/groups';

const useStyles = makeStyles({
  tiles: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', columnGap: '8px', margin: '16px 0 0', padding: 0, listStyleType: 'none' },
  tile: {
    width: '100%',
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    padding: '8px 10px 9px',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    cursor: 'pointer',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderTop: `3px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  admitted: { borderTopColor: tokens.colorBrandStroke1 },
  count: { fontSize: tokens.fontSizeHero700, lineHeight: '32px', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  more: { fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100, color: tokens.colorNeutralForeground3 },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

export interface StandingTilesProps {
  readonly admitted: number;
  /** Of those admitted: how many still lack a mark. */
  readonly admittedIncomplete: number;
  readonly open: number;
  readonly knockedOut: number;
  readonly show: (group: GroupKey) => void;
}

/** How many candidates are admitted, open and knocked out; each is the way to its list. */
export function StandingTiles({ admitted, admittedIncomplete, open, knockedOut, show }: StandingTilesProps): JSX.Element {
  const styles = useStyles();
  const text = usePaneText().tender;
  const tile = (group: GroupKey, count: number, label: string, more = ''): JSX.Element => (
    <li>
      <button type="button" className={mergeClasses(styles.tile, group === 'ranked' && styles.admitted)} onClick={() => show(group)}>
        <span className={styles.count}>{count}</span>
        <span className={styles.label}>{label}</span>
        {more !== '' && <span className={styles.more}>{more}</span>}
      </button>
    </li>
  );
  return (
    <ul className={styles.tiles} aria-label={text.standings}>
      {tile('ranked', admitted, text.admitted, admittedIncomplete > 0 ? text.ofWhichIncomplete(admittedIncomplete) : '')}
      {tile('open', open, text.open)}
      {tile('knockedOut', knockedOut, text.knockedOut)}
    </ul>
  );
}
