import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '../../support/cryptoInJsdom';
import { CHECK_TABLES } from '../../../src/sheet/nativeCheck/checkTables';
import { tableNamed } from '../../../src/sheet/snapshot';
import { CheckCard } from '../../../src/taskpane/dossier/checkCard';
import { showCard } from '../../support/cardOnStage';
import { barriers } from '../../support/paneOnStage';
import { workbookOf } from '../../support/workbookStory';
import { CANDIDATES, ZWOLLE } from '../../support/zwolleStory';

const person = userEvent.setup();

test('one click makes the sheet, another replaces it, and a link leads to its verdict', async () => {
  const stage = showCard(CheckCard, workbookOf(ZWOLLE, CANDIDATES));
  expect(screen.queryByText('Naar het blad met de controle')).toBeNull();
  expect(await barriers(stage.container)).toEqual([]);
  await person.click(screen.getByRole('button', { name: 'Controle maken' }));
  expect(tableNamed(stage.snapshot(), CHECK_TABLES.rows)?.sheet).toBe('Controle');
  await person.click(screen.getByRole('button', { name: 'Controle opnieuw maken' }));
  expect(stage.snapshot().sheets.filter(({ name }) => name === 'Controle')).toHaveLength(1);
  await person.click(screen.getByText('Naar het blad met de controle'));
  expect(stage.visited).toEqual([{ table: null, sheet: 'Controle', address: 'A3' }]);
});

test('without the table of candidates nothing is made, and what is missing is named', async () => {
  const whole = workbookOf(ZWOLLE, CANDIDATES);
  const stage = showCard(CheckCard, { ...whole, tables: whole.tables.filter(({ name }) => name !== 'Candidates') });
  await person.click(screen.getByRole('button', { name: 'Controle maken' }));
  expect(stage.refused).toEqual(['tableMissing']);
});
