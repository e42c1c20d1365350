import { fixPanelPlan } from '../../../src/sheet/interviews/fixPanelPlan';
import { openInterviewsPlan } from '../../../src/sheet/interviews/openInterviewsPlan';
import { readInterviews, type InterviewReading } from '../../../src/sheet/interviews/readInterviews';
import { readProcedure } from '../../../src/sheet/procedure/readProcedure';
import { closeRoundSteps } from '../../../src/sheet/procedure/roundSteps';
import type { WorkbookSnapshot } from '../../../src/sheet/snapshot';
import { decided, graded, inColumn, interviewWorkbook, openedWorkbook, PANEL, planned, planOf, RECORDED, type PlainPlanner } from '../../support/interviewWorkbook';
import { snapshotAfter, withTable } from '../../support/snapshotAfter';

const OPENED = openedWorkbook();
const NOOR = 'Gesprek 1 - Noor Test';
const SAM = 'Gesprek 1 - Sam Proef';
const read = (workbook: WorkbookSnapshot): InterviewReading => readInterviews(workbook, readProcedure(workbook));
const refusals = (workbook: WorkbookSnapshot, planner: PlainPlanner): string[] => {
  const plan = planOf(workbook, planner);
  return plan.kind === 'refused' ? plan.issues.map(({ code }) => code) : [];
};
const places = ({ issues }: InterviewReading): (string | undefined)[][] => issues.map(({ code, cell }) => [code, cell?.sheet, cell?.address]);

test('two members who type at the same moment do not meet: each has cells of his own', () => {
  const { open, issues } = read(graded(graded(OPENED, 1, ['goed']), 2, ['', 'matig']));
  expect(issues).toEqual([]);
  expect(open?.rows.map(({ members }) => members)).toEqual([[3, -1], [-1, 1], [-1, -1], [-1, -1]]);
});

test.each<[string, WorkbookSnapshot, string[][]]>([
  ['a pasted word that is no grade', graded(OPENED, 1, ['prima']), [['gradeUnknown', NOOR, 'D10']]],
  ['a grade before the declaration', inColumn(OPENED, 'Member_1_2', 'Oordeel', ['goed']), [['gradeBeforeDeclaration', SAM, 'B6']]],
  ['a declaration in words of one’s own', inColumn(OPENED, 'Declaration_1_1', 'Belangenverklaring', ['misschien']), [['declarationUnknown', NOOR, 'B6']]],
  ['an interest without an explanation', inColumn(OPENED, 'Declaration_1_1', 'Belangenverklaring', ['Wel een belang of relatie']), [['conflictUnexplained', NOOR, 'C6']]],
  ['a deleted row', withTable(OPENED, 'Member_1_2', ({ values }) => ({ values: values.slice(0, 3) })), [['gradeRowMissing', SAM, 'A9']]],
  ['a row that stands there twice', withTable(OPENED, 'Member_1_1', ({ values }) => ({ values: [...values, values[0]!] })), [['rowsReordered', NOOR, 'A14'], ['gradeRowDouble', NOOR, 'A14']]],
  ['a candidate who is not in this round', withTable(OPENED, 'Member_1_1', ({ values }) => ({ values: [...values, ['Kandidaat E', 'Klantgericht', '', 'goed', '']] })), [['gradeRowUnknown', NOOR, 'A14']]],
  ['rows in another order', withTable(OPENED, 'Member_1_1', ({ values }) => ({ values: [...values].reverse() })), [['rowsReordered', NOOR, 'A11']]],
  ['a sheet by another name', withTable(OPENED, 'Member_1_1', () => ({ sheet: 'Van Noor' })), [['memberSheetRenamed', 'Van Noor', 'A1']]],
  ['a copy of a sheet', { ...OPENED, tables: [...OPENED.tables, { ...OPENED.tables.find(({ name }) => name === 'Member_1_1')!, name: 'Member_1_13' }] }, [['memberTableUnknown', NOOR, 'A9']]],
  ['a sheet that is gone', { ...OPENED, tables: OPENED.tables.filter(({ name }) => name !== 'Member_1_2') }, [['memberTableMissing', SAM, 'B6']]],
  ['a word of the panel that is no grade', inColumn(OPENED, 'Panel_1', 'Oordeel panel', ['ruim']), [['panelGradeUnknown', 'Panel ronde 1', 'G13']]],
  ['a row that is gone from the panel', withTable(OPENED, 'Panel_1', ({ values }) => ({ values: values.slice(1) })), [['panelRowMissing', 'Panel ronde 1', 'A12'], ['gradeRowUnknown', NOOR, 'A10'], ['gradeRowUnknown', SAM, 'A10']]],
])('%s is reported with its cell', (_, workbook, expected) => {
  expect(places(read(workbook))).toEqual(expected);
});

