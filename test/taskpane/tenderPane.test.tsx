import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RibbonRequests } from '../../src/taskpane/ribbonRequests';
import { barriers, showPane } from '../support/paneOnStage';
import { StoryPort } from '../support/storyPort';
import { EMPTY_WORKBOOK, workbookOf } from '../support/workbookStory';
import { CANDIDATES, ZWOLLE } from '../support/zwolleStory';

const zwolle = (): StoryPort => new StoryPort(workbookOf(ZWOLLE, CANDIDATES));
const person = userEvent.setup();
const openTab = async (name: RegExp): Promise<void> => person.click(await screen.findByRole('tab', { name }));
/** Rows of the ranking as a person reads them. */
const rankedRows = (): string[] =>
  screen.getAllByRole('button', { expanded: false }).map((row) => (row.textContent ?? '').replace(/\u00a0/g, ' '));

describe('the tab of the tender', () => {
  test('shows what it is about, where the candidates stand, and what to do next', async () => {
    showPane(zwolle());
    expect(await screen.findByRole('heading', { name: 'Projectleider sociaal domein' })).toBeTruthy();
    expect(screen.getByText('Gemeente Zwolle · 24043')).toBeTruthy();
    const tiles = within(screen.getByRole('list', { name: 'Stand van de kandidaten' }));
    expect(tiles.getAllByRole('button').map((tile) => tile.textContent)).toEqual(['7Toegelatenwaarvan 1 onvolledig', '1Open', '1Afgevallen']);
    expect(screen.getByText('Beoordeel nog 2 kandidaten. Tot dan is de ranglijst voorlopig.')).toBeTruthy();
  });

  test('a fact is the way to its cell', async () => {
    const port = zwolle();
    showPane(port);
    await person.click(await screen.findByRole('button', { name: /do 2 okt 2025/ }));
    expect(port.visited).toEqual([expect.objectContaining({ sheet: 'Opdracht', address: 'B16' })]);
  });

  test('set-up asks before it adds sheets, and can be called off', async () => {
    const port = zwolle();
    showPane(port);
    await person.click(await screen.findByRole('button', { name: 'Opdracht inrichten' }));
    await person.click(await screen.findByRole('button', { name: 'Annuleren' }));
    expect(port.setUps).toEqual([]);
    await person.click(screen.getByRole('button', { name: 'Opdracht inrichten' }));
    await person.click(screen.getByRole('button', { name: 'Aanvullen' }));
    expect(port.setUps).toEqual([null]);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('De opdracht is ingericht.'));
  });

  test('a protected sheet is said in words that help', async () => {
    showPane(new StoryPort(workbookOf(ZWOLLE, []), { highlightShortlist: { ok: false, failure: { kind: 'protected' } } }));
    await person.click(await screen.findByRole('button', { name: 'Markeren' }));
    expect(screen.getByRole('status').textContent).toMatch(/beveiligd.*Hef de beveiliging op/);
  });
});

