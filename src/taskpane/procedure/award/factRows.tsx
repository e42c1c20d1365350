import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '12px', rowGap: '6px', margin: 0 },
  label: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  value: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold, maxWidth: '160px' },
});

export interface FactRow {
  readonly label: string;
  readonly value: ReactNode;
}

/** Labels with what they come to. */
export function FactRows({ rows }: { readonly rows: readonly FactRow[] }): JSX.Element {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {rows.map(({ label, value }) => [
        <dt key={`${label} label`} className={styles.label}>
          {label}
        </dt>,
        <dd key={label} className={styles.value}>
          {value}
        </dd>,
      ])}
    </dl>
  );
}
