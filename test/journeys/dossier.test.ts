import { axeFindings } from '../support/accessibility';
import { journey } from '../support/journey';
import type { WorkbenchPage } from '../support/workbenchPage';

async function press(page: WorkbenchPage, name: string | RegExp): Promise<void> {
  await page.pane.getByRole('button', { name }).first().click();
  await page.grid.settled();
}

journey(
  'the dossier: rules locked, a tie settled by lots, a record, and a change around the lock that is found',
  { language: 'nl', width: 1600, height: 1100 },
  async (page) => {
    const { grid, pane } = page;
    await pane.getByRole('tab', { name: 'Procedure' }).click();
    await press(page, 'Procedure inrichten');
    await pane.getByLabel('Uw naam').waitFor();
    await pane.getByRole('tab', { name: 'Opdracht' }).click();
    await press(page, 'Dossier');
    await pane.getByLabel('Uw naam').fill('Analist');

    await press(page, 'Zet de regels vast');
    await pane.getByText('De regels zijn gelijk aan versie 1.').waitFor();
    await pane.getByText('Wijzigingen in beoordelingen, antwoorden, tarieven en oordelen worden bijgehouden.').waitFor();

    await press(page, 'Loten');
    await pane.getByLabel('Aanwezig bij de loting').fill('Analist\nTweede aanwezige');
    await pane.getByLabel('Getal').fill('3 1 6 2 4 5');
    await pane.getByLabel('Reden').last().fill('Gelijk in score en tarief.');
    await page.screenshot('dossier-lots');
    await press(page, 'Loten en vastleggen');
    await pane.getByText(/^Besloten: Kandidaat [MN]\.$/).waitFor();

    await pane.getByLabel('Stap', { exact: true }).fill('Selectie');
    await press(page, 'Leg vast');
    await pane.getByText('1. Selectie').waitFor();
    await page.screenshot('dossier-record');
    await press(page, 'Controleer alles');
    await pane.getByText(/nagerekend, vergeleken met vastlegging 1/).waitFor();

    const frame = page.page.frames().find((one) => one.url().endsWith('/taskpane.html'));
    if (!frame) throw new Error('The pane has no frame');
    expect(await axeFindings(frame)).toEqual([]);

    const weights = await grid.values('Criteria!A1:E30');
    const row = weights.findIndex((cells) => cells.includes(40)) + 1;
    const column = 'ABCDE'[weights[row - 1]!.indexOf(40)]!;
    await grid.fill(`Criteria!${column}${row}`, [[35]]);
    await pane.getByText('1 regel is gewijzigd buiten het regelboek om.', { exact: false }).waitFor();
    await page.screenshot('dossier-rule-changed');
    await press(page, 'Controleer opnieuw');
    await pane.getByText(new RegExp(`Criteria!${column}${row}`)).first().waitFor();
    await grid.fill(`Criteria!${column}${row}`, [[40]]);
    await pane.getByText('De regels zijn gelijk aan versie 1.').waitFor();

    await press(page, 'Waarden bewaren');
    await pane.getByRole('button', { name: 'Formules terugzetten' }).waitFor();
    expect(await grid.formula('Shortlist!A6')).toBeNull();
    expect(await grid.value('Shortlist!B6')).toBe('Kandidaat F');
    await press(page, 'Formules terugzetten');
    await pane.getByRole('button', { name: 'Waarden bewaren' }).waitFor();
    expect(await grid.formula('Shortlist!A6')).toMatch(/^=TENDER\.SHORTLIST/);
    await press(page, 'Controleer opnieuw');
    await pane.getByText(/nagerekend, vergeleken met vastlegging 1/).waitFor();
  },
  480_000,
);
