import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type JSX, type ReactNode } from 'react';
import { usePaneText } from '../paneLanguage';

/** Rows drawn at first, and added each time the end comes near: a pane shows some ten at once. */
export const FIRST_ROWS = 60;
export const MORE_ROWS = 120;
/** How far below the visible part the end of the list may be before more rows are drawn. */
const AHEAD = '600px';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  more: { width: '100%', marginTop: '8px' },
});

export interface GrowingListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string | number;
  readonly label: string;
  readonly children: (item: Item) => ReactNode;
}

/** A list of any length: only as many rows are drawn as somebody has scrolled to. */
export function GrowingList<Item>({ items, keyOf, label, children }: GrowingListProps<Item>): JSX.Element {
  const styles = useStyles();
  const text = usePaneText().ranking;
  const [drawn, setDrawn] = useState(FIRST_ROWS);
  const end = useRef<HTMLDivElement>(null);
  const left = items.length - drawn;
  const more = (): void => setDrawn((now) => now + MORE_ROWS);

  useEffect(() => {
    if (left <= 0 || end.current === null || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) more();
      },
      { rootMargin: AHEAD },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [left]);

  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {items.slice(0, drawn).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {left > 0 && (
        <div ref={end}>
          <Button className={styles.more} appearance="subtle" onClick={more}>
            {text.showMore(Math.min(left, MORE_ROWS))}
          </Button>
        </div>
      )}
    </>
  );
}
