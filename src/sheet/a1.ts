/** Letters of a column that counts from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "C7" for row 6, column 2: rows and columns count from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "$C$7": the same cell wherever the formula stands. */
export function absoluteAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** "A5:C9" for a block of cells. */
export function blockAddress(row: number, column: number, rows: number, columns: number): string {
  return `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** A sheet's name as a formula writes it; always in quotes, so that no name needs a special case. */
export function sheetInFormula(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

/** Row and column, from 0, of an address such as "Sheet1!$C$7" or "C7:D9" (its first cell). */
export function cellOfAddress(address: string): { readonly row: number; readonly column: number } | null {
  const match = /^(?:.*!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::|$)/.exec(address);
  if (!match) return null;
  const [, letters = '', digits = ''] = match;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}
