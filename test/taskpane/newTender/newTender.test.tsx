import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import '../../support/filesInJsdom';
import { barriers, showPane } from '../../support/paneOnStage';
import { StoryPort } from '../../support/storyPort';
import { EMPTY_WORKBOOK } from '../../support/workbookStory';

const zwolle = readFileSync('test/notice/cases/zwolle/notice.txt', 'utf8');
const person = userEvent.setup();

async function paste(text: string, port = new StoryPort(EMPTY_WORKBOOK)): Promise<{ port: StoryPort; container: HTMLElement }> {
  const { container } = showPane(port);
  await person.click(await screen.findByRole('button', { name: 'Nieuwe opdracht' }));
  const box = await screen.findByRole('textbox', { name: 'Tekst van de uitvraag' });
  await person.click(box);
  await person.paste(text);
  await person.click(screen.getByRole('button', { name: 'Uitvraag lezen' }));
  await screen.findByRole('heading', { name: 'Nalopen en bevestigen' });
  return { port, container };
}
const confirm = (): HTMLElement => screen.getByRole('button', { name: 'Bevestigen en inrichten' });

describe('from a notice to a tender', () => {
  test('what was read is shown with its lines, and set up only when confirmed', async () => {
    const { port } = await paste(zwolle);
    expect(screen.getByText(/^Gevonden: 4 knock-outs en 4 selectiecriteria/)).toBeTruthy();
    expect(screen.getByText('100 van 100 punten')).toBeTruthy();
    expect(screen.getAllByText(/^regels 141–143/).length).toBeGreaterThan(0);
    expect(port.setUps).toEqual([]);
    await person.click(confirm());
    const [contents] = port.setUps;
    expect(contents?.tender.selection.map(({ id }) => id)).toEqual(['5', '6', '7', '8']);
    expect(contents?.notice?.join('\n')).toBe(zwolle);
  });

  test('what must be settled stands first, with a proposal, and can be ticked off', async () => {
    await paste(zwolle);
    const [first] = screen.getAllByRole('heading', { level: 2 });
    expect(first?.textContent).toBe('Eerst uitzoeken');
    const tick = screen.getByRole('button', { name: /^Uitgezocht: De kop vraagt HBO/ });
    await person.click(tick);
    expect(tick.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByText(/^1 van \d+ klaar$/)).toBeTruthy();
  });

  test('a weight that is changed moves the sum at once', async () => {
    const { port } = await paste(zwolle);
    const weight = screen.getByRole('textbox', { name: 'Weging 5' });
    await person.clear(weight);
    await person.type(weight, '25');
    expect(screen.getByText('105 van 100 punten')).toBeTruthy();
    expect(screen.getByText(/De wegingen kloppen niet met het totaal/)).toBeTruthy();
    await person.click(confirm());
    expect(port.setUps[0]?.tender.selection[0]?.weight).toBe(25_000_000);
  });

  test('criteria are added, reworded, reordered and removed', async () => {
    const { port } = await paste(zwolle);
    await person.click(screen.getByRole('button', { name: 'Criterium 2 verwijderen' }));
    await person.click(screen.getByRole('button', { name: 'Criterium 8 omhoog' }));
    await person.click(screen.getAllByRole('button', { name: 'Criterium toevoegen' })[0]!);
    await person.type(screen.getByRole('textbox', { name: 'Tekst van het criterium' }), 'Een VOG');
    await person.click(confirm());
    const [contents] = port.setUps;
    expect(contents?.tender.knockOuts.map(({ id, text }) => [id, text]).at(-1)).toEqual(['9', 'Een VOG']);
    expect(contents?.tender.knockOuts.map(({ id }) => id)).toEqual(['1', '3', '4', '9']);
    expect(contents?.tender.selection.map(({ id }) => id)).toEqual(['5', '6', '8', '7']);
  });

  test('a box that cannot be read is named at the box and holds the confirmation back', async () => {
    const { port } = await paste(zwolle);
    const rate = screen.getByRole('textbox', { name: 'Maximum uurtarief' });
    await person.type(rate, 'honderd');
    expect(rate.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Verbeter eerst 1 vak.')).toBeTruthy();
    await person.click(confirm());
    expect(port.setUps).toEqual([]);
  });

  test('a refusal leaves everything that was typed', async () => {
    await paste(zwolle, new StoryPort(EMPTY_WORKBOOK, { setUpTender: { ok: false, failure: { kind: 'protected' } } }));
    await person.type(screen.getByRole('textbox', { name: 'Regio' }), '!');
    await person.click(confirm());
    await waitFor(() => expect(screen.getAllByText(/beveiligd/).length).toBeGreaterThan(0));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Regio' }).value).toMatch(/!$/);
  });

  test('axe finds nothing, whether read or being edited', async () => {
    const { container } = await paste(zwolle);
    await person.click(screen.getByRole('button', { name: 'Criterium 6 wijzigen' }));
    await person.selectOptions(screen.getByRole('combobox', { name: 'Schaal' }), 'levels');
    expect(await barriers(container)).toEqual([]);
  });
});

describe('without a notice', () => {
  test('a tender is typed from nothing', async () => {
    const port = new StoryPort(EMPTY_WORKBOOK);
    const { container } = showPane(port);
    await person.click(await screen.findByRole('button', { name: 'Nieuwe opdracht' }));
    expect(await barriers(container)).toEqual([]);
    await person.click(await screen.findByRole('button', { name: 'Beginnen zonder uitvraag' }));
    const selection = screen.getByRole('region', { name: 'Selectiecriteria' });
    await person.click(within(selection).getByRole('button', { name: 'Criterium toevoegen' }));
    expect(screen.getByText('Verbeter eerst 1 vak.')).toBeTruthy();
    await person.type(within(selection).getByRole('textbox', { name: 'Tekst van het criterium' }), 'Ervaring');
    await person.type(within(selection).getByRole('textbox', { name: 'Weging 1' }), '100');
    await person.click(confirm());
    expect(port.setUps[0]?.tender.selection).toEqual([{ id: '1', text: 'Ervaring', weight: 100_000_000, scale: { kind: 'points' } }]);
    expect(port.setUps[0]?.notice).toBeUndefined();
  });
});

describe('a file', () => {
  const choose = async (file: File): Promise<void> => {
    showPane(new StoryPort(EMPTY_WORKBOOK));
    await person.click(await screen.findByRole('button', { name: 'Nieuwe opdracht' }));
    await person.upload(await screen.findByLabelText('Bestand kiezen', { selector: 'input' }), file);
  };

  test('with text is read at once', async () => {
    await choose(new File([zwolle], 'uitvraag.txt'));
    expect(await screen.findByRole('heading', { name: 'Nalopen en bevestigen' })).toBeTruthy();
  });

  test('without text says so', async () => {
    await choose(new File(['  \n'], 'leeg.txt'));
    expect(await screen.findByText(/^In dit bestand staat geen tekst/, { selector: 'p' })).toBeTruthy();
  });
});
