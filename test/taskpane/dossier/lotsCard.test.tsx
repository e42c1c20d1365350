import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '../../support/cryptoInJsdom';
import { readLots } from '../../../src/sheet/lots/readLots';
import { procedureSheetPlan } from '../../../src/sheet/procedure/procedureSheet';
import type { WorkbookSnapshot } from '../../../src/sheet/snapshot';
import { LotsCard } from '../../../src/taskpane/dossier/lotsCard';
import { showCard } from '../../support/cardOnStage';
import { barriers } from '../../support/paneOnStage';
import { snapshotAfter } from '../../support/snapshotAfter';
import { workbookOf } from '../../support/workbookStory';
import { CANDIDATES, ZWOLLE } from '../../support/zwolleStory';

const person = userEvent.setup();
const press = (name: string): Promise<void> => person.click(screen.getByRole('button', { name }));
const fill = async (label: string, text: string): Promise<void> => {
  await person.clear(screen.getByLabelText(label));
  await person.type(screen.getByLabelText(label), text);
};

const textOf = (element: Element): string => (element.textContent ?? '').replace(/\u00a0/g, ' ');
const under = (label: string): string => {
  const box = screen.getByLabelText(label);
  return textOf(document.getElementById(box.getAttribute('aria-describedby') ?? '') ?? box);
};

const withProcedure = (snapshot: WorkbookSnapshot): WorkbookSnapshot => {
  const plan = procedureSheetPlan(snapshot, 'nl');
  return plan.kind === 'steps' ? snapshotAfter(snapshot, plan.steps) : snapshot;
};
const TIED = withProcedure(workbookOf(ZWOLLE, CANDIDATES));

test('lots are drawn in front of those present, and anybody can see how to do it again', async () => {
  const stage = showCard(LotsCard, TIED);
  const tie = screen.getByRole('article', { name: 'Grens van de shortlist: 2 kandidaten gelijk voor 1 plaats' });
  expect(within(tie).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Kandidaat D', 'Kandidaat E']);
  expect(textOf(tie)).toContain('Hierover is nog niets besloten.');
  await press('Loten');
  await press('Loten en vastleggen');
  expect(under('Aanwezig bij de loting')).toBe('Vul in wie aanwezig is.');
  expect(under('Getal')).toBe('Vul het getal in dat u samen hebt bepaald.');
  expect(readLots(stage.snapshot())).toEqual([]);

  await fill('Aanwezig bij de loting', 'P. Voorbeeld\nQ. Proef');
  await fill('Getal', '3 1 6 2 4 5 1 2');
  expect(await barriers(stage.container)).toEqual([]);
  await press('Loten en vastleggen');
  await waitFor(() => expect(textOf(tie)).toContain('Besloten: Kandidaat E.'));
  expect(textOf(tie)).toContain('Loting 1 voor 1 plaats. · ma 2 mrt 2026, 14:30 · A. Analist');
  expect(textOf(stage.container)).toContain("printf '%s' '3 1 6 2 4 5 1 2|1' | sha256sum");
  expect(readLots(stage.snapshot())[0]?.present).toEqual(['P. Voorbeeld', 'Q. Proef']);

  await press('Opnieuw loten');
  await fill('Aanwezig bij de loting', 'P. Voorbeeld');
  await fill('Getal', '654321');
  await press('Loten en vastleggen');
  expect(under('Reden')).toBe('Vul de reden in.');
  expect(readLots(stage.snapshot())).toHaveLength(1);
});

test('without lots: as many as there are places, with a reason', async () => {
  const stage = showCard(LotsCard, TIED);
  await press('Anders beslissen');
  await person.click(screen.getByRole('checkbox', { name: 'Kandidaat D' }));
  await person.click(screen.getByRole('checkbox', { name: 'Kandidaat E' }));
  await fill('Reden', 'Volgens paragraaf 4.2');
  await press('Besluit vastleggen');
  expect(textOf(stage.container)).toContain('Kies 1 kandidaat.');
  await person.click(screen.getByRole('checkbox', { name: 'Kandidaat E' }));
  await press('Besluit vastleggen');
  await waitFor(() => expect(textOf(stage.container)).toContain('Besloten: Kandidaat D.'));
});

test('a draw at the award takes who stand equal from a person', async () => {
  const stage = showCard(LotsCard, TIED);
  await press('Loten op een andere grens');
  await person.selectOptions(screen.getByLabelText('Grens'), 'gunning');
  await fill('Ronde', '2');
  await fill('Wie staan gelijk?', 'Kandidaat A\nKandidaat Z');
  expect(under('Wie staan gelijk?')).toBe('Niet bij de kandidaten, of twee keer: Kandidaat Z.');
  expect(screen.queryByRole('button', { name: 'Loten en vastleggen' })).toBeNull();
  await fill('Wie staan gelijk?', 'Kandidaat A\nKandidaat B');
  await fill('Aanwezig bij de loting', 'P. Voorbeeld');
  await fill('Getal', '482913');
  await press('Loten en vastleggen');
  await waitFor(() => expect(readLots(stage.snapshot())[0]).toMatchObject({ cut: 'award', round: 2 }));
  expect(textOf(stage.container)).toContain('Grens van de gunning, ronde 2: 2 kandidaten gelijk voor 1 plaats');
});

test('no tie, no sheet for decisions: it says so', () => {
  const clear = showCard(LotsCard, workbookOf(ZWOLLE, CANDIDATES.slice(0, 3)));
  expect(textOf(clear.container)).toContain('Niemand staat gelijk op een grens.');
  expect(textOf(clear.container)).toContain('Maak op het tabblad Procedure eerst de bladen van de procedure.');
});
