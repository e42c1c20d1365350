import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { lazy, Suspense, useMemo, useState, type JSX } from 'react';
import type { CheckedWorkbook } from '../../sheet/checkedWorkbook';
import { usePaneText } from '../paneLanguage';
import { Callout } from '../parts/callout';
import type { GoTo } from '../parts/cellLink';
import { found, groupsOf, type GroupKey } from './groups';
import { GroupSwitch } from './groupSwitch';
import { RankedList } from './rankedList';

/** Fetched when somebody looks at those without a rank. */
const CardList = lazy(async () => ({ default: (await import('./cardList')).CardList }));

/** Fetched where a tie stands across the cut. */
const CutMessage = lazy(async () => ({ default: (await import('./cutMessage')).CutMessage }));
const hasOpenCut = ({ assessment: { shortlist } }: CheckedWorkbook): boolean => shortlist !== null && shortlist.unresolvedAtCut.length > 0;

/** Fewer candidates than this are found by looking. */
const SEARCH_FROM = 15;

const useStyles = makeStyles({
  search: { width: '100%', marginTop: '10px' },
  list: { marginTop: '10px' },
  none: { margin: '24px 0', color: tokens.colorNeutralForeground3, textAlign: 'center' },
});

export interface RankingTabProps {
  readonly checked: CheckedWorkbook;
  readonly group: GroupKey;
  readonly showGroup: (group: GroupKey) => void;
  readonly goTo: GoTo;
}

/** All candidates: those with a rank, those with something open, and those knocked out with every reason. */
export function RankingTab({ checked, group, showGroup, goTo }: RankingTabProps): JSX.Element {
  const styles = useStyles();
  const text = usePaneText();
  const [query, setQuery] = useState('');
  const groups = useMemo(() => groupsOf(checked), [checked]);
  const rows = useMemo(() => found(groups[group], query, checked), [groups, group, query, checked]);
  const { field } = checked;
  const none = { ranked: text.ranking.noneRanked, open: text.ranking.noneOpen, knockedOut: text.ranking.noneKnockedOut }[group];
  const list = (): JSX.Element => {
    if (rows.length === 0) return <p className={styles.none}>{query.trim() === '' ? none : text.ranking.noneFound(query.trim())}</p>;
    if (group === 'ranked') return <RankedList key={query} checked={checked} rows={rows} goTo={goTo} />;
    return <CardList key={query} checked={checked} rows={rows} group={group} goTo={goTo} />;
  };
  return (
    <>
      <GroupSwitch
        groups={text.ranking.groups}
        choices={(['ranked', 'open', 'knockedOut'] as const).map((key) => ({ key, label: text.ranking[key], count: groups[key].length }))}
        chosen={group}
        choose={showGroup}
      />
      {group === 'ranked' && checked.assessment.provisional && (
        <Callout tone="info">
          <p>{text.ranking.provisional(groups.open.length)}</p>
        </Callout>
      )}
      {group === 'ranked' && hasOpenCut(checked) && (
        <Suspense>
          <CutMessage checked={checked} goTo={goTo} />
        </Suspense>
      )}
      {field.count >= SEARCH_FROM && (
        <Input
          className={styles.search}
          type="search"
          aria-label={text.ranking.find}
          placeholder={text.ranking.find}
          contentBefore={<SearchRegular aria-hidden />}
          value={query}
          onChange={(_, data) => setQuery(data.value)}
        />
      )}
      <div className={styles.list}><Suspense>{list()}</Suspense></div>
    </>
  );
}
