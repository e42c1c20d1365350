import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '../../support/filesInJsdom';
import { barriers, showPane } from '../../support/paneOnStage';
import { StoryPort } from '../../support/storyPort';
import { workbookOf } from '../../support/workbookStory';
import { CANDIDATES, ZWOLLE } from '../../support/zwolleStory';

const person = userEvent.setup();
const LIST = `Naam professional;Leverancier;Uurtarief;Opmerking;5
=Jansen;Bureau A;€ 92,50;snel;20
Pietersen;Bureau B;1.234;;15
Kandidaat A;Bureau Noord;95,00;;10
`;

async function paste(list: string, port = new StoryPort(workbookOf(ZWOLLE, CANDIDATES))): Promise<{ port: StoryPort; container: HTMLElement }> {
  const { container } = showPane(port);
  await person.click(await screen.findByRole('button', { name: 'Kandidaten toevoegen' }));
  await person.click(await screen.findByRole('textbox', { name: 'Lijst met kandidaten' }));
  await person.paste(list);
  await person.click(screen.getByRole('button', { name: 'Lijst lezen' }));
  return { port, container };
}
const target = (column: string): string => screen.getByRole<HTMLSelectElement>('combobox', { name: `${column}: Komt in` }).value;

describe('from a list to rows of the table', () => {
  test('the match is shown with samples before anything is written', async () => {
    const { port } = await paste(LIST);
    expect(screen.getByText('3 rijen gelezen. Er is nog niets toegevoegd.')).toBeTruthy();
    expect(['Naam professional', 'Leverancier', 'Uurtarief', 'Opmerking'].map(target)).toEqual(['Kandidaat', 'Inschrijver', 'Uurtarief', '']);
    expect(target('5')).toMatch(/^5 Werkervaring/);
    expect(screen.getByText('bijvoorbeeld € 92,50 · 1.234 · 95,00')).toBeTruthy();
    expect(port.appended).toEqual([]);
  });

  test('what was confirmed is added: names as text, numbers as the list writes them', async () => {
    const { port } = await paste(LIST);
    await person.click(screen.getByRole('button', { name: '2 kandidaten toevoegen' }));
    const [added] = port.appended;
    expect(added?.map(({ values }) => [values.get('Kandidaat'), values.get('Uurtarief')])).toEqual([["'=Jansen", 92.5], ['Pietersen', 1234]]);
    expect(added?.every(({ values }) => ![...values.keys()].includes('Opmerking'))).toBe(true);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('2 kandidaten toegevoegd.'));
  });

  test('duplicates are shown and left out, unless they are wanted', async () => {
    const { port } = await paste(LIST);
    expect(screen.getByRole('heading', { name: '1 naam komt al voor' })).toBeTruthy();
    expect(screen.getByText('staat al in de tabel')).toBeTruthy();
    await person.click(screen.getByRole('checkbox', { name: 'Toch toevoegen, als eigen rij' }));
    await person.click(screen.getByRole('button', { name: '3 kandidaten toevoegen' }));
    expect(port.appended[0]).toHaveLength(3);
  });

  test('a column can be given another place, and gives up the one it had', async () => {
    await paste(LIST);
    await person.selectOptions(screen.getByRole('combobox', { name: 'Opmerking: Komt in' }), 'Kandidaat');
    expect(target('Naam professional')).toBe('');
    expect(target('Opmerking')).toBe('Kandidaat');
  });

  test('without a column of names nothing can be added', async () => {
    const { port } = await paste('A;B\n1;2\n3;4\n');
    expect(screen.getByText('Kies welke kolom de naam van de kandidaat bevat.')).toBeTruthy();
    await person.click(screen.getByRole('button', { name: /toevoegen$/ }));
    expect(port.appended).toEqual([]);
  });

  test('numbers that could be two different ones are asked about', async () => {
    const { port } = await paste('Naam\tTarief\nJan\t1.234\n');
    expect(screen.getByText(/op twee manieren te lezen/)).toBeTruthy();
    await person.selectOptions(screen.getByRole('combobox', { name: 'Getallen in de lijst' }), 'en');
    await person.click(screen.getByRole('button', { name: '1 kandidaat toevoegen' }));
    expect(port.appended[0]?.[0]?.values.get('Uurtarief')).toBe(1.234);
  });

  test('a refusal says what is in the way, and keeps the match', async () => {
    const noRoom = { ok: true, value: { kind: 'noRoom', sheet: 'Kandidaten', address: 'A20' } } as const;
    await paste(LIST, new StoryPort(workbookOf(ZWOLLE, CANDIDATES), { appendCandidates: noRoom }));
    await person.click(screen.getByRole('button', { name: '2 kandidaten toevoegen' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/Kandidaten.*A20.*niets toegevoegd/));
    expect(target('Naam professional')).toBe('Kandidaat');
  });

  test('a file is read like a paste', async () => {
    showPane(new StoryPort(workbookOf(ZWOLLE, CANDIDATES)));
    await person.click(await screen.findByRole('button', { name: 'Kandidaten toevoegen' }));
    await person.upload(await screen.findByLabelText('Bestand kiezen', { selector: 'input' }), new File([LIST], 'inbox.csv'));
    expect(await screen.findByText('3 rijen gelezen. Er is nog niets toegevoegd.')).toBeTruthy();
  });

  test('axe finds nothing', async () => {
    const { container } = await paste(LIST);
    expect(await barriers(container)).toEqual([]);
  });
});
