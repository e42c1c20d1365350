import { NOTICE_TABLES } from '../../../src/sheet/setUp/noticeSheet';
import { setUpPlan } from '../../../src/sheet/setUp/setUpPlan';
import type { Step } from '../../../src/sheet/setUp/step';
import type { WorkbookSnapshot } from '../../../src/sheet/snapshot';
import type { TenderContents } from '../../../src/sheet/tenderContents';
import { EMPTY_WORKBOOK, workbookOf } from '../../support/workbookStory';
import { ZWOLLE } from '../../support/zwolleStory';

type AddTable = Extract<Step, { do: 'addTable' }>;

function tablesOf(contents: TenderContents, snapshot: WorkbookSnapshot = EMPTY_WORKBOOK): Readonly<Record<string, AddTable>> {
  const plan = setUpPlan(snapshot, contents, 'nl');
  const steps = plan.kind === 'steps' ? plan.steps : [];
  return Object.fromEntries(steps.flatMap((step) => (step.do === 'addTable' ? [[step.table, step]] : [])));
}

describe('the confirmed notice in the workbook', () => {
  test('every line stands under its number, blank ones too', () => {
    const { [NOTICE_TABLES.lines]: lines } = tablesOf({ ...ZWOLLE, notice: ['Uitvraag', '', 'Einde'] });
    expect(lines?.body).toEqual([[1, 'Uitvraag'], [2, ''], [3, 'Einde']]);
  });

  test('a line that Excel would take for a formula stays text', () => {
    const { [NOTICE_TABLES.lines]: lines } = tablesOf({ ...ZWOLLE, notice: ['=2+2', '- eis', '@iemand'] });
    expect(lines?.body.map(([, text]) => text)).toEqual(["'=2+2", "'- eis", "'@iemand"]);
  });

  test('a line longer than a cell goes on in the next row and loses nothing', () => {
    const long = 'a'.repeat(70_000);
    const { [NOTICE_TABLES.lines]: lines } = tablesOf({ ...ZWOLLE, notice: [long] });
    expect(lines?.body.map(([number]) => number)).toEqual([1, 1, 1]);
    expect(lines?.body.map(([, text]) => text).join('')).toBe(long);
  });

  test('the rules of the procedure stand beside it with their lines', () => {
    const procedure = [{ label: 'Bij gelijke score beslist', value: 'het laagste uurtarief', source: '197' }];
    const { [NOTICE_TABLES.rules]: rules } = tablesOf({ ...ZWOLLE, procedure });
    expect(rules?.body).toEqual([['Bij gelijke score beslist', 'het laagste uurtarief', '197']]);
  });

  test('without a notice there is no such sheet, and a second set-up adds none', () => {
    expect(tablesOf(ZWOLLE)).not.toHaveProperty(NOTICE_TABLES.lines);
    const contents = { ...ZWOLLE, notice: ['Uitvraag'] };
    expect(tablesOf(contents, workbookOf(contents, []))).toEqual({});
  });
});
