import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Fragment, useMemo, type JSX, type ReactNode, type RefObject } from 'react';
import { useRowsNear } from './useRowsNear';

const useStyles = makeStyles({
  /** Where rows above the visible part turn out otherwise than was thought, we scroll along ourselves, in every browser alike. */
  list: { listStyleType: 'none', margin: 0, padding: 0, overflowAnchor: 'none' },
  /** Margins of what is inside count as height of the row. */
  row: { display: 'flow-root list-item' },
  bullets: { listStyleType: 'disc', paddingLeft: '18px' },
  numbers: { listStyleType: 'decimal', paddingLeft: '24px' },
});

export interface LongListProps<Item> {
  readonly items: readonly Item[];
  /** The same function each time: what stays in the list keeps its row. */
  readonly keyOf: (item: Item, index: number) => string | number;
  readonly label: string | undefined;
  /** True where the order says something. */
  readonly ordered?: boolean;
  /** Bullets, or numbers where the order says something. */
  readonly marked?: boolean;
  readonly children: (item: Item, index: number) => ReactNode;
}

/**
 * A list of any length: only the rows near the visible part of the page are in it. What a row holds besides its item must
 * be kept outside it: a row that is scrolled away is taken out.
 */
export function LongList<Item>({ items, keyOf, label, ordered = false, marked = false, children }: LongListProps<Item>): JSX.Element {
  const styles = useStyles();
  const keys = useMemo(() => items.map(keyOf), [items, keyOf]);
  const { list, row, rows, tops, onFocus, onBlur } = useRowsNear(keys);
  const List = (ordered ? 'ol' : 'ul') as 'ul';
  const isWhole = rows.length === items.length;
  const gap = (from: number, to: number): JSX.Element | null => {
    const height = tops[to]! - tops[from]!;
    return height > 0 && from < to ? <li aria-hidden style={{ height, listStyleType: 'none' }} /> : null;
  };
  return (
    <List ref={list as RefObject<HTMLUListElement | null>} className={mergeClasses(styles.list, marked && styles[ordered ? 'numbers' : 'bullets'])} aria-label={label} onFocus={onFocus} onBlur={onBlur}>
      {rows.map((index, nth) => (
        <Fragment key={keys[index]}>
          {gap(nth === 0 ? 0 : rows[nth - 1]! + 1, index)}
          <li ref={row} className={styles.row} data-row={index} value={marked && ordered ? index + 1 : undefined} {...(isWhole ? {} : { 'aria-setsize': items.length, 'aria-posinset': index + 1 })}>
            {children(items[index]!, index)}
          </li>
        </Fragment>
      ))}
      {gap(rows.length === 0 ? 0 : rows.at(-1)! + 1, items.length)}
    </List>
  );
}
