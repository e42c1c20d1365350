import { journey } from '../support/journey';

journey('a formula typed by hand spills, and its error says what is wrong', { language: 'en', empty: true }, async (page) => {
  const { grid } = page;
  await grid.type('A1', '20');
  await grid.type('B1', '30');
  await grid.type('A2', '15');
  await grid.type('B2', '40');
  await grid.type('D1', '=TENDER.SCORE(A1:B2,{20,40})');
  expect(await grid.values('D1:D2')).toEqual([[50], [55]]);
  expect(await grid.formula('D1')).toBe('=TENDER.SCORE(A1:B2,{20,40})');

  await grid.type('F1', '=TENDER.SCORE(A1:B2,{20,40,10})');
  expect(await grid.value('F1')).toBe('#VALUE!');
  await grid.goTo('F1');
  await page.page.locator('.status-bar .fault').waitFor();
  expect(await page.message()).toMatch(/F1.*2.*3/s);
  await page.screenshot('formula-error');
});

journey('the formula bar helps with the arguments', { language: 'nl', empty: true }, async (page) => {
  await page.grid.goTo('A1');
  await page.page.keyboard.type('=TENDER.SCORE(', { delay: 30 });
  await page.page.getByText('wegingen').first().waitFor();
  await page.screenshot('formula-help-nl');
  await page.page.keyboard.press('Escape');
});
