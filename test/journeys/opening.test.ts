import { journey } from '../support/journey';

journey('the page opens with the sample, its pane, its formulas and a ribbon in Dutch as manifest.xml has it', { language: 'nl', width: 1600, height: 1000 }, async (page) => {
  expect(await page.grid.sheetNames()).toEqual(['Opdracht', 'Criteria', 'Kandidaten', 'Shortlist', 'Uitvraag', 'Berekening', 'Functies']);
  expect(await page.grid.values('Shortlist!A6:B8')).toEqual([
    [1, 'Kandidaat F'],
    [2, 'Kandidaat G'],
    [3, 'Kandidaat B'],
  ]);
  await page.pane.getByText('Specialist Backoffice Burgerzaken').first().waitFor();
  await page.screenshot('workbench-nl-1600');
  expect(await page.ribbon.tabs()).toEqual(['Start', 'Tender Matrix']);
  expect(await page.ribbon.buttons()).toEqual(['Paneel', 'Opdracht inrichten', 'Controleren', 'Markeren']);
  expect(await page.ribbon.tip('Markeren')).toContain('Shortlist markeren');
  await page.screenshot('ribbon-nl');
  // The parts that draw a sheet end with it: a grid that keeps them becomes slower with every sheet that is opened.
  const readers = await page.grid.cellReaders();
  expect(readers).toBeGreaterThan(5);
  for (const sheet of ['Kandidaten', 'Criteria', 'Opdracht']) await page.grid.openSheet(sheet);
  await page.grid.settled();
  expect(await page.grid.cellReaders()).toBe(readers);
});

journey('the ribbon speaks English and opens the pane again; another language can be chosen while working', { language: 'en' }, async (page) => {
  expect(await page.ribbon.tabs()).toEqual(['Home', 'Tender Matrix']);
  expect(await page.ribbon.buttons()).toEqual(['Pane', 'Set up tender', 'Check', 'Highlight']);
  await page.screenshot('workbench-en-1280');
  await page.page.getByRole('button', { name: 'Close the pane' }).click();
  await page.page.locator('.pane').waitFor({ state: 'hidden' });
  await page.ribbon.press('Pane');
  await page.page.locator('.pane').waitFor({ state: 'visible' });
  await page.chooseLanguage('nl');
  expect(await page.ribbon.groups()).toContain('Opdracht');
  expect(await page.grid.value('Shortlist!B6')).toBe('Kandidaat F');
  await page.pane.getByRole('tab', { name: 'Ranglijst' }).waitFor();
});

journey('dark and contrast themes reach the page, the grid and the pane', { language: 'nl', theme: 'dark' }, async (page) => {
  expect(await page.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  await page.screenshot('workbench-dark');
  await page.chooseTheme('contrast');
  await page.screenshot('workbench-contrast');
});
