import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { GroupKey } from './groups';

const useStyles = makeStyles({
  bar: { display: 'flex', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, padding: '2px' },
  choice: {
    flexGrow: 1,
    padding: '4px 6px',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
  count: { fontVariantNumeric: 'tabular-nums', marginLeft: '4px' },
});

export interface GroupSwitchProps {
  readonly groups: string;
  readonly choices: readonly { readonly key: GroupKey; readonly label: string; readonly count: number }[];
  readonly chosen: GroupKey;
  readonly choose: (group: GroupKey) => void;
}

/** Which candidates the list shows. */
export function GroupSwitch({ groups, choices, chosen, choose }: GroupSwitchProps): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.bar} role="group" aria-label={groups}>
      {choices.map(({ key, label, count }) => (
        <button
          key={key}
          type="button"
          className={mergeClasses(styles.choice, key === chosen && styles.chosen)}
          aria-pressed={key === chosen}
          onClick={() => choose(key)}
        >
          {label}
          <span className={styles.count}>{count}</span>
        </button>
      ))}
    </div>
  );
}
