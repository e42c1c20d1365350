import { journey } from '../support/journey';
import { largeWorkbook } from '../support/largeWorkbook';
import { workbookFiles } from '../support/workbookFiles';

const CANDIDATES = 2_000;
const CRITERIA = 20;

/** The file as an analyst would open it. */
async function largeFile(): Promise<Buffer> {
  const engine = new workbookFiles.Engine({ snapshot: await largeWorkbook(CANDIDATES, CRITERIA) });
  try {
    return Buffer.from(await workbookFiles.writeWorkbook(engine));
  } finally {
    engine.dispose();
  }
}

journey('2,000 candidates × 20 criteria: the ranking is scrolled to its end and follows an edit', { language: 'nl', empty: true, width: 1600, height: 1000 }, async (page) => {
  await page.openFile('groot.xlsx', await largeFile());
  await page.pane.getByRole('tab', { name: 'Ranglijst' }).click({ timeout: 120_000 });
  const rows = page.pane.locator('[data-row]');
  const first = page.pane.locator('[data-row="0"]');
  await first.waitFor({ timeout: 120_000 });
  const length = Number(await first.getAttribute('aria-setsize'));
  expect(length).toBeGreaterThan(1_600);
  expect(await rows.count()).toBeLessThanOrEqual(100);
  /** Who has a rank in the top 10, as the cells say it. */
  const inTop = async (): Promise<number[]> => {
    const ranks = await page.grid.values(`Kandidaten!AC5:AC${4 + CANDIDATES}`);
    return ranks.flatMap(([rank], row) => (typeof rank === 'number' && rank <= 10 ? [row + 5] : []));
  };
  const ranked = await inTop();
  expect(ranked.length).toBeGreaterThanOrEqual(10);
  expect(await page.grid.highlightedOnce(`Kandidaten!A5:A${4 + CANDIDATES}`, ranked)).toEqual(ranked);
  await page.screenshot('scale-first');

  // To the end in steps, as a wheel goes, and never more than a screen of rows on the way.
  const last = page.pane.locator(`[data-row="${length - 1}"]`);
  while ((await last.count()) === 0) {
    await rows.last().scrollIntoViewIfNeeded();
    await page.pane.locator('html').evaluate((html) => html.scrollBy(0, 20_000));
    expect(await rows.count()).toBeLessThanOrEqual(100);
  }
  await last.scrollIntoViewIfNeeded();
  expect(await last.getAttribute('aria-posinset')).toBe(String(length));
  await page.screenshot('scale-last');

  await page.pane.locator('html').evaluate((html) => html.scrollTo(0, 0));
  const leader = /Kandidaat \d+/.exec(await first.innerText())?.[0] ?? '';
  const row = 4 + Number(leader.slice(10));
  await page.grid.type(`Kandidaten!G${row}`, '0');
  await first.filter({ hasNotText: leader }).waitFor({ timeout: 120_000 });
  const rankedNow = await inTop();
  expect(rankedNow).not.toEqual(ranked);
  expect(await page.grid.highlightedOnce(`Kandidaten!A5:A${4 + CANDIDATES}`, rankedNow)).toEqual(rankedNow);
  await page.screenshot('scale-edited');
});
