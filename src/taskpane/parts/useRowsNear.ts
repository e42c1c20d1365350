import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type FocusEvent, type RefCallback, type RefObject } from 'react';
import { covers, layRows, measureRows, rowsBetween, rowsToDraw, type RowHeights, type RowSpan, type RowTops } from './rowLayout';

/** Up to so many rows all are drawn: nothing is won by leaving some out. */
export const SHORT_LIST = 60;
/** Pixels above and below the visible part in which rows are drawn, and those that must be before more are. */
const DRAWN_AHEAD = 600;
const NEEDED_AHEAD = 200;
/** Rows of a longer list that are drawn before it is known how much of it is visible. */
const FIRST_ROWS = 20;
/** Until a row was measured. */
const USUAL_HEIGHT = 56;

export interface RowsNear {
  readonly list: RefObject<HTMLElement | null>;
  /** For every row that is drawn; it carries its number in `data-row`. */
  readonly row: RefCallback<HTMLElement>;
  /** The rows to draw, in order. */
  readonly rows: readonly number[];
  readonly tops: RowTops;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * Which rows of a list are near the visible part of the page. The row that has the focus stays drawn wherever it is, with
 * its neighbours, so that Tab goes on from there. Rows above the visible part that turn out taller or lower than was
 * thought do not move what is visible.
 */
export function useRowsNear<Key>(keys: readonly Key[]): RowsNear {
  const list = useRef<HTMLElement>(null);
  const [heights, setHeights] = useState<RowHeights<Key>>({ measured: new Map(), usual: USUAL_HEIGHT });
  const [span, setSpan] = useState<RowSpan>({ first: 0, last: FIRST_ROWS - 1 });
  const [focused, setFocused] = useState<Key | null>(null);
  const isLong = keys.length > SHORT_LIST;
  const tops = useMemo(() => layRows(keys, heights), [keys, heights]);
  const now = useRef({ keys, heights, tops, span });

  const look = useCallback((): void => {
    if (list.current === null) return;
    const from = -list.current.getBoundingClientRect().top;
    const near = (ahead: number): RowSpan => rowsBetween(now.current.tops, from - ahead, from + window.innerHeight + ahead);
    if (!covers(now.current.span, near(NEEDED_AHEAD))) setSpan(near(DRAWN_AHEAD));
  }, []);

  const [sizes] = useState(
    () =>
      new ResizeObserver((entries) => {
        if (list.current === null) return;
        const seen = new Map(entries.map(({ target, borderBoxSize }) => [Number((target as HTMLElement).dataset['row']), borderBoxSize[0]?.blockSize ?? 0]));
        const before = now.current;
        const measuring = measureRows(before.heights, before.keys, before.tops, seen, -list.current.getBoundingClientRect().top);
        if (measuring === null) return;
        if (measuring.shift !== 0) window.scrollBy(0, measuring.shift);
        setHeights(measuring.heights);
      }),
  );
  const row = useCallback<RefCallback<HTMLElement>>(
    (element) => {
      if (element === null || !isLong) return undefined;
      sizes.observe(element);
      return () => sizes.unobserve(element);
    },
    [sizes, isLong],
  );

  // What stands above the list may have changed with every drawing.
  useLayoutEffect(() => {
    now.current = { keys, heights, tops, span };
    if (isLong) look();
  });
  useEffect(() => {
    if (!isLong) return undefined;
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [isLong, look]);
  useEffect(() => () => sizes.disconnect(), [sizes]);

  const rows = useMemo(() => {
    if (!isLong) return keys.map((_, index) => index);
    const at = focused === null ? -1 : keys.indexOf(focused);
    return rowsToDraw(span, at < 0 ? [] : [at - 1, at, at + 1], keys.length);
  }, [isLong, keys, span, focused]);

  return {
    list,
    row,
    rows,
    tops,
    onFocus: ({ target }) => {
      const at = target.closest<HTMLElement>('[data-row]')?.dataset['row'];
      setFocused(at === undefined ? null : (keys[Number(at)] ?? null));
    },
    onBlur: ({ currentTarget, relatedTarget }) => {
      // Another row takes the focus, or the whole window lost it and will give it back.
      const stays = currentTarget.contains(relatedTarget) || currentTarget.contains(document.activeElement);
      if (!stays) setFocused(null);
    },
  };
}
