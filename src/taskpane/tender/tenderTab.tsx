import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { Standing } from '../../domain/knockOut';
import type { CheckedWorkbook } from '../../sheet/checkedWorkbook';
import { usePaneText } from '../paneLanguage';
import type { GoTo } from '../parts/cellLink';
import { groupsOf, type GroupKey } from '../ranking/groups';
import { ActionBar } from './actionBar';
import { CriteriaLists } from './criteriaLists';
import { FactList } from './factList';
import { NextStepCard } from './nextStep';
import { nextStepOf } from './nextStepOf';
import { StandingTiles } from './standingTiles';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  /** A notice writes its client as it would in a sentence: "gemeente Zwolle". */
  under: { margin: '2px 0 0', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere', '::first-letter': { textTransform: 'uppercase' } },
});

/** Where a person can go from here. */
export interface TenderTabWays {
  readonly showGroup: (group: GroupKey) => void;
  readonly showIssues: () => void;
  readonly showProcedure: () => void;
  readonly goTo: GoTo;
  readonly addCandidates: () => void;
  readonly check: () => void;
  readonly highlight: () => void;
  readonly askSetUp: () => void;
  readonly showFunctions: () => void;
  readonly showDossier: () => void;
}

export interface TenderTabProps extends TenderTabWays {
  readonly checked: CheckedWorkbook;
  readonly busy: boolean;
}

export function TenderTab({ checked, busy, ...ways }: TenderTabProps): JSX.Element {
  const styles = useStyles();
  const text = usePaneText().tender;
  const fact = (key: 'number' | 'title' | 'client'): string | null => {
    const value = checked.facts.get(key)?.value ?? null;
    return value === null ? null : String(value);
  };
  const under = [fact('client'), fact('number')].filter((each) => each !== null).join(' · ');
  const step = nextStepOf(checked);
  const { standing } = checked.assessment;
  const count = (wanted: Standing): number => standing.reduce((sum, each) => sum + (each === wanted ? 1 : 0), 0);
  const follow = (): (() => void) => {
    switch (step.kind) {
      case 'errors':
        return ways.showIssues;
      case 'noCandidates':
        return ways.addCandidates;
      case 'lock':
        return ways.showDossier;
      case 'open':
        return () => ways.showGroup('open');
      case 'cut':
        return () => ways.showGroup('ranked');
      case 'complete':
        return ways.showProcedure;
    }
  };
  return (
    <>
      <h1 className={styles.title}>{fact('title') ?? text.untitled}</h1>
      {under !== '' && <p className={styles.under}>{under}</p>}
      <StandingTiles
        admitted={count(Standing.admitted)}
        admittedIncomplete={groupsOf(checked).open.length - count(Standing.open)}
        open={count(Standing.open)}
        knockedOut={count(Standing.knockedOut) + count(Standing.withdrawn)}
        show={ways.showGroup}
      />
      <NextStepCard step={step} follow={follow()} />
      <ActionBar busy={busy} addCandidates={ways.addCandidates} check={ways.check} highlight={ways.highlight} askSetUp={ways.askSetUp} showFunctions={ways.showFunctions} showDossier={ways.showDossier} />
      <FactList facts={checked.facts} without={['title', 'client', 'number']} goTo={ways.goTo} />
      <CriteriaLists checked={checked} goTo={ways.goTo} />
    </>
  );
}
