import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { findBrowser, launch, NO_BROWSER } from './browser';
import { summarise } from './summary';
import { WorkbenchPage, type View } from './workbenchPage';

/** Pictures that the journeys leave behind for people to look at. */
export const ARTEFACTS = join(__dirname, '..', 'artefacts');
const PATIENCE_MS = 240_000;

let browser: Browser | undefined;
const asked = { journeys: 0, requests: 0 };

afterAll(async () => {
  if (asked.journeys > 0) {
    const file = basename(expect.getState().testPath ?? '');
    summarise(`requests of ${file}: ${asked.requests} in ${asked.journeys} journeys, none leaves the origin, none carries what was typed`);
  }
  await browser?.close();
  browser = undefined;
});

/**
 * One walk through the workbench in a browser, on a page of its own. It also fails when the page reports an error or asks
 * anybody but its own server for anything, or its own server in a way that could carry what was typed. Without a browser it passes after a loud note, and fails where CI=true.
 */
export function journey(name: string, view: View, walk: (page: WorkbenchPage) => Promise<void>, patience = PATIENCE_MS): void {
  test(
    name,
    async () => {
      if (findBrowser() === undefined) {
        if (process.env.CI === 'true') throw new Error(NO_BROWSER);
        process.stderr.write(`${NO_BROWSER} (${name})\n`);
        return;
      }
      mkdirSync(ARTEFACTS, { recursive: true });
      browser ??= await launch();
      const page = await WorkbenchPage.open(browser, process.env.JOURNEY_ORIGIN ?? '', view);
      try {
        await walk(page);
        expect(page.faults).toEqual([]);
        expect(page.strangers()).toEqual([]);
        expect(page.carriers()).toEqual([]);
        asked.journeys++;
        asked.requests += page.requests.length;
      } catch (fault) {
        await page.screenshot(`failed-${name}`);
        throw fault;
      } finally {
        await page.close();
      }
    },
    patience,
  );
}
