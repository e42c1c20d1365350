import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import type { JSX } from 'react';
import { newTenderText } from '../../i18n/newTenderText';
import { wordNoticeIssue } from '../../i18n/notice/wordIssue';
import type { NoticeIssue } from '../../notice/issue';
import { useLanguage } from '../paneLanguage';
import { Section } from '../parts/section';
import { SourceQuote } from './sourceQuote';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'grid', gridTemplateColumns: '28px minmax(0, 1fr)', padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  tick: { minWidth: '24px', width: '24px', height: '24px', padding: 0, marginTop: '-2px' },
  settled: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  message: { margin: 0, overflowWrap: 'anywhere' },
  proposal: { margin: '2px 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export interface SettledIssue {
  readonly issue: NoticeIssue;
  readonly settled: boolean;
  /** Settled by what was typed: nobody needs to tick it off. */
  readonly byItself: boolean;
}

export interface SettleListProps {
  readonly issues: readonly SettledIssue[];
  readonly toggle: (issue: NoticeIssue) => void;
  readonly lines: readonly string[];
}

/** What must be settled before the first CV is opened, each with its lines and a proposal. */
export function SettleList({ issues, toggle, lines }: SettleListProps): JSX.Element | null {
  const styles = useStyles();
  const language = useLanguage();
  const words = newTenderText(language).review;
  if (issues.length === 0) return null;
  const open = issues.filter(({ settled }) => !settled).length;
  return (
    <Section title={words.settleFirst} aside={words.settleCount(open, issues.length)}>
      <ul className={styles.list}>
        {issues.map(({ issue, settled, byItself }, index) => {
          const { message, proposal } = wordNoticeIssue(issue, language);
          return (
            <li key={`${issue.code} ${index}`} className={styles.item}>
              <Button
                className={styles.tick}
                appearance="transparent"
                size="small"
                icon={settled ? <CheckmarkCircleRegular /> : <CircleRegular />}
                aria-pressed={settled}
                aria-label={`${words.settled}: ${message}`}
                disabledFocusable={byItself}
                onClick={() => toggle(issue)}
              />
              <div>
                <p className={mergeClasses(styles.message, settled && styles.settled)}>{message}</p>
                {!settled && (
                  <>
                    <p className={styles.proposal}>{proposal}</p>
                    <SourceQuote source={issue.source} confidence={null} lines={lines} />
                  </>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