describe('the ranking', () => {
  test('has rank, name, supplier, score and rate, and says what decided a tie', async () => {
    showPane(zwolle());
    await openTab(/Ranglijst/);
    expect(rankedRows()).toEqual([
      'Rang 1Kandidaat ABureau NoordScore 95€ 95,00',
      'Rang 2Kandidaat BBureau Oost2e op uurtarief: € 92,50 tegen € 95,00Score 80€ 92,50',
      'Rang 3Kandidaat CBureau Zuid3e op uurtarief: € 95,00 tegen € 92,50Score 80€ 95,00',
      'Rang 4Kandidaat DBureau WestGedeeld 4e met Kandidaat E: zelfde score en tarief (€ 88,00)Score 75€ 88,00',
      'Rang 4Kandidaat EBureau MiddenGedeeld 4e met Kandidaat D: zelfde score en tarief (€ 88,00)Score 75€ 88,00',
      'Rang 6Kandidaat FBureau NoordScore 50€ 80,00',
    ]);
  });

  test('names the candidates of an unresolved tie at the cut and what to record, and that ranks may still change', async () => {
    showPane(zwolle());
    await openTab(/Ranglijst/);
    expect(screen.getByText('2 kandidaten, 1 plaats: besluit nodig')).toBeTruthy();
    expect(screen.getByText(/^Kandidaat D en Kandidaat E staan gelijk op score en uurtarief/)).toBeTruthy();
    expect(screen.getByText(/deelnemers, het tijdstip, wie erbij was en de uitkomst/)).toBeTruthy();
    expect(screen.getByText(/^Voorlopig: 2 kandidaten/)).toBeTruthy();
  });

  test('the line of the shortlist stands before the first candidate that is surely out', async () => {
    showPane(zwolle());
    await openTab(/Ranglijst/);
    const items = screen.getAllByRole('listitem').map((item) => item.textContent ?? '');
    const cut = items.findIndex((item) => item.startsWith('Einde shortlist (4)'));
    expect(items[cut - 1]).toContain('Kandidaat E');
    expect(items[cut + 1]).toContain('Kandidaat F');
  });

  test('a row opens to the points per criterion, each mark one click away', async () => {
    const port = zwolle();
    showPane(port);
    await openTab(/Ranglijst/);
    await person.click(screen.getByRole('button', { name: /Kandidaat A/ }));
    expect(await screen.findByText('Meeste punten gemist op 8: 5.')).toBeTruthy();
    await person.click(screen.getByRole('button', { name: '25 / 30' }));
    expect(port.visited.at(-1)).toEqual(expect.objectContaining({ sheet: 'Kandidaten', address: 'K5' }));
  });

  test('knocked-out candidates stand there with every failed criterion', async () => {
    showPane(zwolle());
    await openTab(/Ranglijst/);
    await person.click(screen.getByRole('button', { name: /^Afgevallen/ }));
    expect(await screen.findByRole('heading', { name: 'Kandidaat H' })).toBeTruthy();
    const failed = screen.getAllByRole('button').map((link) => link.textContent ?? '');
    expect(failed.filter((text) => /^(Minimaal een|Ervaring met het)/.test(text))).toHaveLength(2);
  });

  test('incomplete candidates name what is missing, with its cell', async () => {
    const port = zwolle();
    showPane(port);
    await openTab(/Ranglijst/);
    await person.click(screen.getByRole('button', { name: /^Onvolledig/ }));
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual(['Kandidaat G', 'Kandidaat I']);
    await person.click(screen.getByRole('button', { name: /^Een afgeronde opleiding/ }));
    expect(port.visited.at(-1)).toEqual(expect.objectContaining({ address: 'J11' }));
  });

  test('of thousands of candidates only a few rows are drawn, and any of them can be found', async () => {
    const many = Array.from({ length: 3000 }, (_, index) => ({ ...CANDIDATES[0]!, name: `Kandidaat ${index + 1}` }));
    showPane(new StoryPort(workbookOf(ZWOLLE, many)));
    await openTab(/Ranglijst/);
    expect(screen.getAllByRole('listitem').length).toBeLessThan(200);
    await person.type(screen.getByRole('searchbox', { name: /Zoek/ }), 'kandidaat 2999');
    expect(rankedRows()).toEqual([expect.stringContaining('Kandidaat 2999')]);
  });
});

describe('the issues', () => {
  const wrong = { name: 'Kandidaat J', rate: '€ 92,50 p/u', cells: { '1': 'misschien', '5': 25 } };

  test('each names its cell, errors first, and the tab counts them', async () => {
    const port = new StoryPort(workbookOf(ZWOLLE, [...CANDIDATES, wrong]));
    showPane(port);
    await openTab(/Meldingen/);
    expect(screen.getByRole('tab', { name: /Meldingen/ }).textContent).toBe('Meldingen3');
    expect(await screen.findByRole('heading', { name: '3 fouten' })).toBeTruthy();
    await person.click(screen.getByRole('button', { name: 'Kandidaten!C14' }));
    expect(port.visited).toEqual([
      { table: { name: 'Candidates', heading: 'Uurtarief', row: 9 }, sheet: 'Kandidaten', address: 'C14' },
    ]);
  });

  test('a cell that has gone is said, not silently ignored', async () => {
    showPane(new StoryPort(workbookOf(ZWOLLE, [wrong]), { goToCell: { ok: true, value: false } }));
    await openTab(/Meldingen/);
    await person.click(screen.getByRole('button', { name: 'Kandidaten!C5' }));
    expect(screen.getByRole('status').textContent).toMatch(/^Deze cel is er niet meer/);
  });

  test('without issues the tab says so', async () => {
    showPane(new StoryPort(workbookOf(ZWOLLE, CANDIDATES)));
    await openTab(/Meldingen/);
    expect(screen.getByRole('heading', { name: 'Geen meldingen' })).toBeTruthy();
  });
});

