import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '../../support/cryptoInJsdom';
import { TABLES } from '../../../src/sheet/workbookNames';
import { PseudonymiseCard } from '../../../src/taskpane/dossier/pseudonymiseCard';
import { RecordCard } from '../../../src/taskpane/dossier/recordCard';
import { RulebookCard } from '../../../src/taskpane/dossier/rulebookCard';
import { VerifyCard } from '../../../src/taskpane/dossier/verifyCard';
import { showCard } from '../../support/cardOnStage';
import { barriers } from '../../support/paneOnStage';
import { withTable } from '../../support/snapshotAfter';
import { workbookOf } from '../../support/workbookStory';
import { CANDIDATES, ZWOLLE } from '../../support/zwolleStory';

const person = userEvent.setup();
const LIVE = workbookOf(ZWOLLE, CANDIDATES);

test('rules are locked, a change around the lock is shown with old and new, and a new version needs a reason', async () => {
  const stage = showCard(RulebookCard, LIVE);
  expect(screen.getByText(/Er zijn al 9 kandidaten beoordeeld/)).toBeTruthy();
  await person.click(screen.getByRole('button', { name: 'Zet de regels vast' }));
  expect(await screen.findByText('De regels zijn gelijk aan versie 1.')).toBeTruthy();
  expect(await barriers(stage.container)).toEqual([]);
  const changed = withTable(stage.snapshot(), TABLES.selection, ({ values }) => ({
    values: values.map((row) => row.map((cell) => (cell === 40 ? 45 : cell === 30 ? 25 : cell))),
  }));
  stage.unmount();
  const again = showCard(RulebookCard, changed);
  expect(screen.getByText(/vastgezet in versie 1 was “40”, nu staat er “45”/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Zet vast als nieuwe versie' }).getAttribute('aria-disabled')).toBe('true');
  await person.type(screen.getByRole('textbox', { name: 'Waarom de regels wijzigen' }), 'Rectificatie');
  await person.click(screen.getByRole('button', { name: 'Zet vast als nieuwe versie' }));
  expect(await screen.findByText('De regels zijn gelijk aan versie 2.')).toBeTruthy();
  expect(screen.getByText('Rectificatie')).toBeTruthy();
  expect(screen.getByText('2 regels anders dan in versie 1')).toBeTruthy();
  expect(screen.getByText('Selectiecriterium 6, weging: “40” werd “45”')).toBeTruthy();
  expect(again.refused).toEqual([]);
});

test('a step is recorded under its name and listed with its fingerprint', async () => {
  const stage = showCard(RecordCard, LIVE);
  await person.type(screen.getByRole('combobox', { name: 'Stap' }), '2. Selectie');
  await person.click(screen.getByRole('button', { name: 'Leg vast' }));
  expect(await screen.findByText('1. 2. Selectie')).toBeTruthy();
  expect(await barriers(stage.container)).toEqual([]);
});

test('Verify names what it found, part by part', async () => {
  const names = new Map([['Tender_Marks', '=Candidates[Score]']]);
  const reading = { snapshot: LIVE, cells: { sheets: [], names: new Map() }, names, hiddenRows: new Map([['Candidates', [2]]]), hiddenColumns: new Map() };
  const port = { readProof: async () => ({ ok: true, value: reading }) as const };
  const stage = showCard((props) => <VerifyCard {...props} port={port} />, LIVE);
  await person.click(screen.getByRole('button', { name: 'Controleer alles' }));
  expect(await screen.findByText(/De naam Tender_Marks verwijst naar iets anders/)).toBeTruthy();
  expect(screen.getByText(/In Candidates is 1 rij verborgen/)).toBeTruthy();
  expect(await barriers(stage.container)).toEqual([]);
});

test('names are replaced only after a second question', async () => {
  const carry = jest.fn(async () => true);
  showCard(PseudonymiseCard, LIVE, { carry });
  await person.click(screen.getByRole('button', { name: 'Vervang namen …' }));
  expect(carry).not.toHaveBeenCalled();
  await person.click(screen.getByRole('button', { name: 'Annuleren' }));
  await person.click(screen.getByRole('button', { name: 'Vervang namen …' }));
  await person.click(screen.getByRole('button', { name: 'Vervang alle namen' }));
  expect(carry).toHaveBeenCalledTimes(1);
});
