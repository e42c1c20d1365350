import { tokens, makeStyles, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import type { JSX } from 'react';
import type { CandidateOutcome } from '../../../domain/interviews/consolidation';
import { interviewScreenText } from '../../../i18n/interviewScreenText';
import type { InterviewRound } from '../../../sheet/interviews/readRound';
import { useLanguage } from '../../paneLanguage';
import { LongList } from '../../parts/longList';
import { useInterviewStyles } from './interviewStyles';

const ICONS = { passed: CheckmarkCircleRegular, failed: DismissCircleRegular, open: CircleRegular };

const useStyles = makeStyles({
  outcome: { display: 'inline-flex', alignItems: 'center', columnGap: '4px', whiteSpace: 'nowrap' },
  passed: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  open: { color: tokens.colorNeutralForeground2 },
});

const candidateOf = ({ candidate }: CandidateOutcome): string => candidate;

/** How each candidate stands: an icon and words, never colour alone. */
export function OutcomeList({ round }: { readonly round: Pick<InterviewRound, 'consolidation'> }): JSX.Element {
  const shared = useInterviewStyles();
  const styles = useStyles();
  const { round: words } = interviewScreenText(useLanguage());
  return (
    <div className={shared.part}>
      <h4 className={shared.title}>{words.standing}</h4>
      <LongList items={round.consolidation.outcomes} keyOf={candidateOf} label={undefined}>
        {({ candidate, outcome }) => {
          const Icon = ICONS[outcome];
          return (
            <div className={shared.row}>
              <span className={shared.name}>{candidate}</span>
              <span className={mergeClasses(styles.outcome, styles[outcome])}>
                <Icon aria-hidden />
                {words.outcome[outcome]}
              </span>
            </div>
          );
        }}
      </LongList>
    </div>
  );
}
