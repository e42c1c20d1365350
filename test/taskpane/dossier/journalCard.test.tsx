import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { JournalEntry } from '../../../src/sheet/journal/journalEntry';
import { startJournalPlan } from '../../../src/sheet/journal/startJournal';
import { JournalCard } from '../../../src/taskpane/dossier/journalCard';
import { JournalProvider } from '../../../src/taskpane/dossier/journalContext';
import { showCard } from '../../support/cardOnStage';
import { barriers } from '../../support/paneOnStage';
import { snapshotAfter } from '../../support/snapshotAfter';
import { workbookOf } from '../../support/workbookStory';
import { CANDIDATES, ZWOLLE } from '../../support/zwolleStory';

const entry = (number: number, more: Partial<JournalEntry> = {}): JournalEntry => ({
  number,
  at: '2026-03-02T14:30',
  cell: 'Kandidaten!H5',
  candidate: 'Kandidaat A',
  criterion: '5 Werkervaring',
  before: '',
  after: 12.5,
  source: 'local',
  reason: '',
  reasonNeeded: false,
  table: 'Candidates',
  ...more,
});
const BEFORE = workbookOf(ZWOLLE, CANDIDATES);

test('it is started with one button', async () => {
  const stage = showCard(JournalCard, BEFORE);
  await userEvent.click(screen.getByRole('button', { name: 'Journaal aanzetten' }));
  await waitFor(() => expect(stage.container.textContent).toContain('worden bijgehouden'));
  expect(stage.snapshot().tables.some(({ name }) => name === 'TenderJournal')).toBe(true);
});

test('reasons that are needed come first, and are given one by one', async () => {
  const plan = startJournalPlan('nl', '2026-03-02T09:00')(BEFORE, () => Promise.reject(new Error('no cells')));
  if (plan instanceof Promise || plan.kind === 'refused') throw new Error('refused');
  const given: [readonly number[], string][] = [];
  const state = { isOn: true, hasFailed: false, missing: [], entries: [entry(1, { source: 'start' }), entry(2, { reasonNeeded: true }), entry(3, { before: 12.5, after: '' })] };
  const giveReason = async (numbers: ReadonlySet<number>, reason: string): Promise<boolean> => given.push([[...numbers], reason]) > 0;
  const stage = showCard(
    (props) => (
      <JournalProvider value={{ state, giveReason }}>
        <JournalCard {...props} />
      </JournalProvider>
    ),
    snapshotAfter(BEFORE, plan.steps),
  );
  expect(stage.container.textContent).toContain('Bij 1 wijziging ontbreekt de reden');
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain('van leeg naar 12,5');
  expect(lines[0]).toContain('reden ontbreekt');
  expect(lines[1]).toContain('van 12,5 naar leeg');
  expect(await barriers(stage.container)).toEqual([]);
  const [first] = screen.getAllByRole('button', { name: 'Reden geven voor Kandidaat A, 5 Werkervaring' });
  await userEvent.click(first!);
  await userEvent.type(screen.getByLabelText('Reden'), 'Diploma ontvangen');
  await userEvent.click(screen.getByRole('button', { name: 'Reden opslaan' }));
  expect(given).toEqual([[[2], 'Diploma ontvangen']]);
});
