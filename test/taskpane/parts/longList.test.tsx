import type { JSX } from 'react';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { barriers } from '../../support/paneOnStage';
import { LongList } from '../../../src/taskpane/parts/longList';

const ROW = 40;
const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `Row ${index + 1}`);
const itself = (name: string): string => name;
const list = (items: readonly string[]): JSX.Element => (
  <LongList items={items} keyOf={itself} label="Rows">
    {(name) => <button type="button">{name}</button>}
  </LongList>
);
const drawn = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-row]')];
const shown = (): string[] => drawn().map(({ textContent }) => textContent ?? '');

/** How far the page is scrolled; the list begins at its top. */
let scrolled = 0;
/** What a row measures when it is laid out. */
let heightOf: (name: string) => number;
let resized: (() => void)[] = [];
let scrollBy: jest.SpyInstance;

beforeEach(() => {
  scrolled = 0;
  heightOf = () => ROW;
  resized = [];
  jest.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(() => ({ top: -scrolled }) as DOMRect);
  scrollBy = jest.spyOn(window, 'scrollBy').mockImplementation(((_x: number, y: number) => (scrolled += y)) as unknown as typeof window.scrollBy);
  jest.spyOn(globalThis, 'ResizeObserver').mockImplementation(((notify: ResizeObserverCallback) => {
    const watched = new Set<Element>();
    const observer = { observe: (row: Element) => void watched.add(row), unobserve: (row: Element) => void watched.delete(row), disconnect: () => watched.clear() };
    resized.push(() => {
      const entries = [...watched].map((target) => ({ target, borderBoxSize: [{ blockSize: heightOf(target.textContent ?? '') }] }) as unknown as ResizeObserverEntry);
      if (entries.length > 0) notify(entries, observer);
    });
    return observer;
  }) as unknown as () => ResizeObserver);
});
afterEach(() => jest.restoreAllMocks());

/** The browser lays out what was drawn, as often as something new is drawn. */
const lay = (): void => {
  for (let round = 0; round < 4; round++) act(() => resized.forEach((notify) => notify()));
};
const scrollTo = (top: number): void => {
  scrolled = top;
  fireEvent.scroll(window);
  lay();
};

test('a short list is drawn whole, and says nothing about its length that a reader does not see', async () => {
  const { container } = render(list(names(30)));
  expect(shown()).toEqual(names(30));
  expect(screen.getAllByRole('listitem')[0]!.hasAttribute('aria-setsize')).toBe(false);
  expect(await barriers(container)).toEqual([]);
});

test('of 2,000 rows at most a hundred are in the page, from the first to the last', async () => {
  const { container } = render(list(names(2000)));
  lay();
  expect(shown()[0]).toBe('Row 1');
  for (let top = 0; top < 2000 * ROW; top += 500) {
    scrollTo(top);
    expect(drawn().length).toBeLessThanOrEqual(100);
    const visible = names(2000).slice(Math.floor(top / ROW), Math.ceil((top + window.innerHeight) / ROW));
    expect(shown()).toEqual(expect.arrayContaining(visible));
  }
  expect(shown().at(-1)).toBe('Row 2000');
  const last = drawn().at(-1)!;
  expect([last.getAttribute('aria-posinset'), last.getAttribute('aria-setsize')]).toEqual(['2000', '2000']);
  expect(await barriers(container)).toEqual([]);
});

test('the rows that are left out keep their room', () => {
  render(list(names(1000)));
  lay();
  scrollTo(20_000);
  const rooms = [...screen.getByRole('list').children].filter((each) => !each.hasAttribute('data-row')).map((each) => Number.parseFloat((each as HTMLElement).style.height));
  expect(rooms).toHaveLength(2);
  expect(rooms.reduce((sum, each) => sum + each, 0) + drawn().length * ROW).toBe(1000 * ROW);
});

test('the row with the focus stays when it is scrolled away, with its neighbours, and leaves when it loses the focus', () => {
  render(list(names(2000)));
  lay();
  const button = screen.getByRole('button', { name: 'Row 3' });
  act(() => button.focus());
  scrollTo(40_000);
  expect(document.activeElement).toBe(button);
  expect(shown().slice(0, 3)).toEqual(['Row 2', 'Row 3', 'Row 4']);
  expect(shown()).toContain('Row 1001');
  act(() => screen.getByRole('button', { name: 'Row 4' }).focus());
  expect(shown().slice(0, 3)).toEqual(['Row 3', 'Row 4', 'Row 5']);
  act(() => (document.activeElement as HTMLElement).blur());
  expect(shown()).not.toContain('Row 4');
});

test('rows that turn out taller than was thought do not move what is being read', () => {
  render(list(names(2000)));
  lay();
  // A jump to far below, where nothing was measured yet, and then back up row by row.
  heightOf = (name) => (Number(name.slice(4)) % 3 === 0 ? 100 : ROW);
  scrollTo(30_000);
  expect(scrollBy).toHaveBeenCalled();
  const taller = drawn().filter(({ dataset }) => (Number(dataset['row']) + 1) * ROW <= 30_000 && heightOf(`Row ${Number(dataset['row']) + 1}`) === 100).length;
  expect(taller).toBeGreaterThan(0);
  expect(scrolled).toBe(30_000 + taller * (100 - ROW));
});

test('a list that changes shows what it holds now', () => {
  const { rerender } = render(list(names(2000)));
  lay();
  scrollTo(79_000);
  rerender(list(names(2000).reverse()));
  lay();
  expect(shown().at(-1)).toBe('Row 1');
  rerender(list(names(3)));
  expect(shown()).toEqual(names(3));
});

test('numbers go on over rows that are left out', () => {
  render(
    <LongList items={names(500)} keyOf={itself} ordered marked label="Numbered">
      {(name) => name}
    </LongList>,
  );
  lay();
  scrollTo(10_000);
  const [first] = within(screen.getByRole('list')).getAllByText('Row 251');
  expect(first!.closest('li')!.value).toBe(251);
});
