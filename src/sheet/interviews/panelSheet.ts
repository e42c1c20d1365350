import type { PanelAgreement } from '../../domain/interviews/panelAgreement';
import { INTERVIEW_HEADINGS, type InterviewSheetWording } from '../../i18n/interviews/sheet/wording';
import { roundTable } from '../workbookNames';
import { CALCULATED, CALCULATED_HEADING, HEADING, NOTE, SUBTITLE, TITLE } from '../setUp/looks';
import { asText, type Area, type Cell, type Look, type Step, type TablePart, type Validation } from '../setUp/step';
import { FIXED, TO_FILL } from './interviewLooks';
import { gradeCell } from './memberLayout';
import { attentionFormula, medianFormula, memberGradeFormula, outcomeFormula, panelGradeFormula, resultGradeFormula, type PanelPlace } from './panelFormulas';
import { uniqueHeadings } from './uniqueHeadings';

const FIRST_ROW = 4;
const WIDTHS = { candidate: 130, competency: 150, member: 95, attention: 170, median: 90, grade: 100, reason: 200 } as const;

export interface PanelContents {
  readonly round: number;
  readonly tender: string;
  readonly agreement: PanelAgreement;
  readonly candidates: readonly string[];
  readonly competencies: readonly string[];
  readonly words: InterviewSheetWording;
}

/** The sheet on which the members' grades come together: outcomes above, grades side by side, the list of grades below. */
export function panelSheet(sheet: string, contents: PanelContents): Step[] {
  const { round, words, agreement, candidates, competencies } = contents;
  const at = (row: number, column: number, rows = 1, columns = 1): Area => ({ sheet, row, column, rows, columns });
  const resultsRow = FIRST_ROW + 1;
  const judgedRow = resultsRow + candidates.length + 4;
  const gradesRow = judgedRow + candidates.length * competencies.length + 4;
  const title = (row: number, text: string): Step[] => [
    { do: 'write', at: at(row, 0), cells: [[asText(text)]] },
    { do: 'look', at: at(row, 0), look: SUBTITLE },
  ];
  return [
    { do: 'addSheet', sheet },
    { do: 'write', at: at(0, 0, 3), cells: [[words.panelTitle(round)], [asText(contents.tender)], [words.panelNote[agreement.rule]]] },
    { do: 'look', at: at(0, 0), look: TITLE },
    { do: 'look', at: at(1, 0), look: { bold: true } },
    { do: 'look', at: at(2, 0), look: NOTE },
    ...title(gradesRow - 1, words.gradesTitle(agreement.scale.grades[agreement.scale.pass] ?? '')),
    ...gradesTable(at(gradesRow, 0, agreement.scale.grades.length + 1, INTERVIEW_HEADINGS.grades.length), contents),
    ...title(judgedRow - 1, words.judgedTitle),
    ...judgedTable(sheet, judgedRow, contents),
    ...title(resultsRow - 1, words.resultsTitle),
    ...resultsTable(sheet, resultsRow, contents),
    ...widths(sheet, agreement.members.length, competencies.length),
    { do: 'page', sheet, orientation: 'landscape', footer: words.panelTitle(round) },
    { do: 'protect', sheet, unlocked: typedParts(round, agreement, words) },
  ];
}

/** What people type on the sheet of the panel. */
export function typedParts(round: number, { rule }: Pick<PanelAgreement, 'rule'>, words: InterviewSheetWording): TablePart[] {
  const { grade, reason } = words.headings.panel;
  const table = roundTable('panel', round);
  const part = (heading: string): TablePart => ({ table, heading, part: 'body' });
  return [...(rule === 'consensus' ? [part(grade)] : []), part(reason)];
}

/** Headings of the members' columns, by the members' names. */
export function memberColumnHeadings(members: readonly string[], words: InterviewSheetWording): string[] {
  return uniqueHeadings(members, INTERVIEW_HEADINGS.panel.map((key) => words.headings.panel[key]));
}

function gradesTable(at: Area, { round, agreement, words }: PanelContents): Step[] {
  const headings = INTERVIEW_HEADINGS.grades.map((key) => words.headings.grades[key]);
  const body = agreement.scale.grades.map((grade, index): Cell[] => {
    const cell = gradeCell(grade);
    return [index + 1, typeof cell === 'string' ? asText(cell) : cell, index >= agreement.scale.pass ? words.suffices : ''];
  });
  return [
    { do: 'addTable', at, table: roundTable('panelGrades', round), headings, body },
    { do: 'look', at: { ...at, rows: 1 }, look: CALCULATED_HEADING },
    { do: 'look', at: { ...at, row: at.row + 1, rows: body.length }, look: { align: 'Left' } },
  ];
}

