import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARTEFACTS, journey } from '../support/journey';
import type { WorkbenchPage } from '../support/workbenchPage';
import { textOfDocxBytes } from '../support/textOfDocxBytes';

const MEMBERS = ['Beoordelaar Een', 'Beoordelaar Twee'] as const;
/** Of two candidates on three competencies each, as the first and the second member give them. */
const NOBODY_PASSES = [
  ['goed', 'matig', 'goed', 'goed', 'voldoende', 'matig'],
  ['goed', 'uitstekend', 'goed', 'voldoende', 'voldoende', 'goed'],
] as const;
const ONE_PASSES = [
  ['goed', 'goed', 'goed', 'goed', 'voldoende', 'matig'],
  ['goed', 'uitstekend', 'goed', 'voldoende', 'voldoende', 'goed'],
] as const;

async function press(page: WorkbenchPage, name: string | RegExp): Promise<void> {
  await page.pane.getByRole('button', { name }).first().click();
  await page.grid.settled();
}

/** Confirms the weights, marks everybody on the list, and records whom the client invites. */
async function clientRound(page: WorkbenchPage, round: number, marks: readonly (readonly number[])[], invited: readonly string[]): Promise<void> {
  const { pane, grid } = page;
  await press(page, 'Ronde openen');
  await press(page, 'Wegingen bevestigen');
  await pane.getByText(`0 van ${marks.length * 2} beoordelingen ingevuld.`).waitFor();
  await grid.fill(`Opdrachtgever ${round}!D13`, marks);
  await press(page, 'Beoordeling sluiten');
  for (const name of invited) await pane.getByLabel(name).check();
  await pane.getByLabel('Reden').first().fill('De beste aansluiting bij de opdracht.');
  await page.screenshot(`procedure-client-round-${round}`);
  await press(page, `${invited.length} kandidaten uitnodigen`);
}

/** Both members declare and grade on their own sheets; the panel's sheet follows, and the round is closed. */
async function interviews(page: WorkbenchPage, round: number, grades: readonly (readonly string[])[]): Promise<void> {
  const { grid } = page;
  await press(page, 'Ronde openen');
  for (const [index, member] of MEMBERS.entries()) {
    const sheet = `Gesprek ${round} - ${member}`;
    await grid.fill(`${sheet}!B6`, [['Geen belang of relatie']]);
    await grid.fill(`${sheet}!D10`, grades[index]!.map((grade) => [grade]));
  }
  await grid.openSheet(`Panel ronde ${round}`);
  await page.screenshot(`procedure-panel-${round}`);
  await press(page, 'Ronde sluiten');
}

journey(
  'the whole procedure of Zwolle, with a round in which nobody passes',
  { language: 'nl', width: 1600, height: 1100 },
  async (page) => {
    const { grid, pane } = page;
    await grid.fill('Kandidaten!I8', [[35]]);
    await pane.getByRole('tab', { name: 'Procedure' }).click();
    await press(page, 'Procedure inrichten');
    await pane.getByLabel('Uw naam').fill('Analist');
    await page.screenshot('procedure-where-we-are');

    await pane.getByLabel('Namen en tarieven').check();
    const ten = [[50, 40], [30, 30], [45, 40], [40, 40], [20, 20], [20, 10], [10, 10], [10, 5], [5, 5], [5, 0]];
    await clientRound(page, 1, ten, ['Kandidaat F', 'Kandidaat G']);
    expect(await grid.values('Opdrachtgever 1!B13:G15')).toEqual([
      ['Kandidaat F', 101, 50, 40, 90, 1],
      ['Kandidaat D', 90, 30, 30, 60, 4],
      ['Kandidaat G', 99.75, 45, 40, 85, 2],
    ]);

    await pane.getByLabel('Beoordelaars, een naam per regel').fill(MEMBERS.join('\n'));
    await pane.getByLabel(/^Mediaan/).check();
    await pane.getByLabel('Voldoende vanaf').selectOption('voldoende');
    await press(page, 'Panel vaststellen');
    await interviews(page, 2, NOBODY_PASSES);
    expect(await grid.values('Panel ronde 2!A7:E8')).toEqual([
      ['Kandidaat F', 'goed', 'matig', 'goed', 'voldoet niet'],
      ['Kandidaat G', 'voldoende', 'voldoende', 'matig', 'voldoet niet'],
    ]);
    expect(await grid.value('Panel ronde 2!E14')).toBe('bespreken: ver uit elkaar');

    await pane.getByText('Niemand voldeed. Leg vast welke stap wordt herhaald.').waitFor();
    await pane.getByLabel('Reden').first().fill('Geen van beiden voldoet op alle competenties.');
    await press(page, 'Herhaling vastleggen');
    await pane.getByText('Ronde herhalen met wie over is').waitFor();
    const eight = [[50, 40], [45, 40], [40, 40], [20, 20], [20, 10], [10, 10], [10, 5], [5, 5]];
    await clientRound(page, 3, eight, ['Kandidaat D', 'Kandidaat B']);
    await interviews(page, 4, ONE_PASSES);
    // The round before it is as it was.
    expect(await grid.value('Panel ronde 2!E7')).toBe('voldoet niet');

    await pane.getByLabel('Kandidaat', { exact: true }).selectOption('Kandidaat D');
    await pane.getByLabel('Reden').first().fill('Voldoet als enige op alle competenties.');
    await press(page, 'Gunning vastleggen');
    await press(page, 'Blad Gunning toevoegen');
    await pane.getByLabel('Kalenderdagen').fill('20');
    await pane.getByLabel('Brieven verzonden op').fill('2025-12-05');
    await press(page, 'Termijn opslaan');
    await pane.getByText('maandag 29 december 2025').waitFor();
    await press(page, 'Redenen bijwerken');
    const rows = (await grid.values('Redenen!A5:C100')).filter(([candidate]) => candidate !== null);
    expect(rows.length).toBeGreaterThan(70);
    await grid.fill('Redenen!E5', rows.map(([, number]) => [`Zo blijkt uit het cv en het gesprek (${number}).`]));
    await grid.fill('Gunning!B6', [['de rechtbank Overijssel']]);
    await press(page, 'Brieven maken');
    await page.screenshot('procedure-letters');

    const download = page.page.waitForEvent('download');
    await pane.getByRole('button', { name: 'Word-document opslaan' }).click();
    const file = await download;
    const bytes = readFileSync(await file.path());
    writeFileSync(join(ARTEFACTS, 'procedure-letters.docx'), bytes);
    const letters = await textOfDocxBytes(bytes);
    expect(letters).toContain('Wij zijn van plan de opdracht aan u te gunnen, met Kandidaat D als uitvoerder.');
    expect(letters).toContain('In het selectiegesprek moest elke competentie ten minste voldoende zijn. Dat was bij Kandidaat F niet');
    expect(letters).toContain('is de laatste dag donderdag 25 december 2025');
    await press(page, 'Verzending vastleggen');
    await pane.getByText('brieven verzonden', { exact: true }).waitFor();

    const saved = await page.save();
    writeFileSync(join(ARTEFACTS, 'procedure-zwolle.xlsx'), saved.bytes);
    await page.openFile('procedure.xlsx', saved.bytes);
    await pane.getByRole('tab', { name: 'Procedure' }).click();
    await pane.getByText('brieven verzonden', { exact: true }).waitFor();
    expect(await pane.getByText('Klaar', { exact: true }).count()).toBe(5);
  },
  600_000,
);
