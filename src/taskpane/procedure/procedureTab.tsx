import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { procedureTabText } from '../../i18n/procedureTabText';
import type { CheckedWorkbook } from '../../sheet/checkedWorkbook';
import { procedureSheetPlan } from '../../sheet/procedure/procedureSheet';
import { procedureStatus, type Stage } from '../../sheet/procedure/procedureStatus';
import { localClock } from '../localClock';
import { useLanguage } from '../paneLanguage';
import { Callout } from '../parts/callout';
import type { GoTo } from '../parts/cellLink';
import { LabelledBox } from '../parts/labelledBox';
import type { Carry } from '../useTender';
import { BlockerList } from './blockerList';
import { DecisionLog } from './decisionLog';
import ClientStep from './client/clientStep';
import InterviewStep from './interviews/interviewStep';
import { AwardStep } from './award/awardStep';
import { StageCard } from './stageCard';
import type { StepProps } from './stepProps';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  intro: { margin: '2px 0 12px', color: tokens.colorNeutralForeground3 },
  stages: { margin: '12px 0 0', padding: 0 },
  name: { width: '100%' },
});

export interface ProcedureTabProps {
  readonly checked: CheckedWorkbook;
  readonly busy: boolean;
  readonly carry: Carry;
  readonly goTo: GoTo;
  readonly showRanking: () => void;
  /** Who is at work; it outlives the tab, and nothing else. */
  readonly by: string;
  readonly setBy: (name: string) => void;
}

/** Where this tender stands: its steps, what blocks the next one, and the way to do it. */
export default function ProcedureTab({ checked, busy, carry, goTo, showRanking, by, setBy }: ProcedureTabProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = procedureTabText(language);
  const { procedure } = checked;
  const stages = procedureStatus(checked);
  const current = stages.find(({ state }) => state === 'now')?.stage ?? 'award';
  const [chosen, setChosen] = useState<Stage | 'none' | null>(null);
  const open = chosen ?? current;
  const step: StepProps = { checked, busy, carry, goTo, now: localClock, by: by.trim() };
  const under = (stage: Stage): string => {
    const noticed = procedure.steps.find(({ kind }) => kind === stage);
    return noticed ? `${words.step(noticed.number)} · ${noticed.title}` : '';
  };
  const body = (stage: Stage): JSX.Element | null => {
    switch (stage) {
      case 'knockOuts':
      case 'selection':
        return (
          <Button size="small" onClick={showRanking}>
            {words.showRanking}
          </Button>
        );
      case 'client':
        return <ClientStep {...step} />;
      case 'interviews':
        return <InterviewStep {...step} />;
      case 'award':
        return <AwardStep {...step} />;
    }
  };
  return (
    <>
      <h1 className={styles.title}>{words.heading}</h1>
      <p className={styles.intro}>{words.intro}</p>
      {procedure.stands ? (
        <LabelledBox label={words.by} hint={words.byHint}>
          {(names) => <Input {...names} className={styles.name} value={by} autoComplete="name" onChange={(_, { value }) => setBy(value)} />}
        </LabelledBox>
      ) : (
        <Callout
          tone="info"
          title={words.notYet.title}
          actions={
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void carry((snapshot) => procedureSheetPlan(snapshot, language))}>
              {words.notYet.make}
            </Button>
          }
        >
          <p>{words.notYet.body}</p>
        </Callout>
      )}
      <ol className={styles.stages}>
        {stages.map((status) => {
          const { stage, blockers } = status;
          const isOpen = open === stage;
          return (
            <StageCard
              key={stage}
              status={status}
              title={words.stages[stage]}
              under={under(stage)}
              open={isOpen}
              toggle={() => setChosen(isOpen ? 'none' : stage)}
            >
              <BlockerList blockers={blockers} />
              {procedure.stands || stage === 'knockOuts' || stage === 'selection' ? body(stage) : null}
            </StageCard>
          );
        })}
      </ol>
      {procedure.stands && <DecisionLog decisions={procedure.decisions} />}
    </>
  );
}
