import { Workbook, type DataValidation, type Worksheet } from '@cj-tech-master/excelts';
import { INTERVIEW_HEADINGS } from '../../i18n/interviews/sheet/wording';
import { conflictValidation, gradeValidation } from '../../sheet/interviews/memberSheet';
import { FILE_KIND, IDENTITY_KEYS, type MemberFileIdentity } from '../../sheet/interviews/memberFile/memberFile';
import {
  declarationHeadings,
  gradeCell,
  MEMBER_COLUMNS,
  MEMBER_ROWS,
  MEMBER_WIDTHS,
  memberHeadings,
  messageFormula,
  type MemberContents,
} from '../../sheet/interviews/memberLayout';
import { estimatedRowHeight } from '../../sheet/rowHeight';
import type { Validation } from '../../sheet/setUp/step';

/** What a member filled in before the file was made; the file goes on from there. */
export interface FilledIn {
  readonly conflict: string;
  readonly conflictText: string;
  /** Grade and remark, in the order of the rows. */
  readonly rows: readonly { readonly grade: string; readonly remark: string }[];
}

/** Points to characters of the default font: 5.25 points each, and 3.75 of padding. Source: ECMA-376 18.3.1.13. */
const charactersOf = (points: number): number => Math.max(1, Math.round(((points - 3.75) / 5.25) * 100) / 100);
const HEADING_STYLE = {
  font: { bold: true, color: { argb: 'FFFFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF0F3D3E' } },
  alignment: { wrapText: true, vertical: 'top' },
} as const;
const FILL_STYLE = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF8E1' } } as const;
const LINE = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const;

/**
 * A workbook of its own for one member: the member's sheet, and hidden behind it the part by which it is known again.
 * It holds no functions of the add-in, so it works in any Excel.
 */
export async function writeMemberFile(contents: MemberContents, identity: MemberFileIdentity, filled: FilledIn): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.calcProperties.fullCalcOnLoad = true;
  const { words } = contents;
  const sheet = workbook.addWorksheet(words.headings.member.grade, { views: [{ state: 'frozen', ySplit: MEMBER_ROWS.table + 1, showGridLines: false }] });
  writeHead(sheet, contents, filled);
  writeRows(sheet, contents, filled);
  MEMBER_WIDTHS.forEach((width, column) => (sheet.getColumn(column + 1).width = charactersOf(width)));
  const titles = `${MEMBER_ROWS.table + 1}:${MEMBER_ROWS.table + 1}`;
  Object.assign(sheet.pageSetup, { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: titles });
  sheet.headerFooter.oddFooter = `&L${words.file.footer(contents.name, contents.round).replace(/&/g, '&&')}&R&P / &N`;
  await sheet.protect(undefined, { formatColumns: true, formatRows: true, selectLockedCells: true, selectUnlockedCells: true });

  const known = workbook.addWorksheet(words.file.sheet, { state: 'hidden' });
  const values = [FILE_KIND, identity.tender, identity.round, identity.member, identity.name, identity.rows];
  IDENTITY_KEYS.forEach((key, row) => {
    known.getCell(row + 1, 1).value = key;
    known.getCell(row + 1, 2).value = values[row] ?? '';
  });
  known.getCell(IDENTITY_KEYS.length + 2, 1).value = words.file.note;
  await known.protect(undefined, {});
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function writeHead(sheet: Worksheet, contents: MemberContents, filled: FilledIn): void {
  const { words, agreement } = contents;
  const [title, tender] = [sheet.getCell(MEMBER_ROWS.title + 1, 1), sheet.getCell(MEMBER_ROWS.tender + 1, 1)];
  title.value = words.memberTitle(contents.round, contents.name);
  title.font = { bold: true, size: 16, color: { argb: 'FF0F3D3E' } };
  tender.value = contents.tender;
  tender.font = { bold: true };
  words.memberNotes.forEach((note, index) => {
    const cell = sheet.getCell(MEMBER_ROWS.notes + 1 + index, 1);
    cell.value = note;
    cell.font = { color: { argb: 'FF595959' } };
  });
  const row = MEMBER_ROWS.declaration + 1;
  declarationHeadings(words).forEach((heading, column) => writeHeading(sheet, row, column + 1, heading));
  sheet.getCell(row + 1, 1).value = contents.name;
  writeInput(sheet, row + 1, MEMBER_COLUMNS.conflict + 1, filled.conflict, conflictValidation(contents));
  writeInput(sheet, row + 1, MEMBER_COLUMNS.conflictText + 1, filled.conflictText, null);
  const message = sheet.getCell(MEMBER_ROWS.message + 1, 1);
  message.value = { formula: messageFormula(contents).slice(1) };
  message.font = { bold: true, color: { argb: 'FF0F3D3E' } };
  const legend = sheet.getCell(row, MEMBER_COLUMNS.grades + 1);
  legend.value = words.gradesLegend;
  legend.font = { bold: true };
  legend.alignment = { wrapText: true, vertical: 'top' };
  agreement.scale.grades.forEach((grade, index) => {
    const cell = sheet.getCell(row + 1 + index, MEMBER_COLUMNS.grades + 1);
    cell.value = gradeCell(grade);
    cell.alignment = { horizontal: 'left', vertical: 'top' };
  });
  const suffices = sheet.getCell(row + 1 + agreement.scale.grades.length, MEMBER_COLUMNS.grades + 1);
  suffices.value = words.sufficesFrom(agreement.scale.grades[agreement.scale.pass] ?? '');
  suffices.font = { color: { argb: 'FF595959' } };
}

