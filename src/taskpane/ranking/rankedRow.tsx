import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { memo, useId, type JSX, type ReactNode } from 'react';
import type { ShortlistPlace } from '../../domain/shortlist';
import { usePaneText } from '../paneLanguage';

const useStyles = makeStyles({
  row: {
    width: '100%',
    display: 'grid',
    gridTemplateColumns: '30px minmax(0, 1fr) auto 16px',
    columnGap: '8px',
    alignItems: 'start',
    padding: '8px 4px 8px 9px',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    cursor: 'pointer',
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  in: { paddingLeft: '6px', borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
  unresolved: { paddingLeft: '6px', borderLeft: `3px dashed ${tokens.colorStatusWarningBorder2}` },
  rank: { textAlign: 'right', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  /** From 1,000 and from 10,000 on: the column does not grow, so that names stand below each other. */
  rankLong: { fontSize: tokens.fontSizeBase200 },
  rankLongest: { fontSize: tokens.fontSizeBase100 },
  rankIn: { color: tokens.colorBrandForeground1 },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  under: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  why: { display: 'block', marginTop: '2px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  numbers: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  score: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  chevron: { fontSize: '16px', lineHeight: '20px', color: tokens.colorNeutralForeground3, transitionProperty: 'transform', transitionDuration: tokens.durationFaster, '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' } },
  opened: { transform: 'rotate(180deg)' },
});

export interface RankedRowProps {
  readonly rank: number;
  readonly name: string;
  readonly supplier: string;
  readonly score: string;
  readonly rate: string;
  /** What decided the place, where more than the score did. */
  readonly why: string | null;
  readonly place: ShortlistPlace;
  readonly open: boolean;
  readonly toggle: () => void;
  readonly children: ReactNode;
}

/** One candidate in the ranking; opened, it shows where the score comes from. */
export const RankedRow = memo(function RankedRow(props: RankedRowProps): JSX.Element {
  const styles = useStyles();
  const text = usePaneText().ranking;
  const detail = useId();
  const { open, place } = props;
  return (
    <>
      <button
        type="button"
        className={mergeClasses(styles.row, place !== 'out' && styles[place])}
        aria-expanded={open}
        aria-controls={open ? detail : undefined}
        onClick={props.toggle}
      >
        <span className={mergeClasses(styles.rank, props.rank > 999 && styles.rankLong, props.rank > 9999 && styles.rankLongest, place === 'in' && styles.rankIn)}>
          <Hidden>{text.rank} </Hidden>
          {props.rank}
        </span>
        <span>
          <span className={styles.name}>{props.name}</span>
          {props.supplier !== '' && <span className={styles.under}>{props.supplier}</span>}
          {props.why !== null && <span className={styles.why}>{props.why}</span>}
        </span>
        <span className={styles.numbers}>
          <span className={styles.score}>
            <Hidden>{text.score} </Hidden>
            {props.score}
          </span>
          <span className={styles.under}>{props.rate}</span>
        </span>
        <ChevronDownRegular className={mergeClasses(styles.chevron, open && styles.opened)} aria-hidden />
      </button>
      {open && <div id={detail}>{props.children}</div>}
    </>
  );
});

const useHidden = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

function Hidden({ children }: { readonly children: ReactNode }): JSX.Element {
  return <span className={useHidden().hidden}>{children}</span>;
}
