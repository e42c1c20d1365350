import type { JSX } from 'react';
import type { LocatedIssue } from '../../../sheet/locatedIssue';
import { locatedIssueText } from '../../../sheet/locatedIssueText';
import { useLanguage } from '../../paneLanguage';
import { CellLink, type GoTo } from '../../parts/cellLink';
import { useClientStyles } from './clientStyles';

/** What must be settled first, one line each, with the way to its cell. */
export function IssueList({ issues, goTo }: { readonly issues: readonly LocatedIssue[]; readonly goTo: GoTo }): JSX.Element {
  const styles = useClientStyles();
  const language = useLanguage();
  return (
    <ul className={styles.issues}>
      {issues.map((issue) => {
        const text = locatedIssueText(issue, language);
        return (
          <li key={`${issue.cell?.sheet}!${issue.cell?.address}:${text}`}>
            {text} <CellLink cell={issue.cell} goTo={goTo} />
          </li>
        );
      })}
    </ul>
  );
}
