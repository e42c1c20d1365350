import type { JSX } from 'react';
import type { CheckedWorkbook } from '../../sheet/checkedWorkbook';
import { useLanguage, usePaneText } from '../paneLanguage';
import type { GoTo } from '../parts/cellLink';
import { LongList } from '../parts/longList';
import { CandidateCard } from './candidateCard';
import { failedItems, openItems } from './cardsOf';
import type { GroupKey } from './groups';
import { nameOf } from './names';

const itself = (row: number): number => row;

export interface CardListProps {
  readonly checked: CheckedWorkbook;
  readonly rows: readonly number[];
  readonly group: Exclude<GroupKey, 'ranked'>;
  readonly goTo: GoTo;
}

/** Candidates without a rank, each with every reason. */
export function CardList({ checked, rows, group, goTo }: CardListProps): JSX.Element {
  const language = useLanguage();
  const text = usePaneText();
  const { field } = checked;
  const itemsOf = group === 'open' ? openItems : failedItems;
  return (
    <LongList items={rows} keyOf={itself} label={text.ranking[group]}>
      {(row) => (
        <CandidateCard name={nameOf(field, row, text)} supplier={field.suppliers[row] ?? ''} groups={itemsOf(checked, row, text, language)} goTo={goTo} />
      )}
    </LongList>
  );
}
