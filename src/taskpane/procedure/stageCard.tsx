import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { RecordRegular } from '@fluentui/react-icons/svg/record';
import { useId, type JSX, type ReactNode } from 'react';
import { procedureTabText } from '../../i18n/procedureTabText';
import type { StageStatus } from '../../sheet/procedure/procedureStatus';
import { useLanguage } from '../paneLanguage';

const ICONS = { done: CheckmarkCircleFilled, now: RecordRegular, later: CircleRegular };

const useStyles = makeStyles({
  card: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, listStyleType: 'none' },
  heading: { margin: 0, font: 'inherit' },
  button: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto 16px',
    alignItems: 'center',
    columnGap: '8px',
    width: '100%',
    minHeight: '44px',
    padding: '8px 0',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px', borderRadius: tokens.borderRadiusMedium },
  },
  icon: { fontSize: '20px', lineHeight: 0, color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  now: { color: tokens.colorBrandForeground1 },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  under: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  state: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  panel: { padding: '0 0 16px 28px' },
});

export interface StageCardProps {
  readonly status: StageStatus;
  readonly title: string;
  /** The title that the notice gives, and who assesses. */
  readonly under: string;
  readonly open: boolean;
  readonly toggle: () => void;
  readonly children: ReactNode;
}

/** One step of the procedure: what it is, how far it is, and, when opened, what is to be done. */
export function StageCard({ status: { state }, title, under, open, toggle, children }: StageCardProps): JSX.Element {
  const styles = useStyles();
  const id = useId();
  const words = procedureTabText(useLanguage());
  const Icon = ICONS[state];
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <li className={styles.card} aria-current={state === 'now' ? 'step' : undefined}>
      <h2 className={styles.heading}>
        <button type="button" className={styles.button} aria-expanded={open} aria-controls={id} onClick={toggle}>
          <span className={mergeClasses(styles.icon, state === 'done' && styles.done, state === 'now' && styles.now)}>
            <Icon aria-hidden />
          </span>
          <span className={styles.title}>
            {title}
            {under !== '' && <span className={styles.under}>{under}</span>}
          </span>
          <span className={styles.state}>{words.states[state]}</span>
          <Chevron aria-hidden />
        </button>
      </h2>
      <div id={id} className={styles.panel} hidden={!open}>
        {open && children}
      </div>
    </li>
  );
}
