import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { staticServer } from '../../src/workbench/serve/staticServer';
import type { Build } from './builds';

/** In the page, as text: a function would be compiled for Node first. */
const NOTE_PAINT = `
  new MutationObserver((_changes, observer) => {
    if (document.querySelector('main button') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => { globalThis.painted = performance.now(); }, 0));
  }).observe(document, { childList: true, subtree: true });
`;

/**
 * Milliseconds from the start of loading until a button stands in the page's main part and was painted, in a browser
 * context of its own, so that nothing comes out of a cache.
 */
export async function paintedAfter(browser: Browser, origin: string, page: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 350, height: 700 }, bypassCSP: true });
  try {
    const tab = await context.newPage();
    await tab.addInitScript({ content: NOTE_PAINT });
    await tab.goto(`${origin}/${page}`);
    const painted = await tab.waitForFunction(() => (globalThis as { painted?: number }).painted, undefined, { timeout: 30_000 });
    return (await painted.jsonValue()) ?? Number.NaN;
  } finally {
    await context.close();
  }
}

export async function serve({ folder }: Build): Promise<{ readonly origin: string; readonly close: () => void }> {
  const server = staticServer(folder);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.close() };
}
