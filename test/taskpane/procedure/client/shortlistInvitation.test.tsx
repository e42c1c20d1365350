import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { candidatesOf } from '../../../../src/domain/procedure/decision';
import { readProcedure } from '../../../../src/sheet/procedure/readProcedure';
import ClientStep from '../../../../src/taskpane/procedure/client/clientStep';
import InterviewStep from '../../../../src/taskpane/procedure/interviews/interviewStep';
import { showCard, type CardStage } from '../../../support/cardOnStage';
import { barriers } from '../../../support/paneOnStage';
import { STRAIGHT_TO_INTERVIEWS, steppedWorkbook } from '../../../support/steppedWorkbook';
import { withTable } from '../../../support/snapshotAfter';

const person = userEvent.setup();
const press = (name: string | RegExp): Promise<void> => person.click(screen.getByRole('button', { name }));
const textOf = ({ container }: CardStage): string => (container.textContent ?? '').replace(/\u00a0/g, ' ');
const invitations = ({ snapshot }: CardStage): (readonly string[])[] => readProcedure(snapshot()).decisions.filter(({ kind }) => kind === 'invited').map((each) => candidatesOf(each));

test('where no client compares, the step of the interviews invites the whole shortlist, with a reason', async () => {
  const stage = showCard(InterviewStep, steppedWorkbook(STRAIGHT_TO_INTERVIEWS));
  expect(textOf(stage)).toContain('gaat de hele shortlist naar de gesprekken: 4 kandidaten.');
  expect(textOf(stage)).toContain('Kandidaat A, Kandidaat B, Kandidaat C en Kandidaat D');
  expect(await barriers(stage.container)).toEqual([]);
  await press('4 kandidaten uitnodigen');
  screen.getByText('Schrijf een reden.');
  expect(invitations(stage)).toEqual([]);
  await person.type(screen.getByLabelText('Reden'), 'De uitvraag kent geen beoordeling door de opdrachtgever.');
  await press('4 kandidaten uitnodigen');
  await waitFor(() => expect(textOf(stage)).toContain('De hele shortlist is uitgenodigd: Kandidaat A, Kandidaat B, Kandidaat C en Kandidaat D'));
  expect(invitations(stage)).toEqual([['Kandidaat A', 'Kandidaat B', 'Kandidaat C', 'Kandidaat D']]);
  expect(screen.queryByRole('button', { name: /uitnodigen/ })).toBeNull();
});

test('while the shortlist is not certain it says what is missing, and invites nobody', () => {
  const open = withTable(steppedWorkbook(STRAIGHT_TO_INTERVIEWS), 'Candidates', ({ values }) => ({ values: values.map((row, index) => (index === 0 ? row.map((cell, column) => (column === 8 ? '' : cell)) : row)) }));
  const stage = showCard(InterviewStep, open);
  expect(textOf(stage)).toContain('De ranglijst is voorlopig: Kandidaat A is nog niet volledig beoordeeld.');
  expect(screen.queryByRole('button', { name: /uitnodigen/ })).toBeNull();
});

test('where it is not known whether a client compares, both ways stand in its step; with criteria of the client only its own', async () => {
  const unclear = showCard(ClientStep, steppedWorkbook(`${STRAIGHT_TO_INTERVIEWS}\n4. Iets geheel anders`));
  expect(textOf(unclear)).toContain('Er zijn nog geen criteria van de opdrachtgever.');
  await person.type(screen.getByLabelText('Reden'), 'Zo bepaald.');
  await press('4 kandidaten uitnodigen');
  await waitFor(() => expect(textOf(unclear)).toContain('De hele shortlist is uitgenodigd'));
  expect(textOf(unclear)).not.toContain('Er zijn nog geen criteria van de opdrachtgever.');
  unclear.unmount();
  showCard(ClientStep, steppedWorkbook(STRAIGHT_TO_INTERVIEWS, 'Soortgelijke opdrachten'));
  expect(screen.queryByRole('button', { name: /uitnodigen/ })).toBeNull();
  screen.getByRole('button', { name: 'Ronde openen' });
});
