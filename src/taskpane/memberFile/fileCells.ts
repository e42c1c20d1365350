import type { DataValidation, Workbook, Worksheet } from '@cj-tech-master/excelts';
import { estimatedRowHeight, type WrappedText } from '../../sheet/rowHeight';
import type { Validation } from '../../sheet/setUp/step';

/** Points to characters of the default font: 5.25 points each, and 3.75 of padding. Source: ECMA-376 18.3.1.13. */
export const charactersOf = (points: number): number => Math.max(1, Math.round(((points - 3.75) / 5.25) * 100) / 100);
const FONT = { name: 'Calibri', size: 11 } as const;
/** Fonts with a name: without one every program picks its own. */
export const FONTS = {
  title: { ...FONT, bold: true, size: 16, color: { argb: 'FF0F3D3E' } },
  bold: { ...FONT, bold: true },
  note: { ...FONT, color: { argb: 'FF595959' } },
  message: { ...FONT, bold: true, color: { argb: 'FF0F3D3E' } },
} as const;
const HEADING_STYLE = {
  font: { ...FONT, bold: true, color: { argb: 'FFFFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF0F3D3E' } },
  alignment: { wrapText: true, vertical: 'top' },
} as const;
const FILL_STYLE = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF8E1' } } as const;
export const INPUT_LINE = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const;

/** What may be done on a protected sheet: looking, and making columns and rows wider. */
export const PROTECTED = { formatColumns: true, formatRows: true, selectLockedCells: true, selectUnlockedCells: true } as const;

/** @param titleRow the row that is repeated on every page, from 1 */
export function printOnA4(sheet: Worksheet, titleRow: number, area: string, footer: string): void {
  Object.assign(sheet.pageSetup, { printArea: area, paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `${titleRow}:${titleRow}` });
  sheet.headerFooter.oddFooter = `&L${footer.replace(/&/g, '&&')}&R&P / &N`;
}

/** No chosen height: Excel fits the row anew when a text in it grows. */
export function fitRow(sheet: Worksheet, row: number, texts: readonly WrappedText[]): void {
  Object.assign(sheet.getRow(row), { height: estimatedRowHeight(texts), customHeight: false });
}

/** The hidden sheet by which a file is known again when it is read back. */
export async function writeIdentity(
  workbook: Workbook,
  entries: readonly (readonly [string, string | number])[],
  { sheet, note }: { readonly sheet: string; readonly note: string },
): Promise<void> {
  const known = workbook.addWorksheet(sheet, { state: 'hidden' });
  entries.forEach(([key, value], row) => {
    known.getCell(row + 1, 1).value = key;
    known.getCell(row + 1, 2).value = value;
  });
  known.getCell(entries.length + 2, 1).value = note;
  await known.protect(undefined, {});
}

export function writeHeading(sheet: Worksheet, row: number, column: number, heading: string): void {
  const cell = sheet.getCell(row, column);
  cell.value = heading;
  cell.style = HEADING_STYLE;
}

/** A cell to type in. Texts are stored as texts in a file, so none of them can become a formula. */
export function writeInput(sheet: Worksheet, row: number, column: number, value: string | number | boolean, validation: Validation | null): void {
  const cell = sheet.getCell(row, column);
  if (value !== '') cell.value = value;
  cell.style = { font: FONT, fill: FILL_STYLE, alignment: { wrapText: true, vertical: 'top', horizontal: 'left' }, border: { top: INPUT_LINE, bottom: INPUT_LINE, left: INPUT_LINE, right: INPUT_LINE } };
  cell.protection = { locked: false };
  if (validation) cell.dataValidation = fileValidation(validation);
}

function fileValidation({ rule, strictness, title, prompt, error }: Validation): DataValidation {
  return {
    ...limitOf(rule),
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

type Limit =
  | { readonly type: 'list'; readonly formulae: string[] }
  | { readonly type: 'decimal'; readonly operator: 'between' | 'greaterThan'; readonly formulae: number[] };

function limitOf(rule: Validation['rule']): Limit {
  switch (rule.kind) {
    case 'list':
      return { type: 'list', formulae: [`"${rule.words.join(',')}"`] };
    case 'listFrom':
      return { type: 'list', formulae: [rule.formula.slice(1)] };
    case 'between':
      return { type: 'decimal', operator: 'between', formulae: [rule.least, rule.most] };
    case 'above':
      return { type: 'decimal', operator: 'greaterThan', formulae: [rule.limit] };
  }
}
