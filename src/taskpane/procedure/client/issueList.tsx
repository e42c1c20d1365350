import type { JSX } from 'react';
import type { LocatedIssue } from '../../../sheet/locatedIssue';
import { locatedIssueText } from '../../../sheet/locatedIssueText';
import { useLanguage } from '../../paneLanguage';
import { CellLink, type GoTo } from '../../parts/cellLink';
import { LongList } from '../../parts/longList';

const place = (_issue: LocatedIssue, index: number): number => index;

/** What must be settled first, one line each, with the way to its cell. */
export function IssueList({ issues, goTo }: { readonly issues: readonly LocatedIssue[]; readonly goTo: GoTo }): JSX.Element {
  const language = useLanguage();
  return (
    <LongList items={issues} keyOf={place} label={undefined} marked>
      {(issue) => (
        <>
          {locatedIssueText(issue, language)} <CellLink cell={issue.cell} goTo={goTo} />
        </>
      )}
    </LongList>
  );
}
