import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { AWARD_SCREEN_TEXTS } from '../../../i18n/award/screen/words';
import { formatMoment } from '../../../i18n/moment';
import { awardIssues, eligible } from '../../../sheet/award/awardIssues';
import { awardPlan } from '../../../sheet/award/awardPlan';
import type { CandidateFiles } from '../../../sheet/award/candidateFiles';
import { wallClockOfText } from '../../../sheet/serialDate';
import { useLanguage } from '../../paneLanguage';
import type { StepProps } from '../stepProps';
import { AwardForm } from './awardForm';
import { IssueLines } from './issueLines';
import { Part } from './part';

const useStyles = makeStyles({
  card: { padding: '10px 12px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorStatusSuccessBackground1, border: `1px solid ${tokens.colorStatusSuccessBorder1}` },
  who: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, overflowWrap: 'anywhere' },
  why: { margin: '4px 0 0', whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  under: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
});

export interface AwardPartProps extends StepProps {
  readonly all: CandidateFiles;
}

/** Who was awarded the tender and why; or what blocks it, and the form. */
export function AwardPart({ checked, all, busy, carry, goTo, now, by }: AwardPartProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = AWARD_SCREEN_TEXTS[language];
  const text = words.award;
  const [changing, setChanging] = useState(false);
  const { award, winner } = all;
  const blocks = awardIssues(checked, all);
  const record = async (candidate: string, reason: string): Promise<void> => {
    if (await carry(awardPlan({ candidate, reason, at: now(), by }, language))) setChanging(false);
  };
  const isAsking = award === null || changing;
  return (
    <Part title={text.title}>
      {award !== null && (
        <div className={styles.card}>
          <p className={styles.who}>{text.to(award.candidate, winner?.supplier ?? '')}</p>
          <p className={styles.why}>{award.reason}</p>
          <p className={styles.under}>{text.recorded(formatMoment(wallClockOfText(award.at) ?? 0, language), award.by)}</p>
        </div>
      )}
      {isAsking && <IssueLines issues={blocks} label={words.blocked} goTo={goTo} />}
      {isAsking && changing && <p className={styles.note}>{text.changeNote}</p>}
      {isAsking && blocks.length === 0 && (
        <AwardForm
          candidates={eligible(checked, all)}
          rankOf={({ row }) => checked.assessment.ranking.rank[row] ?? 0}
          busy={busy}
          isNamed={by.trim() !== ''}
          record={(candidate, reason) => void record(candidate, reason)}
          cancel={changing ? () => setChanging(false) : undefined}
        />
      )}
      {!isAsking && (
        <div>
          <Button size="small" onClick={() => setChanging(true)}>
            {text.change}
          </Button>
        </div>
      )}
    </Part>
  );
}
