import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useState, type JSX } from 'react';
import { nameKey } from '../../domain/nameKey';
import { withdrawals } from '../../domain/procedure/withdrawal';
import { pointsAsNumber, type Points } from '../../domain/points';
import { rateAsNumber, type HourlyRate } from '../../domain/hourlyRate';
import type { ShortlistPlace } from '../../domain/shortlist';
import { formatNumber, formatRate } from '../../i18n/format';
import type { CheckedWorkbook } from '../../sheet/checkedWorkbook';
import { useLanguage, usePaneText } from '../paneLanguage';
import type { GoTo } from '../parts/cellLink';
import { LongList } from '../parts/longList';
import { nameOf } from './names';
import { placeText } from './placeText';
import { RankedRow } from './rankedRow';

const useStyles = makeStyles({
  cut: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    padding: '6px 0',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    '::before': { content: '""', flexGrow: 1, borderTop: `2px solid ${tokens.colorBrandStroke1}` },
    '::after': { content: '""', flexGrow: 1, borderTop: `2px solid ${tokens.colorBrandStroke1}` },
  },
});

/** Fetched when somebody wants to know where a score comes from. */
const ScoreDetail = lazy(async () => ({ default: (await import('./scoreDetail')).ScoreDetail }));

const CUT = 'cut';
type Line = number | typeof CUT;
const itself = (line: Line): Line => line;

export interface RankedListProps {
  readonly checked: CheckedWorkbook;
  readonly rows: readonly number[];
  readonly goTo: GoTo;
}

/** The ranking with the line where the shortlist ends. */
export function RankedList({ checked, rows, goTo }: RankedListProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const text = usePaneText();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const { assessment, field, tender, procedure } = checked;
  const left = useMemo(() => withdrawals(procedure.decisions), [procedure]);
  const placeOf = useMemo(() => placesOf(checked), [checked]);
  const lines = useMemo(() => withCut(rows, placeOf), [rows, placeOf]);
  const toggle = (name: string): void =>
    setOpened((now) => {
      const next = new Set(now);
      if (!next.delete(name)) next.add(name);
      return next;
    });
  return (
    <LongList items={lines} keyOf={itself} ordered label={text.ranking.ranked}>
      {(line) => {
        if (line === CUT) return <div className={styles.cut}>{text.ranking.cut(tender.shortlistSize ?? 0)}</div>;
        const name = nameOf(field, line, text);
        const rate = field.rates[line]!;
        return (
          <RankedRow
            rank={assessment.ranking.rank[line]!}
            name={name}
            supplier={field.suppliers[line] ?? ''}
            score={formatNumber(pointsAsNumber(assessment.score[line]! as Points), language)}
            rate={Number.isNaN(rate) ? text.ranking.noRate : formatRate(rateAsNumber(rate as HourlyRate), language)}
            why={left.has(nameKey(field.names[line] ?? '')) ? text.ranking.withdrawn : placeText(checked, line, text, language)}
            place={placeOf(line)}
            open={opened.has(name)}
            toggle={() => toggle(name)}
          >
            <Suspense>
              <ScoreDetail checked={checked} row={line} goTo={goTo} />
            </Suspense>
          </RankedRow>
        );
      }}
    </LongList>
  );
}

function placesOf({ assessment }: CheckedWorkbook): (row: number) => ShortlistPlace {
  const sure = new Set(assessment.shortlist?.rows);
  const unresolved = new Set(assessment.shortlist?.unresolvedAtCut);
  return (row) => (sure.has(row) ? 'in' : unresolved.has(row) ? 'unresolved' : 'out');
}

/** The line stands before the first candidate that is surely out; where nobody is out there is nothing to cut. */
function withCut(rows: readonly number[], placeOf: (row: number) => ShortlistPlace): readonly Line[] {
  const firstOut = rows.findIndex((row) => placeOf(row) === 'out');
  return firstOut <= 0 ? rows : [...rows.slice(0, firstOut), CUT, ...rows.slice(firstOut)];
}
