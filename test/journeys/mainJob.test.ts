import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { journey } from '../support/journey';

const NOTICE = readFileSync(join(__dirname, '..', 'notice', 'cases', 'zwolle', 'notice.txt'), 'utf8');
const HIGHLIGHTED = [5, 6, 9, 10, 11, 12, 13, 15, 16];

journey('from the notice to a ranking: set up, fill in, a tie decided on the rate', { language: 'nl', empty: true, width: 1600, height: 1000 }, async (page) => {
  const { grid, pane } = page;
  await page.ribbon.press('Opdracht inrichten');
  await pane.locator('textarea').first().fill(NOTICE);
  await pane.getByRole('button', { name: 'Uitvraag lezen' }).click();
  await pane.getByRole('button', { name: 'Bevestigen en inrichten' }).click();
  await page.page.locator('[data-u-comp=slide-tab-item]').filter({ hasText: 'Kandidaten' }).waitFor();
  await grid.settled();
  await page.screenshot('main-job-1-set-up');

  const rows = [
    ['Kandidaat A', 'Bureau Noord', '95', 'ja', 'ja', 'ja', 'ja', '20', '30', '10', '20'],
    ['Kandidaat B', 'Bureau Oost', '92', 'ja', 'ja', 'ja', 'ja', '20', '40', '0', '20'],
    ['Kandidaat C', 'Bureau Zuid', '80', 'ja', 'ja', 'nee', 'ja', '20', '40', '10', '30'],
  ];
  for (const [index, row] of rows.entries()) await grid.typeRow(`A${5 + index}`, row);
  await page.screenshot('main-job-2-filled-in');
  expect(await grid.values('Kandidaten!L5:O7')).toEqual([
    ['ja', '', 80, 2],
    ['ja', '', 80, 1],
    ['nee', '3', 100, ''],
  ]);
  expect(await grid.values('Shortlist!A6:E7')).toEqual([
    [1, 'Kandidaat B', 80, 92, 'uurtarief'],
    [2, 'Kandidaat A', 80, 95, 'uurtarief'],
  ]);
  await pane.getByRole('tab', { name: 'Ranglijst' }).click();
  await pane.getByText('Kandidaat B').first().waitFor();
  // Two of three: whoever was knocked out and the blank rows below have no place.
  expect(await grid.highlightedOnce('Kandidaten!A5:A60', [5, 6])).toEqual([5, 6]);
  // Nor does a row that the table gained keep the look of the one above it.
  expect(await grid.ownFill('Kandidaten!A7')).toBe('');
  await page.screenshot('main-job-3-ranking');
});

journey('the top 10 follows a mark, a renamed sheet and a file', { language: 'nl', width: 1600, height: 1000 }, async (page) => {
  const { grid } = page;
  const expectHighlighted = async (rows: readonly number[]): Promise<void> => expect(await grid.highlightedOnce('Kandidaten!A5:A18', rows)).toEqual(rows);
  await expectHighlighted(HIGHLIGHTED);
  expect(await grid.values('Kandidaten!O17:O18')).toEqual([[10], [10]]);

  await grid.openSheet('Kandidaten');
  await grid.type('I8', '40');
  expect(await grid.value('Kandidaten!O8')).toBe(2);
  await expectHighlighted([5, 6, 8, ...HIGHLIGHTED.slice(2)]);
  await page.screenshot('main-job-4-top-10-changed');

  await grid.renameSheet('Kandidaten', 'Beoordeling team 1');
  expect(await grid.sheetNames()).toContain('Beoordeling team 1');
  await grid.type('I8', '0');
  expect(await grid.value('Beoordeling team 1!O8')).not.toBe(2);

  const saved = await page.save();
  await page.openFile('zwolle-2.xlsx', saved.bytes);
  const shortlist = await grid.values('Shortlist!A6:B6');
  expect(shortlist).toEqual([[1, 'Kandidaat F']]);
  expect(await grid.value('Beoordeling team 1!I8')).toBe(0);
  await page.pane.getByRole('tab', { name: 'Ranglijst' }).click();
  await page.pane.getByText('Kandidaat F').first().waitFor();
});
