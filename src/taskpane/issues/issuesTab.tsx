import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { JSX } from 'react';
import { issuesTabText } from '../../i18n/issuesTabText';
import type { LocatedIssue } from '../../sheet/locatedIssue';
import { locatedIssueText } from '../../sheet/locatedIssueText';
import { useLanguage } from '../paneLanguage';
import { CellLink, type GoTo } from '../parts/cellLink';
import { LongList } from '../parts/longList';
import { Section } from '../parts/section';

const useStyles = makeStyles({
  tab: { '& > section:first-child': { marginTop: 0 } },
  note: { margin: '0 0 8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  issue: { padding: '9px 0 10px 11px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`, marginBottom: '1px' },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  words: { margin: 0, overflowWrap: 'anywhere' },
  place: { display: 'inline-block', marginBottom: '1px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  none: { textAlign: 'center', paddingTop: '48px', color: tokens.colorNeutralForeground2 },
  noneIcon: { fontSize: '36px', color: tokens.colorStatusSuccessForeground1 },
  noneTitle: { margin: '4px 0 2px', fontSize: tokens.fontSizeBase400, color: tokens.colorNeutralForeground1 },
});

/** An issue has no name of its own: where it stands in the list is what it is known by. */
const place = (_issue: LocatedIssue, index: number): number => index;

export interface IssuesTabProps {
  readonly issues: readonly LocatedIssue[];
  readonly goTo: GoTo;
}

/** Every issue with its cell, errors first. */
export function IssuesTab({ issues, goTo }: IssuesTabProps): JSX.Element {
  const styles = useStyles();
  const text = issuesTabText(useLanguage());
  const errors = issues.filter(({ severity }) => severity === 'error');
  const warnings = issues.filter(({ severity }) => severity === 'warning');
  if (issues.length === 0) {
    return (
      <div className={styles.none}>
        <CheckmarkCircleRegular className={styles.noneIcon} aria-hidden />
        <h1 className={styles.noneTitle}>{text.none.title}</h1>
        <p className={styles.words}>{text.none.body}</p>
      </div>
    );
  }
  return (
    <div className={styles.tab}>
      {errors.length > 0 && (
        <Section title={text.errors(errors.length)}>
          <p className={styles.note}>{text.errorsMean}</p>
          <IssueList issues={errors} goTo={goTo} label={text.errors(errors.length)} />
        </Section>
      )}
      {warnings.length > 0 && (
        <Section title={text.warnings(warnings.length)}>
          <p className={styles.note}>{text.warningsMean}</p>
          <IssueList issues={warnings} goTo={goTo} label={text.warnings(warnings.length)} />
        </Section>
      )}
    </div>
  );
}

export function IssueList({ issues, goTo, label }: IssuesTabProps & { readonly label: string }): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <LongList items={issues} keyOf={place} label={label}>
      {(issue) => (
        <div className={mergeClasses(styles.issue, issue.severity === 'error' && styles.error)}>
          {issue.cell && (
            <span className={styles.place}>
              <CellLink cell={issue.cell} goTo={goTo} />
            </span>
          )}
          <p className={styles.words}>{locatedIssueText(issue, language)}</p>
        </div>
      )}
    </LongList>
  );
}
