import { setUpPlan } from '../../../src/sheet/setUp/setUpPlan';
import type { Step } from '../../../src/sheet/setUp/step';
import type { WorkbookSnapshot } from '../../../src/sheet/snapshot';
import { TABLES } from '../../../src/sheet/workbookNames';
import { EMPTY_WORKBOOK, snapshotAfter, withTable } from '../../support/snapshotAfter';
import { ZWOLLE_CONTENTS } from '../../support/zwolleTender';
import { filledZwolle, setUpZwolle } from '../../support/zwolleWorkbook';

const stepsFor = (snapshot: WorkbookSnapshot, contents = ZWOLLE_CONTENTS as typeof ZWOLLE_CONTENTS | null): readonly Step[] => {
  const plan = setUpPlan(snapshot, contents, 'nl');
  if (plan.kind !== 'steps') throw new Error('refused');
  return plan.steps;
};
const kinds = (steps: readonly Step[], kind: Step['do']): Step[] => steps.filter((step) => step.do === kind);

describe('setting up a tender', () => {
  test('gives every criterion a column, in the order of the notice, before the calculated ones', () => {
    const candidates = setUpZwolle().tables.find(({ name }) => name === TABLES.candidates)!;
    expect(candidates.headings.map((heading) => heading.split(' ')[0])).toEqual([
      'Kandidaat', 'Inschrijver', 'Uurtarief', '1', '2', '3', '4', '5', '6', '7', '8', 'Toegelaten', 'Niet', 'Score', 'Rang',
    ]);
  });

  test('keeps what a user calls the same sheet name apart', () => {
    const taken = { ...EMPTY_WORKBOOK, sheets: [{ name: 'kandidaten', isProtected: false }] };
    const added = kinds(stepsFor(taken), 'addSheet').map((step) => 'sheet' in step && step.sheet);
    expect(added).toContain('Kandidaten (2)');
  });

  test('a second time adds no sheet, no table and no column, and writes no cell that a person fills in', () => {
    const steps = stepsFor(filledZwolle());
    expect(kinds(steps, 'addSheet')).toEqual([]);
    expect(kinds(steps, 'addTable')).toEqual([]);
    expect(kinds(steps, 'addColumn')).toEqual([]);
    const after = snapshotAfter(filledZwolle(), steps);
    expect(after.tables.map(({ values }) => values)).toEqual(filledZwolle().tables.map(({ values }) => values));
  });

  test('without contents it restores a column that was deleted, in its place', () => {
    const broken = withTable(filledZwolle(), TABLES.candidates, (table) => ({
      headings: table.headings.filter((_, column) => column !== 8),
      values: table.values.map((cells) => cells.filter((_, column) => column !== 8)),
      formulas: new Map([...table.formulas].map(([column, cells]) => [column - 1, cells])),
    }));
    const [added] = kinds(stepsFor(broken, null), 'addColumn');
    expect(added).toMatchObject({ table: TABLES.candidates, before: 'Toegelaten' });
    expect(added && 'heading' in added && added.heading).toMatch(/^6 /);
  });

  test('leaves a value that was typed over a formula, and restores the formulas around it', () => {
    const overwritten = withTable(filledZwolle(), TABLES.candidates, (table) => ({
      formulas: new Map([...table.formulas].map(([c, cells]) => [c, c === 14 ? cells.map((f, r) => (r === 2 ? 1 : r === 5 ? '' : f)) : cells])),
    }));
    const fill = kinds(stepsFor(overwritten, null), 'fillColumn').find((step) => 'heading' in step && step.heading === 'Rang');
    expect(fill).toMatchObject({ stretches: [{ from: 0, rows: 2 }, { from: 3, rows: 11 }] });
  });

  test('a criterion added to the rules gets its column and its place in the formulas', () => {
    const grown = withTable(filledZwolle(), TABLES.selection, (table) => ({
      values: [...table.values, [9, 'Kennis van [naturalisatie] #1', 5, 'punten', '']],
    }));
    const steps = stepsFor(grown, null);
    expect(kinds(steps, 'addColumn')).toMatchObject([{ heading: '9 Kennis van naturalisatie 1', before: 'Toegelaten' }]);
    const marks = kinds(steps, 'name').find((step) => 'name' in step && step.name === 'Tender_Marks');
    expect(marks && 'formula' in marks && marks.formula).toContain('{1,2,3,4,5}');
  });

  test.each([
    ['knock-outs', TABLES.knockOuts, TABLES.selection],
    ['selection criteria', TABLES.selection, TABLES.knockOuts],
  ])('broken off when only the %s stood, it adds the other from the notice and follows what stands', (_, standing, missing) => {
    const whole = setUpZwolle();
    const kept = whole.tables.filter(({ name }) => name === TABLES.facts || name === standing);
    const changed = { ...whole, names: [], spills: {}, tables: kept.map((table) => (table.name === standing ? { ...table, values: [table.values[0]!] } : table)) };
    const steps = stepsFor(changed);
    const added = kinds(steps, 'addTable').flatMap((step) => ('table' in step ? [step.table] : []));
    expect(added).toContain(missing);
    expect(added).not.toContain(standing);
    const wanted = { [TABLES.knockOuts]: ZWOLLE_CONTENTS.tender.knockOuts.length, [TABLES.selection]: ZWOLLE_CONTENTS.tender.selection.length };
    const after = snapshotAfter(changed, steps);
    expect(after.tables.find(({ name }) => name === missing)!.values).toHaveLength(wanted[missing]!);
    expect(after.tables.find(({ name }) => name === standing)!.values).toEqual([whole.tables.find(({ name }) => name === standing)!.values[0]]);
    // Columns: candidate, supplier, rate, four that are calculated, and one for each criterion that now stands.
    const candidates = after.tables.find(({ name }) => name === TABLES.candidates)!;
    expect(candidates.headings).toHaveLength(7 + 1 + wanted[missing]!);
  });

  test('somebody else’s table of the same name stops it before anything is written', () => {
    const foreign = {
      ...EMPTY_WORKBOOK,
      tables: [{ ...setUpZwolle().tables[0]!, name: 'Candidates', sheet: 'Eigen', headings: ['Foo', 'Bar'], values: [] }],
    };
    expect(setUpPlan(foreign, ZWOLLE_CONTENTS, 'nl')).toMatchObject({ kind: 'refused', issues: [{ code: 'tableNameTaken' }] });
  });

  test('a protected sheet of candidates stops it too', () => {
    const snapshot = filledZwolle();
    const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, isProtected: sheet.name === 'Kandidaten' }));
    expect(setUpPlan({ ...snapshot, sheets }, null, 'nl')).toMatchObject({ kind: 'refused', issues: [{ code: 'sheetProtected' }] });
  });

  test('no text from a notice can become a formula', () => {
    const hostile = {
      ...ZWOLLE_CONTENTS,
      facts: { ...ZWOLLE_CONTENTS.facts, title: '=HYPERLINK("x")', client: '+1' },
      tender: {
        ...ZWOLLE_CONTENTS.tender,
        knockOuts: [{ ...ZWOLLE_CONTENTS.tender.knockOuts[0]!, text: '=1+1', id: '=2' }],
      },
    };
    const cells = stepsFor(EMPTY_WORKBOOK, hostile).flatMap((step) => (step.do === 'addTable' ? step.body.flat() : []));
    expect(cells.filter((cell) => typeof cell === 'string' && /^[=+@-]/.test(cell))).toEqual([]);
    expect(cells).toContain(`'=HYPERLINK("x")`);
  });
});
