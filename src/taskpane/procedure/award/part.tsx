import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type JSX, type ReactNode } from 'react';

const useStyles = makeStyles({
  part: { padding: '14px 0 2px', '& + &': { marginTop: '14px', borderTop: `1px solid ${tokens.colorNeutralStroke3}` } },
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', columnGap: '8px', marginBottom: '6px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  aside: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
  body: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '10px', '& > p': { margin: 0 } },
});

export interface PartProps {
  readonly title: string;
  readonly aside?: string | undefined;
  readonly children: ReactNode;
}

/** One matter within the step of the award; its heading stands under that of the step. */
export function Part({ title, aside, children }: PartProps): JSX.Element {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
