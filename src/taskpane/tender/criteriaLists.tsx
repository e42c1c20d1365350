import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';
import { pointsAsNumber, sumOfPoints, type Points } from '../../domain/points';
import { formatNumber } from '../../i18n/format';
import type { CheckedWorkbook } from '../../sheet/checkedWorkbook';
import { useLanguage, usePaneText } from '../paneLanguage';
import { CellLink, type GoTo } from '../parts/cellLink';
import { Section } from '../parts/section';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: '26px minmax(0, 1fr) auto',
    columnGap: '6px',
    padding: '5px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  id: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  text: { display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden', overflowWrap: 'anywhere' },
  weight: { fontVariantNumeric: 'tabular-nums' },
});

interface RowProps {
  readonly id: string;
  readonly text: string;
  readonly children?: ReactNode;
}

export function CriteriaLists({ checked, goTo }: { readonly checked: CheckedWorkbook; readonly goTo: GoTo }): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const text = usePaneText().tender;
  const { tender, cellOf } = checked;
  const number = (points: Points): string => formatNumber(pointsAsNumber(points), language);
  const weights = tender.selection.flatMap(({ weight }) => (weight === null ? [] : [weight]));
  const row = ({ id, text: words, children }: RowProps): JSX.Element => (
    <li key={id} className={styles.item}>
      <span className={styles.id}>{id}</span>
      <span className={styles.text} title={words}>
        {words}
      </span>
      {children}
    </li>
  );
  return (
    <>
      <Section title={text.knockOuts} aside={tender.knockOuts.length}>
        <ul className={styles.list}>{tender.knockOuts.map(({ id, text: words }) => row({ id, text: words }))}</ul>
      </Section>
      <Section
        title={text.selection}
        aside={text.weightsSum(number(sumOfPoints(weights)), tender.total === null ? null : number(tender.total))}
      >
        <ul className={styles.list}>
          {tender.selection.map(({ id, text: words, weight }) =>
            row({
              id,
              text: words,
              children: (
                <span className={styles.weight}>
                  <CellLink cell={cellOf({ at: 'criterion', criterion: id, part: 'weight' })} goTo={goTo}>
                    {weight === null ? text.weightUnknown : text.points(number(weight))}
                  </CellLink>
                </span>
              ),
            }),
          )}
        </ul>
      </Section>
    </>
  );
}
