import type { PanelAgreement } from '../../domain/interviews/panelAgreement';
import { INTERVIEW_HEADINGS, type InterviewSheetWording } from '../../i18n/interviews/sheet/wording';
import { blockAddress, cellAddress } from '../a1';
import { textInFormula } from '../structuredReference';
import type { Cell } from '../setUp/step';

/** Where everything stands on a member's sheet, in the workbook and in a file of its own alike. Rows and columns from 0. */
export const MEMBER_ROWS = { title: 0, tender: 1, notes: 2, declaration: 4, message: 6, scale: 7, table: 8 } as const;
export const MEMBER_COLUMNS = { conflict: 1, conflictText: 2, grade: 3, remark: 4, grades: 6 } as const;
/** In points: candidate, competency, explanation, grade, remark, a gap, the list of grades. */
export const MEMBER_WIDTHS = [115, 150, 225, 95, 200, 12, 150] as const;

export interface MemberRow {
  readonly candidate: string;
  readonly competency: string;
  readonly explanation: string;
}

/** All that makes one member's sheet. */
export interface MemberContents {
  readonly round: number;
  readonly name: string;
  /** Number and title of the tender, in one line. */
  readonly tender: string;
  readonly agreement: PanelAgreement;
  readonly rows: readonly MemberRow[];
  readonly words: InterviewSheetWording;
}

/** A grade as a cell: numbers stay numbers, so that what is chosen from a list equals what is typed. */
export function gradeCell(grade: string): Cell {
  return /^\d{1,3}$/.test(grade) ? Number(grade) : grade;
}

/** The grades in one line, for on paper: the list beside the table is for the drop-down, and is not printed. */
export function gradesLine({ agreement: { scale }, words }: Pick<MemberContents, 'agreement' | 'words'>): string {
  return words.gradesLine(scale.grades, scale.grades[scale.pass] ?? '');
}

export function memberPrintArea({ rows }: Pick<MemberContents, 'rows'>): string {
  return blockAddress(0, 0, MEMBER_ROWS.table + 1 + rows.length, INTERVIEW_HEADINGS.member.length);
}

export function memberHeadings(words: InterviewSheetWording): string[] {
  return INTERVIEW_HEADINGS.member.map((key) => words.headings.member[key]);
}

export function declarationHeadings(words: InterviewSheetWording): string[] {
  return INTERVIEW_HEADINGS.declaration.map((key) => words.headings.declaration[key]);
}

const DECLARATION_HEADING = absolute(MEMBER_ROWS.declaration, MEMBER_COLUMNS.conflict);
const DECLARATION = absolute(MEMBER_ROWS.declaration + 1, MEMBER_COLUMNS.conflict);
const EXPLANATION = absolute(MEMBER_ROWS.declaration + 1, MEMBER_COLUMNS.conflictText);

/**
 * The source of the drop-down of a grade. While the declaration is blank the list holds its heading only, so that no
 * grade can be chosen or typed before it. Plain Excel: it works without the add-in.
 */
export function gradeListFormula({ scale }: PanelAgreement): string {
  const grades = blockAddress(MEMBER_ROWS.declaration + 1, MEMBER_COLUMNS.grades, scale.grades.length, 1).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `=IF(${DECLARATION}="",${DECLARATION_HEADING},${grades})`;
}

/** The line below the declaration: what comes first, and how far the member is. */
export function messageFormula({ rows, words }: Pick<MemberContents, 'rows' | 'words'>): string {
  const grades = blockAddress(MEMBER_ROWS.table + 1, MEMBER_COLUMNS.grade, Math.max(1, rows.length), 1);
  const conflict = `AND(${DECLARATION}=${textInFormula(words.conflict.some)},${EXPLANATION}="")`;
  const ready = `IF(COUNTA(${grades})=${rows.length},${textInFormula(words.ready)},"")`;
  const count = `COUNTA(${grades})&${textInFormula(words.progress(rows.length))}&${ready}`;
  return `=IF(${DECLARATION}="",${textInFormula(words.declareFirst)},IF(${conflict},${textInFormula(words.explainConflict)},${count}))`;
}

function absolute(row: number, column: number): string {
  return cellAddress(row, column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
}
