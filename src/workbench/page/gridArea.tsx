import { useEffect, useRef, type JSX } from 'react';

/** The place of the grid. The grid itself is drawn by the spreadsheet engine and outlives every render of the page. */
export function GridArea({ label, grid }: { readonly label: string; readonly grid: HTMLElement }): JSX.Element {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.append(grid);
  }, [grid]);
  return <section className="grid" ref={place} aria-label={label} />;
}
