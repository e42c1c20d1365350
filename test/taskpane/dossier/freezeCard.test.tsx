import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '../../support/cryptoInJsdom';
import { KEPT_TABLE } from '../../../src/sheet/freeze/frozen';
import { KEPT_HEADINGS, rowsOfKept } from '../../../src/sheet/freeze/keptTable';
import type { Plan } from '../../../src/sheet/plan';
import type { WorkbookCells } from '../../../src/sheet/workbookCells';
import { FreezeCard } from '../../../src/taskpane/dossier/freezeCard';
import { showCard } from '../../support/cardOnStage';
import { barriers } from '../../support/paneOnStage';
import { workbookOf } from '../../support/workbookStory';
import { CANDIDATES, ZWOLLE } from '../../support/zwolleStory';

const person = userEvent.setup();
const LIVE = workbookOf(ZWOLLE, CANDIDATES);
const FROZEN = {
  ...LIVE,
  tables: [...LIVE.tables, { name: KEPT_TABLE, sheet: 'Formules', row: 0, column: 0, headings: [], values: [], formulas: new Map(), mergedCells: null }],
};
const KEPT = rowsOfKept([{ anchor: 'cell', name: 'Tender_Kept_1', formula: '=TENDER.SCORE(A1)', values: [[75]] }]);
const CELLS: WorkbookCells = {
  names: new Map([['Tender_Kept_1', { sheet: 'Eigen blad', row: 0, column: 0 }]]),
  sheets: [
    { sheet: 'Eigen blad', row: 0, column: 0, formulas: [['=TENDER.SCORE(A1)']], values: [[75]], spills: new Map() },
    { sheet: 'Formules', row: 0, column: 0, formulas: [], values: [KEPT_HEADINGS, ...KEPT], spills: new Map() },
  ],
};

test('results are saved as values with the day and the time', async () => {
  const plans: Plan[] = [];
  const carry = jest.fn(async (planner) => Boolean(plans.push(await planner(LIVE, () => Promise.resolve(CELLS)))));
  const stage = showCard(FreezeCard, LIVE, { carry });
  expect(await barriers(stage.container)).toEqual([]);
  await person.click(screen.getByRole('button', { name: 'Waarden bewaren' }));
  const [plan] = plans;
  expect(JSON.stringify(plan).replace(/\u00a0/g, ' ')).toContain('Waarden bewaard op ma 2 mrt 2026');
  expect(plan).toMatchObject({ kind: 'steps', steps: expect.arrayContaining([{ do: 'write', at: { sheet: 'Eigen blad', row: 0, column: 0, rows: 1, columns: 1 }, cells: [[75]] }]) });
});

test('while they are values the card says so and offers the way back', async () => {
  const plans: Plan[] = [];
  const carry = jest.fn(async (planner) => Boolean(plans.push(await planner(FROZEN, () => Promise.resolve(CELLS)))));
  const stage = showCard(FreezeCard, FROZEN, { carry });
  expect(stage.container.textContent).toContain('De uitkomsten staan als waarden in de werkmap.');
  expect(await barriers(stage.container)).toEqual([]);
  await person.click(screen.getByRole('button', { name: 'Formules terugzetten' }));
  const at = { sheet: 'Eigen blad', row: 0, column: 0, rows: 1, columns: 1 };
  expect(plans).toEqual([
    {
      kind: 'steps',
      steps: [
        { do: 'write', at, cells: [['']] },
        { do: 'write', at, cells: [['=TENDER.SCORE(A1)']] },
        { do: 'removeSheet', sheet: 'Formules' },
      ],
    },
  ]);
});
