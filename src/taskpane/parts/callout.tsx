import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { JSX, ReactNode } from 'react';
import { usePaneText } from '../paneLanguage';

export type Tone = 'info' | 'success' | 'warning' | 'error';

const ICONS = { info: InfoRegular, success: CheckmarkCircleRegular, warning: WarningRegular, error: ErrorCircleRegular };

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: '8px',
    padding: '10px 12px',
    margin: '12px 0',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, border: `1px solid ${tokens.colorStatusWarningBorder1}` },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, border: `1px solid ${tokens.colorStatusDangerBorder1}` },
  success: { backgroundColor: tokens.colorStatusSuccessBackground1, border: `1px solid ${tokens.colorStatusSuccessBorder1}` },
  icon: { fontSize: '20px', lineHeight: 0 },
  warningIcon: { color: tokens.colorStatusWarningForeground1 },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  successIcon: { color: tokens.colorStatusSuccessForeground1 },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: 'inherit' },
  body: { '& > p': { margin: 0 }, '& > p + p': { marginTop: '6px' }, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '10px' },
  dismiss: { margin: '-4px -6px 0 0' },
});

export interface CalloutProps {
  readonly tone: Tone;
  readonly title?: string | undefined;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly onDismiss?: (() => void) | undefined;
}

/** Something that a person must not miss; never colour alone, an icon and words say it too. */
export function Callout({ tone, title, children, actions, onDismiss }: CalloutProps): JSX.Element {
  const styles = useStyles();
  const Icon = ICONS[tone];
  const colours = tone === 'info' ? [undefined, undefined] : [styles[tone], styles[`${tone}Icon`]];
  return (
    <div className={mergeClasses(styles.box, colours[0])}>
      <span className={mergeClasses(styles.icon, colours[1])}>
        <Icon aria-hidden />
      </span>
      <div className={styles.body}>
        {title !== undefined && <h3 className={styles.title}>{title}</h3>}
        {children}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {onDismiss && <Dismiss onClick={onDismiss} />}
    </div>
  );
}

function Dismiss({ onClick }: { readonly onClick: () => void }): JSX.Element {
  const styles = useStyles();
  const { dismiss } = usePaneText().actions;
  return <Button className={styles.dismiss} appearance="transparent" size="small" icon={<DismissRegular />} aria-label={dismiss} onClick={onClick} />;
}
