import type { JSX } from 'react';
import { interviewScreenText } from '../../../i18n/interviewScreenText';
import type { InterviewRound } from '../../../sheet/interviews/readRound';
import { useLanguage } from '../../paneLanguage';
import { CellLink, type GoTo } from '../../parts/cellLink';
import { useInterviewStyles } from './interviewStyles';
import { OutcomeList } from './outcomeList';
import { momentText } from './roundMoment';

/** A round that is closed: how it ended, and the way to its sheet. */
export function FormerRound({ round, goTo }: { readonly round: InterviewRound; readonly goTo: GoTo }): JSX.Element {
  const styles = useInterviewStyles();
  const language = useLanguage();
  const { former, round: words } = interviewScreenText(language);
  return (
    <div className={styles.part}>
      <div className={styles.head}>
        <h3 className={styles.title}>{former.title(round.round.number)}</h3>
        <span className={styles.note}>{former.closed(momentText(round.round.closed ?? '', language))}</span>
      </div>
      <OutcomeList round={round} />
      {round.panelSheet !== null && (
        <p className={styles.text}>
          <CellLink cell={{ table: null, sheet: round.panelSheet, address: 'A1' }} goTo={goTo}>
            {words.toPanel}
          </CellLink>
        </p>
      )}
    </div>
  );
}
