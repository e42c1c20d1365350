import { functionBlocks } from '../../scripts/functionSheet';
import { functionMetadata } from '../../scripts/functionMetadata';
import { formatArea } from '../../src/workbench/engine/address';
import { axeFindings } from '../support/accessibility';
import { journey } from '../support/journey';
import type { WorkbenchPage } from '../support/workbenchPage';

const BLOCKS = functionBlocks(functionMetadata(), 'nl');
const WORDS = {
  nl: { functions: 'Functies', insert: 'Invoegen', inserted: 'Ingevoegd in Opdracht!H30.', taken: /^In Opdracht!H30 staat al iets/, back: 'Terug naar alle functies' },
  en: { functions: 'Functions', insert: 'Insert', inserted: 'Inserted in Opdracht!H30.', taken: /^Opdracht!H30 holds something/, back: 'Back to all functions' },
} as const;

/** The narrowest pane that Excel shows: nothing may stick out of it, and axe, contrast included, must find nothing. */
async function look(page: WorkbenchPage, name: string): Promise<void> {
  const frame = page.page.frames().find((one) => one.url().endsWith('/taskpane.html'));
  if (!frame) throw new Error('The pane has no frame');
  expect(await axeFindings(frame)).toEqual([]);
  expect(await frame.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  await page.screenshot(name);
}

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  journey(`every function is at work on the sheet Functies, and one is found, read and put into an empty cell ${language}`, { language, width: 1600, height: 1200 }, async (page) => {
    await page.grid.openSheet('Functies');
    await page.grid.settled();
    for (const { id, expected, result } of BLOCKS) {
      const shown = await page.grid.values(`Functies!${formatArea(result)}`);
      const wanted = expected.map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.error : cell)));
      // The words of a result follow the language of Excel; its numbers, dates and errors do not.
      const isWord = (cell: unknown): boolean => typeof cell === 'string' && !cell.startsWith('#');
      const facts = (rows: readonly (readonly unknown[])[]): unknown[][] => rows.map((row) => row.map((cell) => (isWord(cell) ? 'words' : (cell ?? 'words'))));
      expect([id, language === 'nl' ? shown.map((row) => row.map((cell) => cell ?? '')) : facts(shown)]).toEqual([id, language === 'nl' ? wanted : facts(wanted)]);
    }
    await page.screenshot(`functions-sheet-${language}`);
    for (const row of [45, 83]) {
      await page.grid.goTo(`A${row + 30}`);
      await page.grid.goTo(`A${row}`);
      await page.screenshot(`functions-sheet-${language}-from-${row}`);
    }

    const words = WORDS[language];
    const { pane, grid } = page;
    for (let step = 0; step < 2; step += 1) await page.page.getByRole('separator').press('ArrowRight');
    expect(await pane.locator('html').evaluate(() => window.innerWidth)).toBeLessThanOrEqual(320);
    await grid.openSheet('Opdracht');
    await grid.goTo('H30');
    await pane.getByRole('button', { name: words.functions, exact: true }).click();
    await pane.getByRole('button', { name: /^TENDER\.KNOCKOUT/ }).waitFor();
    await look(page, `function-browser-list-${language}`);
    await pane.getByRole('searchbox').fill('score');
    await pane.getByRole('button', { name: /^TENDER\.SCORE/ }).click();
    await pane.getByText(/=TENDER\.SCORE\(Tender_Marks[;,]Tender_Weights\)/).waitFor();
    await look(page, `function-browser-score-${language}`);
    await pane.getByRole('button', { name: words.insert, exact: true }).click();
    await pane.getByText(words.inserted).first().waitFor();
    await grid.settled();
    expect(await grid.formula('Opdracht!H30')).toBe('=TENDER.SCORE(Tender_Marks,Tender_Weights)');
    expect(await grid.values('Opdracht!H30:H33')).toEqual([[75], [80], [100], ['#N/A']]);

    await pane.getByRole('button', { name: words.insert, exact: true }).click();
    await pane.getByText(words.taken).first().waitFor();
    expect(await grid.values('Opdracht!H30:H31')).toEqual([[75], [80]]);
    await look(page, `function-browser-taken-${language}`);
    const offer = pane.getByRole('button', { name: new RegExp(`^${words.insert}.+Opdracht!`) });
    const address = (await offer.innerText()).split('!')[1] ?? '';
    await offer.click();
    await pane.getByText(new RegExp(`Opdracht!${address}`)).first().waitFor();
    await grid.settled();
    expect(await grid.value(`Opdracht!${address}`)).toBe(75);
    await page.screenshot(`function-browser-inserted-${language}`);

    await pane.getByRole('button', { name: words.back }).click();
    await pane.getByRole('searchbox').fill('contractvalue');
    await pane.getByRole('button', { name: /^TENDER\.CONTRACTVALUE/ }).click();
    await pane.getByRole('table').first().scrollIntoViewIfNeeded();
    await look(page, `function-browser-contractvalue-${language}`);
    const [help] = await Promise.all([page.page.waitForEvent('popup'), pane.getByRole('link').last().click()]);
    await help.getByRole('heading', { name: 'TENDER.CONTRACTVALUE' }).waitFor();
  });
});
