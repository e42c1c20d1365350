import { roundTable } from '../workbookNames';
import { HEADING, NOTE, TITLE } from '../setUp/looks';
import { asText, type Area, type Cell, type Step, type TablePart, type Validation } from '../setUp/step';
import { FIXED, MESSAGE, SMALL_HEADING, TO_FILL } from './interviewLooks';
import {
  declarationHeadings,
  gradeCell,
  gradeListFormula,
  gradesLine,
  MEMBER_COLUMNS,
  MEMBER_ROWS,
  MEMBER_WIDTHS,
  memberHeadings,
  messageFormula,
  type MemberContents,
} from './memberLayout';

/** The sheet on which one member declares his interests and grades every candidate on every competency. */
export function memberSheet(sheet: string, number: number, contents: MemberContents): Step[] {
  const { round, name, words, rows, agreement } = contents;
  const table = roundTable('member', round, number);
  const declaration = roundTable('declaration', round, number);
  const { grades } = agreement.scale;
  const at = (row: number, column: number, height = 1, width = 1): Area => ({ sheet, row, column, rows: height, columns: width });
  const part = (heading: string, of = table): TablePart => ({ table: of, heading, part: 'body' });
  const headings = memberHeadings(words);
  const declared = declarationHeadings(words);
  const { member: member, declaration: own } = words.headings;
  const body = rows.map(({ candidate, competency, explanation }): Cell[] => [asText(candidate), asText(competency), asText(explanation), '', '']);
  const unlocked = [part(own.conflict, declaration), part(own.text, declaration), part(member.grade), part(member.remark)];
  return [
    { do: 'addSheet', sheet },
    {
      do: 'write',
      at: at(MEMBER_ROWS.title, 0, 4),
      cells: [[asText(words.memberTitle(round, name))], [asText(contents.tender)], ...words.memberNotes.map((note) => [note])],
    },
    { do: 'look', at: at(MEMBER_ROWS.title, 0), look: TITLE },
    { do: 'look', at: at(MEMBER_ROWS.tender, 0), look: { bold: true } },
    { do: 'look', at: at(MEMBER_ROWS.notes, 0, words.memberNotes.length), look: NOTE },
    { do: 'addTable', at: at(MEMBER_ROWS.declaration, 0, 2, declared.length), table: declaration, headings: declared, body: [[asText(name), '', '']] },
    { do: 'look', at: at(MEMBER_ROWS.declaration, 0, 1, declared.length), look: HEADING },
    { do: 'look', at: at(MEMBER_ROWS.declaration + 1, 0), look: FIXED },
    { do: 'look', at: at(MEMBER_ROWS.declaration + 1, MEMBER_COLUMNS.conflict, 1, 2), look: TO_FILL },
    { do: 'write', at: at(MEMBER_ROWS.message, 0), cells: [[messageFormula(contents)]] },
    { do: 'look', at: at(MEMBER_ROWS.message, 0), look: MESSAGE },
    {
      do: 'write',
      at: at(MEMBER_ROWS.declaration, MEMBER_COLUMNS.grades, grades.length + 1),
      cells: [[words.gradesLegend], ...grades.map((grade) => [cellOfGrade(grade)])],
    },
    { do: 'look', at: at(MEMBER_ROWS.declaration, MEMBER_COLUMNS.grades), look: SMALL_HEADING },
    { do: 'look', at: at(MEMBER_ROWS.declaration + 1, MEMBER_COLUMNS.grades, grades.length), look: { align: 'Left', verticalAlign: 'Top', color: '#404040' } },
    { do: 'write', at: at(MEMBER_ROWS.scale, 0), cells: [[asText(gradesLine(contents))]] },
    { do: 'look', at: at(MEMBER_ROWS.scale, 0), look: NOTE },
    { do: 'addTable', at: at(MEMBER_ROWS.table, 0, body.length + 1, headings.length), table, headings, body },
    { do: 'look', at: at(MEMBER_ROWS.table, 0, 1, headings.length), look: HEADING },
    { do: 'look', at: at(MEMBER_ROWS.table + 1, 0, body.length, 3), look: FIXED },
    { do: 'look', at: at(MEMBER_ROWS.table + 1, MEMBER_COLUMNS.grade, body.length, 2), look: { ...TO_FILL, align: 'Left' } },
    ...MEMBER_WIDTHS.map((width, column): Step => ({ do: 'look', at: at(0, column), look: { width } })),
    { do: 'validate', at: part(own.conflict, declaration), validation: conflictValidation(contents) },
    { do: 'validate', at: part(member.grade), validation: gradeValidation(contents) },
    { do: 'freeze', sheet, rows: MEMBER_ROWS.table + 1, columns: 0 },
    {
      do: 'page',
      sheet,
      orientation: 'landscape',
      titleFrom: MEMBER_ROWS.table + 1,
      titleRows: MEMBER_ROWS.table + 1,
      footer: words.file.footer(name, round),
      area: at(0, 0, MEMBER_ROWS.table + 1 + body.length, headings.length),
    },
    { do: 'protect', sheet, unlocked },
  ];
}

function cellOfGrade(grade: string): Cell {
  const cell = gradeCell(grade);
  return typeof cell === 'string' ? asText(cell) : cell;
}

export function conflictValidation({ words }: Pick<MemberContents, 'words'>): Validation {
  return {
    rule: { kind: 'list', words: [words.conflict.none, words.conflict.some] },
    strictness: 'stop',
    title: words.headings.declaration.conflict,
    prompt: words.conflictPrompt,
    error: words.conflictError,
  };
}

export function gradeValidation({ words, agreement }: Pick<MemberContents, 'words' | 'agreement'>): Validation {
  return {
    rule: { kind: 'listFrom', formula: gradeListFormula(agreement) },
    strictness: 'stop',
    title: words.headings.member.grade,
    prompt: words.gradePrompt(agreement.scale.grades[agreement.scale.pass] ?? ''),
    error: words.gradeError,
  };
}