function judgedTable(sheet: string, row: number, contents: PanelContents): Step[] {
  const { round, words, agreement, candidates, competencies } = contents;
  const table = roundTable('panel', round);
  const members = memberColumnHeadings(agreement.members, words);
  const fixed = words.headings.panel;
  const headings = [fixed.candidate, fixed.competency, ...members, fixed.attention, fixed.median, fixed.grade, fixed.reason];
  const blanks = headings.slice(2).map(() => '');
  const body = candidates.flatMap((candidate) => competencies.map((competency): Cell[] => [asText(candidate), asText(competency), ...blanks]));
  const at: Area = { sheet, row, column: 0, rows: body.length + 1, columns: headings.length };
  const columns = (column: number, count: number): Area => ({ ...at, row: row + 1, column, rows: body.length, columns: count });
  const last = members.length + 2;
  const reasonLook: Look = { ...TO_FILL, align: 'Left' };
  return [
    { do: 'addTable', at, table, headings, body },
    { do: 'look', at: { ...at, rows: 1 }, look: HEADING },
    { do: 'look', at: { ...at, rows: 1, column: 2, columns: members.length + 2 }, look: CALCULATED_HEADING },
    { do: 'look', at: columns(0, 2), look: FIXED },
    { do: 'look', at: columns(2, members.length + 2), look: { ...CALCULATED, wrap: true, verticalAlign: 'Top', align: 'Left' } },
    { do: 'look', at: columns(last + 2, 1), look: agreement.rule === 'consensus' ? { ...TO_FILL, align: 'Left' } : { ...CALCULATED, verticalAlign: 'Top', bold: true, align: 'Left' } },
    { do: 'look', at: columns(last + 3, 1), look: reasonLook },
    ...judgedFormulas(round, agreement, words),
    ...(agreement.rule === 'consensus' ? [panelGradeList(round, agreement, words)] : []),
  ];
}

/** The formulas of the members' columns and of those that depend on how many members there are. */
export function judgedFormulas(round: number, { rule, members }: PanelAgreement, words: InterviewSheetWording): Step[] {
  const table = roundTable('panel', round);
  const memberHeadings = memberColumnHeadings(members, words);
  const place: PanelPlace = { round, memberHeadings, words };
  const fill = (heading: string, formula: string): Step => ({ do: 'fillColumn', table, heading, formula, stretches: null });
  const byRule = panelGradeFormula(rule, place);
  return [
    ...memberHeadings.map((heading, index) => fill(heading, memberGradeFormula(place, index + 1))),
    fill(words.headings.panel.median, medianFormula(place)),
    ...(byRule === null ? [] : [fill(words.headings.panel.grade, byRule)]),
    fill(words.headings.panel.attention, attentionFormula(rule, place)),
  ];
}

function panelGradeList(round: number, { scale }: PanelAgreement, words: InterviewSheetWording): Step {
  const heading = words.headings.panel.grade;
  const validation: Validation = {
    rule: { kind: 'list', words: scale.grades },
    strictness: 'stop',
    title: heading,
    prompt: words.panelGradePrompt,
    error: words.panelGradeError,
  };
  return { do: 'validate', at: { table: roundTable('panel', round), heading, part: 'body' }, validation };
}

function resultsTable(sheet: string, row: number, contents: PanelContents): Step[] {
  const { round, words, agreement, candidates, competencies } = contents;
  const table = roundTable('panelResults', round);
  const fixed = words.headings.results;
  const own = uniqueHeadings(competencies, [fixed.candidate, fixed.outcome]);
  const headings = [fixed.candidate, ...own, fixed.outcome];
  const body = candidates.map((candidate): Cell[] => [asText(candidate), ...headings.slice(1).map(() => '')]);
  const at: Area = { sheet, row, column: 0, rows: body.length + 1, columns: headings.length };
  const passGrade = agreement.scale.grades[agreement.scale.pass] ?? '';
  const fill = (heading: string, formula: string): Step => ({ do: 'fillColumn', table, heading, formula, stretches: null });
  return [
    { do: 'addTable', at, table, headings: headings.map(asText), body },
    { do: 'look', at: { ...at, rows: 1 }, look: CALCULATED_HEADING },
    { do: 'look', at: { ...at, row: row + 1, rows: body.length }, look: { ...CALCULATED, wrap: true, verticalAlign: 'Top', align: 'Left' } },
    { do: 'look', at: { ...at, row: row + 1, rows: body.length, column: headings.length - 1, columns: 1 }, look: { bold: true } },
    ...own.map((heading, index) => fill(heading, resultGradeFormula(round, heading, competencies[index] ?? '', words))),
    fill(fixed.outcome, outcomeFormula(round, own, passGrade, words)),
  ];
}

/** The table of outcomes may be wider than the one below it. */
function widths(sheet: string, members: number, competencies: number): Step[] {
  const all = [
    WIDTHS.candidate,
    WIDTHS.competency,
    ...Array.from({ length: members }, () => WIDTHS.member),
    WIDTHS.attention,
    WIDTHS.median,
    WIDTHS.grade,
    WIDTHS.reason,
    ...Array.from({ length: Math.max(0, competencies - members - 4) }, () => WIDTHS.member),
  ];
  return all.map((width, column) => ({ do: 'look', at: { sheet, row: 0, column, rows: 1, columns: 1 }, look: { width } }));
}
