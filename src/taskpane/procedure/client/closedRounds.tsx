import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { invitedIn } from '../../../domain/clientRound/invited';
import { lastDecision, type Decision } from '../../../domain/procedure/decision';
import { clientRoundText } from '../../../i18n/clientRoundText';
import { list } from '../../../i18n/format';
import type { ClientRoundReading } from '../../../sheet/clientRound/readClientRound';
import { useLanguage } from '../../paneLanguage';
import { CellLink, type GoTo } from '../../parts/cellLink';
import { useClientStyles } from './clientStyles';
import { IssueList } from './issueList';

const useStyles = makeStyles({ round: { padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` } });

export interface ClosedRoundsProps {
  readonly rounds: readonly ClientRoundReading[];
  readonly decisions: readonly Decision[];
  readonly goTo: GoTo;
}

/** What the rounds before brought; their sheets stay as they were. */
export function ClosedRounds({ rounds, decisions, goTo }: ClosedRoundsProps): JSX.Element {
  const styles = useClientStyles();
  const own = useStyles();
  const language = useLanguage();
  const { rounds: words } = clientRoundText(language).pane;
  return (
    <>
      {rounds.map(({ round, sheet, issues }) => {
        const names = invitedIn(round.number, decisions);
        const reason = lastDecision(decisions, 'invited', round.number)?.reason ?? '';
        return (
          <div key={round.number} className={own.round}>
            <h3 className={styles.title}>
              <CellLink cell={sheet === '' ? null : { table: null, sheet, address: 'A1' }} goTo={goTo}>
                {words.round(round.number)}
              </CellLink>
            </h3>
            <p className={styles.text}>{words.invited(names.length === 0 ? words.none : list(names, language))}</p>
            {reason !== '' && (
              <p className={styles.note}>
                {words.reason}: {reason}
              </p>
            )}
            {issues.length > 0 && <IssueList issues={issues} goTo={goTo} />}
          </div>
        );
      })}
    </>
  );
}
