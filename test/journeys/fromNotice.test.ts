import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addCandidatesText } from '../../src/i18n/addCandidatesText';
import { newTenderText } from '../../src/i18n/newTenderText';
import { paneText } from '../../src/i18n/paneText';
import { launch } from '../support/browser';
import { journey } from '../support/journey';
import type { WorkbenchPage } from '../support/workbenchPage';
import { ZWOLLE } from '../support/zwolleTender';

const NOTICE = readFileSync(join(__dirname, '../notice/cases/zwolle/notice.txt'), 'utf8');
const RANKS = new Map(ZWOLLE.expected.ranking.map(({ candidate, rank }) => [candidate, rank] as const));

/** The notice as a PDF with real text in it, broken into pages and lines as a printer does. */
async function noticeAsPdf(): Promise<Buffer> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const text = NOTICE.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    await page.setContent(`<pre style="white-space: pre-wrap; font: 11pt serif">${text}</pre>`);
    return await page.pdf({ format: 'A4', margin: { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' } });
  } finally {
    await browser.close();
  }
}

/** A list as an inbox exports it: semicolons, decimal commas, headings of its own, and more people than the case has. */
function candidatesAsCsv(more: number): Buffer {
  const ids = [...ZWOLLE.tender.knockOuts, ...ZWOLLE.tender.selection].map(({ id }) => id);
  const comma = (value: unknown): string => String(value ?? '').replace('.', ',');
  const rows = ZWOLLE.candidates.map((each) =>
    [each['candidate'], each['supplier'], comma(each['rate']), ...ids.map((id) => comma(each[id]))].join(';'),
  );
  const others = Array.from({ length: more }, (_, index) =>
    [`=Extra ${index + 1}`, 'Bureau', '70', ...ids.map((_id, at) => (at === 0 ? 'nee' : at < 4 ? 'ja' : '1'))].join(';'),
  );
  return Buffer.from([`Naam kandidaat;Bureau;Tarief;${ids.join(';')}`, ...rows, ...others].join('\r\n'), 'utf8');
}

async function chooseFile(page: WorkbenchPage, name: string, mimeType: string, buffer: Buffer): Promise<void> {
  await page.pane.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
}

async function ranksInCells(page: WorkbenchPage, sheet: string, last: number): Promise<Map<unknown, unknown>> {
  await page.grid.openSheet(sheet);
  await page.grid.settled();
  const names = await page.grid.values(`A5:A${last}`);
  const ranks = await page.grid.values(`O5:O${last}`);
  return new Map(names.map(([name], row) => [name, ranks[row]?.[0]] as const).filter(([, rank]) => typeof rank === 'number'));
}

journey('from a PDF to a top 10: notice, review, set-up, list of candidates, shortlist', { language: 'nl', empty: true, width: 1440, height: 1000 }, async (page) => {
  const pane = paneText('nl');
  const words = newTenderText('nl');
  const list = addCandidatesText('nl');
  await page.pane.getByRole('button', { name: pane.actions.newTender }).first().click();
  await chooseFile(page, 'uitvraag.pdf', 'application/pdf', await noticeAsPdf());
  await page.pane.getByRole('heading', { name: words.review.heading }).waitFor({ timeout: 30_000 });
  await page.pane.getByText(words.review.found(4, 4).slice(0, 30)).first().waitFor();
  await page.screenshot('new tender from pdf, review, nl');

  await page.pane.getByRole('button', { name: words.review.confirm }).click();
  await page.pane.getByRole('button', { name: pane.actions.addCandidates }).first().waitFor({ timeout: 60_000 });
  await page.grid.settled();
  await page.screenshot('new tender set up, nl');

  await page.pane.getByRole('button', { name: pane.actions.addCandidates }).first().click();
  await chooseFile(page, 'inbox.csv', 'text/csv', candidatesAsCsv(6));
  await page.pane.getByRole('heading', { name: list.matchHeading }).waitFor({ timeout: 30_000 });
  await page.screenshot('candidates from a list, columns matched, nl');
  await page.pane.getByRole('button', { name: list.add(20) }).click();
  await page.pane.getByRole('heading', { name: list.matchHeading }).waitFor({ state: 'detached', timeout: 60_000 });
  await page.grid.settled();

  expect(await ranksInCells(page, 'Kandidaten', 24)).toEqual(RANKS);
  expect(await page.grid.value('A24')).toBe('=Extra 6');
  await page.screenshot('from notice to top 10, nl');
});