test('what was fixed counts, also where the settings were typed over', () => {
  const typedOver = withTable(OPENED, 'ProcedureSettings', ({ values }) => ({
    values: values.map(([key, value]) => [key, key === 'Laagste oordeel dat voldoende is' ? 'matig' : value]),
  }));
  const { issues, fixed } = read(typedOver);
  expect(issues.map(({ code }) => code)).toEqual(['agreementChanged']);
  expect(fixed.kind === 'fixed' && fixed.agreement.scale.pass).toBe(2);
});

test('the step does not start alone, undecided, without anybody invited or while a round is open', () => {
  const workbook = interviewWorkbook();
  expect(refusals(workbook, fixPanelPlan({ ...PANEL, rule: null, members: ['Noor Test'] }, RECORDED))).toEqual(['tooFewMembers', 'ruleOpen']);
  expect(refusals(workbook, openInterviewsPlan(RECORDED))).toEqual(['panelNotFixed']);
  const fixed = planned(workbook, fixPanelPlan(PANEL, RECORDED));
  const withdrawn = decided(fixed, { kind: 'withdrawn', candidate: 'Kandidaat A\nKandidaat B' });
  expect(refusals(withdrawn, openInterviewsPlan(RECORDED))).toEqual(['nobodyInvited']);
  expect(refusals(decided(fixed, { kind: 'invited', candidate: 'Kandidaat Z' }), openInterviewsPlan(RECORDED))).toEqual(['candidateUnknown']);
  expect(refusals(OPENED, openInterviewsPlan(RECORDED))).toEqual(['roundStillOpen']);
  expect(refusals(OPENED, fixPanelPlan(PANEL, RECORDED))).toEqual(['roundStillOpen']);
});

test('after a round that was judged, another way of judging needs a reason; another member does not', () => {
  const closed = snapshotAfter(OPENED, closeRoundSteps(OPENED, 1, '2026-03-03T10:00', 'Niemand voldoet'));
  const later = { ...RECORDED, at: '2026-03-04T10:00' };
  expect(refusals(closed, fixPanelPlan({ ...PANEL, passGrade: 'matig' }, later))).toEqual(['judgingReasonEmpty']);
  expect(refusals(closed, fixPanelPlan({ ...PANEL, rule: 'lowest' }, later, ' '))).toEqual(['judgingReasonEmpty']);
  expect(refusals(closed, fixPanelPlan({ ...PANEL, members: ['Noor Test', 'Kim Nep'] }, later))).toEqual([]);
  const changed = planned(closed, fixPanelPlan({ ...PANEL, passGrade: 'matig' }, later, 'De uitvraag noemt matig'));
  expect(readProcedure(changed).decisions.at(-1)).toMatchObject({ kind: 'panelFixed', reason: 'De uitvraag noemt matig' });
  // The round that was closed is still judged as it was agreed then.
  expect(read(changed).rounds[0]?.agreement.scale.pass).toBe(2);
});

test('whoever withdraws during a round asks for nothing more, and stays on the sheets', () => {
  const { open } = read(decided(OPENED, { kind: 'withdrawn', candidate: 'Kandidaat B' }));
  expect(open?.rows.map(({ candidate }) => candidate)).toEqual(['Kandidaat A', 'Kandidaat A']);
  expect(open?.asked).toHaveLength(4);
  expect(open?.issues).toEqual([]);
});
