import { journey } from '../support/journey';

journey('a workbook is saved, opened again and goes on working', { language: 'nl' }, async (page) => {
  const shortlist = await page.grid.values('Shortlist!A6:E16');
  const { what, bytes } = await page.save();
  expect(what).toBe('zwolle.xlsx');
  await page.openFile('opnieuw.xlsx', bytes);
  expect(await page.page.title()).toContain('opnieuw');
  expect(await page.grid.values('Shortlist!A6:E16')).toEqual(shortlist);
  expect(await page.grid.highlight('Kandidaten!A5')).not.toBe('');
  expect(await page.grid.highlight('Kandidaten!A7')).toBe('');
});

journey('what is no workbook is refused and nothing is lost', { language: 'nl' }, async (page) => {
  await page.openFile('brief.xlsx', Buffer.from('geachte heer'), 'refused');
  expect(await page.message()).toContain('brief.xlsx is geen Excel-werkmap');
  expect(await page.grid.value('Shortlist!B6')).toBe('Kandidaat F');
});