describe('following the workbook', () => {
  test('an edit by anyone changes the ranking, once it is quiet', async () => {
    const port = zwolle();
    showPane(port);
    await openTab(/Ranglijst/);
    const better = CANDIDATES.map((each) => (each.name === 'Kandidaat F' ? { ...each, cells: CANDIDATES[0]!.cells } : each));
    act(() => port.becomes(workbookOf(ZWOLLE, better)));
    await waitFor(() => expect(rankedRows()[0]).toContain('Kandidaat F'));
    expect(port.reads).toBe(2);
  });

  test('a pane that goes stops watching', async () => {
    const port = zwolle();
    const { unmount } = showPane(port);
    await screen.findByRole('tab', { name: 'Opdracht' });
    unmount();
    await waitFor(() => expect(port.watching).toBe(false));
  });

  test('a workbook that cannot be followed is said, with what to do', async () => {
    showPane(new StoryPort(workbookOf(ZWOLLE, []), { watchWorkbook: { ok: false, failure: { kind: 'offline' } } }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/niet vanzelf gevolgd.*Controleren/));
  });

  test('a workbook that cannot be read gives the reason and a way to try again', async () => {
    const port = new StoryPort(EMPTY_WORKBOOK, { readWorkbook: { ok: false, failure: { kind: 'tooLarge' } } });
    showPane(port);
    await person.click(await screen.findByRole('button', { name: 'Opnieuw proberen' }));
    expect(port.reads).toBe(2);
  });
});

describe('buttons on the ribbon', () => {
  test('check reads again, shows the issues and says how many there are', async () => {
    const port = zwolle();
    const requests = new RibbonRequests();
    showPane(port, 'nl', requests);
    await screen.findByRole('tab', { name: 'Opdracht' });
    await act(() => requests.ask('checkWorkbook'));
    expect(screen.getByRole('heading', { name: 'Geen meldingen' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('Gecontroleerd: geen meldingen.');
    expect(port.reads).toBe(2);
  });

  test('set up asks in the pane', async () => {
    const requests = new RibbonRequests();
    showPane(zwolle(), 'nl', requests);
    await screen.findByRole('tab', { name: 'Opdracht' });
    await act(() => requests.ask('setUpTender'));
    expect(screen.getByRole('button', { name: 'Aanvullen' })).toBe(document.activeElement);
  });
});

describe('for everyone', () => {
  test.each([
    ['nl', [/Opdracht/, /Ranglijst/, /Meldingen/], /^Onvolledig/],
    ['en', [/Tender/, /Ranking/, /Issues/], /^Incomplete/],
  ] as const)('axe finds nothing on any tab (%s)', async (language, tabs, incomplete) => {
    const wrong = { name: 'Kandidaat J', rate: 'veel', cells: {} };
    const { container } = showPane(new StoryPort(workbookOf(ZWOLLE, [...CANDIDATES, wrong], language)), language);
    for (const tab of tabs) {
      await openTab(tab);
      expect(await barriers(container)).toEqual([]);
    }
    await openTab(tabs[1]);
    await person.click(screen.getByRole('button', { name: /Kandidaat A/ }));
    expect(await barriers(container)).toEqual([]);
    await person.click(screen.getByRole('button', { name: incomplete }));
    expect(await barriers(container)).toEqual([]);
  });

  test('axe finds nothing in a workbook without a tender', async () => {
    const { container } = showPane(new StoryPort(EMPTY_WORKBOOK));
    await screen.findByRole('button', { name: 'Nieuwe opdracht' });
    expect(await barriers(container)).toEqual([]);
  });
});
