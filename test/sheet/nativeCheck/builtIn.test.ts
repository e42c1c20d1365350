import { nativeCheckPlan } from '../../../src/sheet/nativeCheck/nativeCheckPlan';
import { finishedWorkbook } from '../../support/finishedWorkbook';
import { MIXED_CONTENTS, mixedCandidates } from '../../support/mixedTender';

/** Functions of Excel 2007, which Excel 2016 and LibreOffice have as well. None of them spills. */
const BUILT_IN = new Set(
  ('CHAR CHOOSE COUNT COUNTA COUNTIF COUNTIFS DATEVALUE ERROR.TYPE EXACT FALSE IF IFERROR INDEX INT ISBLANK ISERROR ISLOGICAL ISNUMBER LEFT LEN LOWER ' +
    'MATCH MAX MID N OR AND NOT ROUND ROW ROWS SMALL SUBSTITUTE SUM SUMIF SUMPRODUCT TIMEVALUE TRIM TRUE').split(' '),
);

test.each(['nl', 'en'] as const)('the check in %s calls only functions that Excel has had since 2007, and none of the add-in', async (language) => {
  const { snapshot } = await finishedWorkbook(MIXED_CONTENTS, mixedCandidates(5));
  const plan = nativeCheckPlan(snapshot, language);
  if (plan.kind === 'refused') throw new Error('refused');
  const formulas = plan.steps.flatMap((step) => {
    if (step.do === 'fillColumn') return [step.formula];
    const cells = step.do === 'write' ? step.cells : step.do === 'addTable' ? step.body : [];
    return cells.flat().filter((cell): cell is string => typeof cell === 'string' && cell.startsWith('='));
  });
  const code = formulas.map((formula) => formula.replace(/"(?:[^"]|"")*"|\[[^[\]]*\]|'[^']*'/g, ''));
  const called = new Set(code.flatMap((each) => [...each.matchAll(/([A-Z][A-Z0-9._]*)\(/g)].map(([, name]) => name!)));
  expect([...called].filter((name) => !BUILT_IN.has(name))).toEqual([]);
  expect(called.size).toBeGreaterThan(15);
  // What spills, or makes a formula an array formula, needs a newer Excel.
  expect(code.filter((each) => /[#{}]|_xl/.test(each))).toEqual([]);
});
