import { axeFindings } from '../support/accessibility';
import { journey } from '../support/journey';
import type { WorkbenchPage } from '../support/workbenchPage';

const GRID = '.grid-place';
/** Fluent UI's own stops for the focus: they hand it on at once and hold nothing, which axe cannot know. */
const FOCUS_STOPS = '[data-tabster-dummy]';

async function paneFindings(page: WorkbenchPage): Promise<string[]> {
  const frame = page.page.frames().find((one) => one.url().endsWith('/taskpane.html'));
  if (!frame) throw new Error('The pane has no frame');
  return axeFindings(frame, [FOCUS_STOPS]);
}

journey('axe finds nothing in the page and the pane, in every theme', { language: 'nl' }, async (page) => {
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    await page.chooseTheme(theme);
    expect([theme, await axeFindings(page.page, [GRID, 'iframe'])]).toEqual([theme, []]);
    for (const tab of ['Opdracht', 'Ranglijst', 'Meldingen']) {
      await page.pane.getByRole('tab', { name: tab }).click();
      expect([theme, tab, await paneFindings(page)]).toEqual([theme, tab, []]);
      await page.screenshot(`pane-${tab}-${theme}`);
    }
  }
});

journey('everything around the grid can be reached with the keyboard', { language: 'en' }, async (page) => {
  const reached = new Set<string>();
  await page.page.getByRole('button', { name: 'Open', exact: true }).focus();
  for (let step = 0; step < 12; step += 1) {
    await page.page.keyboard.press('Tab');
    reached.add(await page.page.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 20) ?? ''));
  }
  expect([...reached]).toEqual(expect.arrayContaining(['Save', 'Tender Matrix', 'Pane', 'Set up tender']));
});
