import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { INTERVIEW_HEADINGS } from '../../i18n/interviews/sheet/wording';
import { conflictValidation, gradeValidation } from '../../sheet/interviews/memberSheet';
import { FILE_KIND, IDENTITY_KEYS, type MemberFileIdentity } from '../../sheet/interviews/memberFile/memberFile';
import {
  declarationHeadings,
  gradeCell,
  MEMBER_COLUMNS,
  MEMBER_ROWS,
  MEMBER_WIDTHS,
  gradesLine,
  memberHeadings,
  memberPrintArea,
  messageFormula,
  type MemberContents,
} from '../../sheet/interviews/memberLayout';
import { charactersOf, fitRow, FONTS, INPUT_LINE, printOnA4, PROTECTED, writeHeading, writeIdentity, writeInput } from './fileCells';

/** What a member filled in before the file was made; the file goes on from there. */
export interface FilledIn {
  readonly conflict: string;
  readonly conflictText: string;
  /** Grade and remark, in the order of the rows. */
  readonly rows: readonly { readonly grade: string; readonly remark: string }[];
}

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
  printOnA4(sheet, MEMBER_ROWS.table + 1, memberPrintArea(contents), words.file.footer(contents.name, contents.round));
  await sheet.protect(undefined, PROTECTED);
  const values = [FILE_KIND, identity.tender, identity.round, identity.member, identity.name, identity.rows];
  await writeIdentity(workbook, IDENTITY_KEYS.map((key, row) => [key, values[row] ?? '']), words.file);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function writeHead(sheet: Worksheet, contents: MemberContents, filled: FilledIn): void {
  const { words, agreement } = contents;
  const [title, tender] = [sheet.getCell(MEMBER_ROWS.title + 1, 1), sheet.getCell(MEMBER_ROWS.tender + 1, 1)];
  title.value = words.memberTitle(contents.round, contents.name);
  title.font = FONTS.title;
  tender.value = contents.tender;
  tender.font = FONTS.bold;
  words.memberNotes.forEach((note, index) => {
    const cell = sheet.getCell(MEMBER_ROWS.notes + 1 + index, 1);
    cell.value = note;
    cell.font = FONTS.note;
  });
  const row = MEMBER_ROWS.declaration + 1;
  declarationHeadings(words).forEach((heading, column) => writeHeading(sheet, row, column + 1, heading));
  sheet.getCell(row + 1, 1).value = contents.name;
  writeInput(sheet, row + 1, MEMBER_COLUMNS.conflict + 1, filled.conflict, conflictValidation(contents));
  writeInput(sheet, row + 1, MEMBER_COLUMNS.conflictText + 1, filled.conflictText, null);
  const message = sheet.getCell(MEMBER_ROWS.message + 1, 1);
  message.value = { formula: messageFormula(contents).slice(1) };
  message.font = FONTS.message;
  const legend = sheet.getCell(row, MEMBER_COLUMNS.grades + 1);
  legend.value = words.gradesLegend;
  legend.font = FONTS.bold;
  legend.alignment = { wrapText: true, vertical: 'top' };
  agreement.scale.grades.forEach((grade, index) => {
    const cell = sheet.getCell(row + 1 + index, MEMBER_COLUMNS.grades + 1);
    cell.value = gradeCell(grade);
    cell.alignment = { horizontal: 'left', vertical: 'top' };
  });
  const line = sheet.getCell(MEMBER_ROWS.scale + 1, 1);
  line.value = gradesLine(contents);
  line.font = FONTS.note;
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
      cell.border = { bottom: INPUT_LINE };
    });
    const own = filled.rows[index];
    writeInput(sheet, row, MEMBER_COLUMNS.grade + 1, own ? gradeCell(own.grade) : '', validation);
    writeInput(sheet, row, MEMBER_COLUMNS.remark + 1, own?.remark ?? '', null);
    const texts = [asked.candidate, asked.competency, asked.explanation, own?.grade ?? '', own?.remark ?? ''];
    fitRow(sheet, row, texts.map((text, column) => ({ text, width: MEMBER_WIDTHS[column]! })));
  });
}
