import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { formatNumber } from '../../i18n/format';
import { blockAddress } from '../../sheet/a1';
import { FILE_KIND, IDENTITY_KEYS } from '../../sheet/clientRound/clientFile/clientFile';
import type { ClientFileContents } from '../../sheet/clientRound/clientFile/clientFileContents';
import { marksHeading } from '../../sheet/clientRound/clientTables';
import { markValidation } from '../../sheet/clientRound/clientValidations';
import { charactersOf, fitRow, FONTS, INPUT_LINE, printOnA4, PROTECTED, writeHeading, writeIdentity, writeInput } from './fileCells';

/** Rows from 1. */
const ROWS = { title: 1, tender: 2, notes: 3, limits: 7, table: 8 } as const;
/** In points. */
const WIDTHS = { code: 60, candidate: 170, rate: 80, criterion: 150, score: 70 } as const;
const RATE_FORMAT = '"€" #,##0.00';

/**
 * A workbook of its own for the client: the marks of one round, and hidden behind them the part by which it is known
 * again. It holds no functions of the add-in. In a blind round no name or rate is anywhere in it.
 */
export async function writeClientFile(contents: ClientFileContents): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.calcProperties.fullCalcOnLoad = true;
  const { words, identity, round, blind, criteria } = contents;
  const sheet = workbook.addWorksheet(words.sheet, { views: [{ state: 'frozen', ySplit: ROWS.table, showGridLines: false }] });
  const first = blind ? 2 : 4;
  const widths = [WIDTHS.code, ...(blind ? [] : [WIDTHS.candidate, WIDTHS.rate]), ...criteria.map(() => WIDTHS.criterion), WIDTHS.score];
  widths.forEach((width, column) => (sheet.getColumn(column + 1).width = charactersOf(width)));
  writeHead(sheet, contents);
  writeTable(sheet, contents, first, widths);
  printOnA4(sheet, ROWS.table, blockAddress(0, 0, ROWS.table + contents.rows.length, widths.length), words.footer(round));
  await sheet.protect(undefined, PROTECTED);
  const values = [FILE_KIND, identity.tender, identity.round, identity.asked];
  await writeIdentity(workbook, IDENTITY_KEYS.map((key, row) => [key, values[row] ?? '']), words.known);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function writeHead(sheet: Worksheet, { words, sheetWords, round, tender, blind }: ClientFileContents): void {
  const title = sheet.getCell(ROWS.title, 1);
  title.value = sheetWords.title(round);
  title.font = FONTS.title;
  const line = sheet.getCell(ROWS.tender, 1);
  line.value = tender;
  line.font = FONTS.bold;
  [...words.notes, ...(blind ? [words.blindNote] : [])].forEach((note, index) => {
    const cell = sheet.getCell(ROWS.notes + index, 1);
    cell.value = note;
    cell.font = FONTS.note;
  });
}

function writeTable(sheet: Worksheet, contents: ClientFileContents, first: number, widths: readonly number[]): void {
  const { blind, criteria, rows, sheetWords, words, language } = contents;
  const { code, candidate, rate, score } = sheetWords.headings.marks;
  const headings = [code, ...(blind ? [] : [candidate, rate]), ...criteria.map(marksHeading), score];
  headings.forEach((heading, column) => writeHeading(sheet, ROWS.table, column + 1, heading));
  fitRow(sheet, ROWS.table, headings.map((text, column) => ({ text, width: widths[column]! })));
  criteria.forEach(({ weight }, index) => {
    const cell = sheet.getCell(ROWS.limits, first + index);
    cell.value = words.upTo(formatNumber(weight, language));
    cell.font = FONTS.note;
  });
  const validations = criteria.map((criterion) => markValidation(criterion, sheetWords, language));
  rows.forEach((row, index) => {
    const at = ROWS.table + 1 + index;
    const fixed = [row.code, ...(blind ? [] : [row.name, row.rate])];
    fixed.forEach((value, column) => {
      const cell = sheet.getCell(at, column + 1);
      cell.value = value;
      cell.alignment = { wrapText: true, vertical: 'top', horizontal: 'left' };
      cell.border = { bottom: INPUT_LINE };
      if (typeof value === 'number') cell.numFmt = RATE_FORMAT;
    });
    criteria.forEach((_, column) => writeInput(sheet, at, first + column, row.marks[column] ?? '', validations[column]!));
    const marks = blockAddress(at - 1, first - 1, 1, criteria.length);
    const total = sheet.getCell(at, first + criteria.length);
    total.value = { formula: `IF(COUNT(${marks})=${criteria.length},SUM(${marks}),"")` };
    total.alignment = { horizontal: 'right', vertical: 'top' };
    fitRow(sheet, at, [{ text: row.name, width: WIDTHS.candidate }]);
  });
}
