import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EXCEL } from '../../src/taskpane/tenderPort';
import { openAddInHost, type AddInHost } from '../support/addInHost';
import '../support/engineInJsdom';
import { showPane } from '../support/paneOnStage';

const NOTICE = `Knock-outcriteria
1. Minimaal een afgeronde HBO-opleiding
Selectiecriteria (weging, totaal 100 punten)
2. Ervaring bij een gemeente (60 punten)
3. Kennis van de Wmo (40 punten)
De drie (3) kandidaten met de hoogste score gaan door. Bij een gelijke score is het uurtarief doorslaggevend.
`;
const LIST = 'Naam\tUurtarief\t1\t2\t3\nJan\t95,00\tja\t60\t20\nPiet\t92,50\tja\t50\t30\nKlaas\t80,00\tnee\t60\t40\n';

let host: AddInHost;
beforeEach(async () => {
  host = await openAddInHost({ language: 'nl-NL' });
});
afterEach(() => host.close());

const person = userEvent.setup();
/** Where two buttons do the same, either will do. */
const press = async (name: string): Promise<void> => {
  const [button] = await screen.findAllByRole('button', { name }, { timeout: 30_000 });
  await person.click(button!);
};
const pasteInto = async (box: string, text: string): Promise<void> => {
  await person.click(await screen.findByRole('textbox', { name: box }));
  await person.paste(text);
};
const ranked = (): string[] => screen.queryAllByRole('button', { expanded: false }).map((row) => (row.textContent ?? '').replace(/\u00a0/g, ' '));

test('from a notice and a list to a ranking that follows the sheet, through Microsoft’s own library', async () => {
  showPane(EXCEL);
  await press('Nieuwe opdracht');
  await pasteInto('Tekst van de uitvraag', NOTICE);
  await press('Uitvraag lezen');
  await press('Bevestigen en inrichten');
  await press('Kandidaten toevoegen');
  await pasteInto('Lijst met kandidaten', LIST);
  await press('Lijst lezen');
  await press('3 kandidaten toevoegen');
  await person.click(await screen.findByRole('tab', { name: 'Ranglijst' }, { timeout: 30_000 }));
  await waitFor(() => expect(ranked()).toHaveLength(2));
  expect(ranked()[0]).toContain('Rang 1Piet1e op uurtarief: € 92,50 tegen € 95,00Score 80');

  await host.type('Kandidaten!F5:F5', [[30]]);
  await waitFor(() => expect(ranked()[0]).toContain('Rang 1JanScore 90'), { timeout: 10_000 });
  expect(await host.values('Shortlist!B6:B7')).toEqual([['Jan'], ['Piet']]);
}, 120_000);
