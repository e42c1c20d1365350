import type { Browser, Page } from 'playwright-core';
import type { Stage } from './stage';

/** The pane on a workbook, as wide as Excel shows it, in a browser context of its own. */
export async function openPane(browser: Browser, stage: Stage, page = 'taskpane.html'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 350, height: 700 }, bypassCSP: true, locale: 'nl-NL' });
  const tab = await context.newPage();
  await tab.goto(`${stage.origin}/${page}`);
  return tab;
}

/** Goes to the ranking, and waits until it stands there. */
export async function showRanking(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Ranglijst' }).click({ timeout: PATIENCE_MS });
  await page.locator('[data-row="0"]').waitFor({ timeout: PATIENCE_MS });
}

/** A machine that does much else at the same time may be slow. */
export const PATIENCE_MS = 180_000;
