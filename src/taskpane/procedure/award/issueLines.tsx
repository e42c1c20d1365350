import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { AWARD_SCREEN_TEXTS } from '../../../i18n/award/screen/words';
import type { LocatedIssue } from '../../../sheet/locatedIssue';
import { locatedIssueText } from '../../../sheet/locatedIssueText';
import { useLanguage } from '../../paneLanguage';
import { CellLink, type GoTo } from '../../parts/cellLink';

/** A step says what is next; all of it stands where its cells are. */
const MOST_LINES = 6;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '6px' },
  line: { padding: '2px 0 2px 9px', borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`, overflowWrap: 'anywhere' },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  place: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, marginRight: '6px' },
  more: { margin: '6px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

export interface IssueLinesProps {
  readonly issues: readonly LocatedIssue[];
  readonly label: string;
  readonly goTo: GoTo;
}

/** The first of what is to be settled, each with the way to its cell. */
export function IssueLines({ issues, label, goTo }: IssueLinesProps): JSX.Element | null {
  const styles = useStyles();
  const language = useLanguage();
  if (issues.length === 0) return null;
  return (
    <div>
      <ul className={styles.list} aria-label={label}>
        {issues.slice(0, MOST_LINES).map((issue, index) => (
          <li key={index} className={mergeClasses(styles.line, issue.severity === 'error' && styles.error)}>
            {issue.cell && (
              <span className={styles.place}>
                <CellLink cell={issue.cell} goTo={goTo} />
              </span>
            )}
            {locatedIssueText(issue, language)}
          </li>
        ))}
      </ul>
      {issues.length > MOST_LINES && <p className={styles.more}>{AWARD_SCREEN_TEXTS[language].more(issues.length - MOST_LINES)}</p>}
    </div>
  );
}
