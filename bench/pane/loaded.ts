import type { Browser, Page } from 'playwright-core';
import { largeWorkbook } from '../../test/support/largeWorkbook';
import { openPane, PATIENCE_MS, showRanking } from '../stage/panePage';
import { bringOffice, openStage } from '../stage/stage';
import type { Build } from './builds';

/** What a browser fetched of the pane's own scripts, until there was nothing more to fetch. */
export interface Loaded {
  /** The screen of a workbook without a tender. */
  readonly start: readonly string[];
  /** The ranking of a tender. */
  readonly ranking: readonly string[];
}

export async function scriptsLoaded(browser: Browser, build: Build): Promise<Loaded> {
  bringOffice(build.folder);
  return {
    start: await scriptsUntil(browser, build, undefined, (page) => page.getByRole('button', { name: 'Nieuwe opdracht' }).waitFor({ timeout: PATIENCE_MS })),
    ranking: await scriptsUntil(browser, build, await largeWorkbook(30, 8), showRanking),
  };
}

async function scriptsUntil(
  browser: Browser,
  build: Build,
  workbook: Parameters<typeof openStage>[1],
  shown: (page: Page) => Promise<void>,
): Promise<string[]> {
  const stage = await openStage(build.folder, workbook);
  try {
    const page = await openPane(browser, stage);
    await shown(page);
    await stage.settled();
    await page.waitForLoadState('networkidle');
    const urls = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    await page.context().close();
    return urls.map((url) => new URL(url).pathname.slice(1)).filter((file) => build.modules.has(file));
  } finally {
    stage.close();
  }
}
