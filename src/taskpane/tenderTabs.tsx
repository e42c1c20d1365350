import { CounterBadge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { lazy, Suspense, type JSX, type ReactNode } from 'react';
import type { CheckedWorkbook } from '../sheet/checkedWorkbook';
import { startUpText } from '../i18n/startUpText';
import { useLanguage, usePaneText } from './paneLanguage';
import type { GoTo } from './parts/cellLink';
import type { GroupKey } from './ranking/groups';
import { DelayedSpinner } from './parts/delayedSpinner';
import { RankingTab } from './ranking/rankingTab';
import type { Carry } from './useTender';
import type { SetUpQuestionProps } from './tender/setUpQuestion';
import { TenderTab, type TenderTabWays } from './tender/tenderTab';

const useStyles = makeStyles({
  /** The top right corner belongs to Excel: it puts a menu there. */
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    paddingRight: '40px',
    minHeight: '40px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { paddingLeft: '6px', paddingRight: '6px' },
  badge: { marginLeft: '4px' },
});

const TABS = ['tender', 'ranking', 'procedure', 'issues'] as const;

/** A tender is mostly in its first two steps; what comes after, and the words of every issue, is fetched when somebody goes there. */
const SetUpQuestion = lazy(async () => ({ default: (await import('./tender/setUpQuestion')).SetUpQuestion }));
const IssuesTab = lazy(async () => ({ default: (await import('./issues/issuesTab')).IssuesTab }));
const ProcedureTab = lazy(() => import('./procedure/procedureTab'));
export type TabKey = (typeof TABS)[number];

/** Which tab shows, and which candidates the ranking lists. */
export interface Shown {
  readonly tab: TabKey;
  readonly group: GroupKey;
}

export interface TenderTabsProps {
  readonly checked: CheckedWorkbook;
  readonly busy: boolean;
  readonly shown: Shown;
  readonly show: (shown: Shown) => void;
  readonly goTo: GoTo;
  readonly ways: Omit<TenderTabWays, 'showGroup' | 'showIssues' | 'showProcedure' | 'goTo'>;
  readonly carry: Carry;
  /** Who is at work, as that person gave it; it stands with what is recorded, and is kept nowhere else. */
  readonly by: string;
  readonly setBy: (name: string) => void;
  /** Asked before sheets or columns are added; null where nothing is asked. */
  readonly question: SetUpQuestionProps | null;
  /** Stands above every tab: reports and progress. */
  readonly above: ReactNode;
  /** Around what is below the tabs. */
  readonly mainClass: string;
}

/** The tabs on one tender. */
export function TenderTabs({ checked, busy, shown, show, goTo, ways, carry, by, setBy, question, above, mainClass }: TenderTabsProps): JSX.Element {
  const styles = useStyles();
  const { tabs: text } = usePaneText();
  const { opening } = startUpText(useLanguage());
  const { tab, group } = shown;
  const count = checked.issues.length;
  const showGroup = (wanted: GroupKey): void => show({ tab: 'ranking', group: wanted });
  const panel = (): JSX.Element => {
    switch (tab) {
      case 'tender': {
        const showIssues = (): void => show({ ...shown, tab: 'issues' });
        const showProcedure = (): void => show({ ...shown, tab: 'procedure' });
        return <TenderTab checked={checked} busy={busy} showGroup={showGroup} showIssues={showIssues} showProcedure={showProcedure} goTo={goTo} {...ways} />;
      }
      case 'ranking':
        return <RankingTab checked={checked} group={group} showGroup={showGroup} goTo={goTo} />;
      case 'procedure':
        return <ProcedureTab checked={checked} busy={busy} carry={carry} goTo={goTo} showRanking={() => showGroup('ranked')} by={by} setBy={setBy} />;
      case 'issues':
        return <IssuesTab issues={checked.issues} goTo={goTo} />;
    }
  };
  return (
    <>
      <header className={styles.bar}>
        <TabList aria-label={text.label} selectedValue={tab} onTabSelect={(_, data) => show({ ...shown, tab: data.value as TabKey })}>
          {TABS.map((key) => (
            <Tab key={key} id={`tab-${key}`} value={key} className={styles.tab} aria-controls="panel">
              {text[key]}
              {key === 'issues' && count > 0 && <CounterBadge className={styles.badge} count={count} size="small" color="informative" />}
            </Tab>
          ))}
        </TabList>
      </header>
      <main className={mainClass}>
        {above}
        {question && (
          <Suspense>
            <SetUpQuestion {...question} />
          </Suspense>
        )}
        <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
          <Suspense fallback={<DelayedSpinner label={opening} />}>{panel()}</Suspense>
        </div>
      </main>
    </>
  );
}