function writeRows(sheet: Worksheet, contents: MemberContents, filled: FilledIn): void {
  const { words, rows } = contents;
  memberHeadings(words).forEach((heading, column) => writeHeading(sheet, MEMBER_ROWS.table + 1, column + 1, heading));
  const validation = gradeValidation(contents);
  rows.forEach((asked, index) => {
    const row = MEMBER_ROWS.table + 2 + index;
    INTERVIEW_HEADINGS.member.slice(0, 3).forEach((key, column) => {
      const cell = sheet.getCell(row, column + 1);
      cell.value = asked[key as 'candidate' | 'competency' | 'explanation'];
      cell.alignment = { wrapText: true, vertical: 'top' };
      cell.border = { bottom: LINE };
    });
    const own = filled.rows[index];
    writeInput(sheet, row, MEMBER_COLUMNS.grade + 1, own ? gradeCell(own.grade) : '', validation);
    writeInput(sheet, row, MEMBER_COLUMNS.remark + 1, own?.remark ?? '', null);
    const texts = [asked.candidate, asked.competency, asked.explanation, own?.grade ?? '', own?.remark ?? ''];
    // No chosen height: Excel fits the row anew when a remark grows.
    const height = estimatedRowHeight(texts.map((text, column) => ({ text, width: MEMBER_WIDTHS[column]! })));
    Object.assign(sheet.getRow(row), { height, customHeight: false });
  });
}

function writeHeading(sheet: Worksheet, row: number, column: number, heading: string): void {
  const cell = sheet.getCell(row, column);
  cell.value = heading;
  cell.style = HEADING_STYLE;
}

/** A cell to type in. Texts are stored as texts in a file, so none of them can become a formula. */
function writeInput(sheet: Worksheet, row: number, column: number, value: string | number | boolean, validation: Validation | null): void {
  const cell = sheet.getCell(row, column);
  if (value !== '') cell.value = value;
  cell.style = { fill: FILL_STYLE, alignment: { wrapText: true, vertical: 'top', horizontal: 'left' }, border: { top: LINE, bottom: LINE, left: LINE, right: LINE } };
  cell.protection = { locked: false };
  if (validation) cell.dataValidation = fileValidation(validation);
}

function fileValidation({ rule, strictness, title, prompt, error }: Validation): DataValidation {
  const source = rule.kind === 'list' ? `"${rule.words.join(',')}"` : rule.kind === 'listFrom' ? rule.formula.slice(1) : '';
  return {
    type: 'list',
    formulae: [source],
    // Excel allows anything at all while a cell that the formula refers to is blank, unless this is off.
    allowBlank: rule.kind !== 'listFrom',
    showErrorMessage: true,
    errorStyle: strictness,
    errorTitle: title.slice(0, 32),
    error,
    showInputMessage: true,
    promptTitle: title.slice(0, 32),
    prompt,
  };
}
