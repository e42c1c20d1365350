import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { rateAsNumber, type HourlyRate } from '../../../domain/hourlyRate';
import { DecidedBy } from '../../../domain/ranking';
import { pointsAsNumber, type Points } from '../../../domain/points';
import { clientRoundText } from '../../../i18n/clientRoundText';
import { formatNumber, formatRate } from '../../../i18n/format';
import type { Language } from '../../../i18n/language';
import type { ClientRoundReading } from '../../../sheet/clientRound/readClientRound';
import { useLanguage } from '../../paneLanguage';
import { LongList } from '../../parts/longList';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) auto',
    columnGap: '8px',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontVariantNumeric: 'tabular-nums',
  },
  rank: { textAlign: 'right', fontWeight: tokens.fontWeightSemibold },
  name: { overflowWrap: 'anywhere' },
  under: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

export interface RankedLine {
  /** Code while the round is blind, name afterwards. */
  readonly label: string;
  readonly name: string;
  /** 0 where there is no rank. */
  readonly rank: number;
  readonly score: string;
  readonly under: string;
  readonly withdrawn: boolean;
}

/** The candidates of a round by rank, then as their rows stand; those without a rank last. */
export function rankedLines({ rows, assessment, field, hidden }: ClientRoundReading, language: Language): RankedLine[] {
  const { rounds } = clientRoundText(language).pane;
  const { rank, decidedBy } = assessment.ranking;
  const lines = rows.map(({ code, name, withdrawn }, row): RankedLine => {
    const score = assessment.score[row]!;
    const rate = field.rates[row]!;
    const rateText = hidden ? '' : Number.isNaN(rate) ? rounds.noRate : formatRate(rateAsNumber(rate as HourlyRate), language);
    const by = rank[row] === 0 ? '' : decidedBy[row] === DecidedBy.rate ? rounds.byRate : decidedBy[row] === DecidedBy.unresolved ? rounds.shared : '';
    return {
      label: hidden ? code : name || code,
      name,
      rank: rank[row]!,
      score: Number.isFinite(score) ? formatNumber(pointsAsNumber(score as Points), language) : rounds.noScore,
      under: [withdrawn ? rounds.withdrawn : '', rateText, by].filter((part) => part !== '').join(' · '),
      withdrawn,
    };
  });
  const place = ({ rank: at }: RankedLine): number => (at === 0 ? lines.length + 1 : at);
  return [...lines].sort((a, b) => place(a) - place(b));
}

const labelOf = ({ label }: RankedLine): string => label;

/** The standing of a round: what put each candidate where it is, ties among it. */
export function RankedLines({ lines }: { readonly lines: readonly RankedLine[] }): JSX.Element {
  const styles = useStyles();
  const { rounds } = clientRoundText(useLanguage()).pane;
  return (
    <LongList items={lines} keyOf={labelOf} ordered label={undefined}>
      {({ label, rank, score, under }) => (
        <div className={styles.line}>
          <span className={styles.rank} aria-label={rank === 0 ? undefined : rounds.rank(rank)}>
            {rank === 0 ? '–' : rank}
          </span>
          <span className={styles.name}>
            {label}
            {under !== '' && <span className={styles.under}>{under}</span>}
          </span>
          <span>{score}</span>
        </div>
      )}
    </LongList>
  );
}
