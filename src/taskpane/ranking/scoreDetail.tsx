import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { explainScore, type ScorePart } from '../../domain/explainScore';
import { pointsAsNumber, type Points } from '../../domain/points';
import { formatNumber } from '../../i18n/format';
import type { CheckedWorkbook } from '../../sheet/checkedWorkbook';
import { useLanguage, usePaneText } from '../paneLanguage';
import { CellLink, type GoTo } from '../parts/cellLink';

const useStyles = makeStyles({
  panel: { padding: '8px 10px 12px 12px', backgroundColor: tokens.colorNeutralBackground2, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: '4px 0 0', padding: 0 },
  part: { display: 'grid', gridTemplateColumns: '24px minmax(0, 1fr) auto', columnGap: '6px', padding: '5px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  id: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  text: { display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden', overflowWrap: 'anywhere' },
  points: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  track: { gridColumn: '2 / 4', height: '4px', marginTop: '4px', borderRadius: '2px', backgroundColor: tokens.colorNeutralStroke2, overflow: 'hidden', '@media (forced-colors: active)': { border: '1px solid CanvasText' } },
  fill: { height: '100%', backgroundColor: tokens.colorBrandStroke1, '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' } },
  loss: { margin: '10px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

export interface ScoreDetailProps {
  readonly checked: CheckedWorkbook;
  readonly row: number;
  readonly goTo: GoTo;
}

/** Where a score comes from: points and weight per criterion, each mark one click away. */
export function ScoreDetail({ checked, row, goTo }: ScoreDetailProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const text = usePaneText().ranking;
  const { tender, field, cellOf } = checked;
  const explanation = explainScore(tender, field, row);
  const [worst] = explanation.losses;
  const number = (points: Points): string => formatNumber(pointsAsNumber(points), language);
  return (
    <div className={styles.panel}>
      <h3 className={styles.heading}>{text.pointsHeading}</h3>
      <ul className={styles.list}>
        {explanation.parts.map((part, index) => (
          <li key={part.criterion} className={styles.part}>
            <span className={styles.id}>{part.criterion}</span>
            <span className={styles.text} title={tender.selection[index]?.text}>
              {tender.selection[index]?.text}
            </span>
            <span className={styles.points}>
              <CellLink cell={cellOf({ at: 'mark', row, criterion: part.criterion })} goTo={goTo}>
                {part.kind === 'scored' ? `${number(part.points)} / ${number(part.weight)}` : part.kind === 'open' ? text.openMark : text.unusableMark}
              </CellLink>
            </span>
            <span className={styles.track} aria-hidden>
              <span className={styles.fill} style={{ display: 'block', width: `${shareOf(part)}%` }} />
            </span>
          </li>
        ))}
      </ul>
      {explanation.total !== null && (
        <p className={styles.loss}>{worst ? text.lostMost(worst.criterion, number(worst.lost)) : text.noneLost}</p>
      )}
    </div>
  );
}

/** For the length of a bar only: what is compared is never a share. */
function shareOf(part: ScorePart): number {
  return part.kind === 'scored' && part.weight > 0 ? (100 * part.points) / part.weight : 0;
}
