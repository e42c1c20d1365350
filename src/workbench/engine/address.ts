/** Rectangles of cells, zero-based, and their A1 spelling. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The size of an Excel sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function isEntireColumns(area: Area): boolean {
  return area.row === 0 && area.rows === MAX_ROWS;
}

export function isEntireRows(area: Area): boolean {
  return area.column === 0 && area.columns === MAX_COLUMNS;
}

/** "A1", "A1:B2", "A:B" or "3:4", as Excel writes it: no dollar signs. */
export function formatArea(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const lastRow = area.row + area.rows;
  const first = columnLetters(area.column);
  const last = columnLetters(area.column + area.columns - 1);
  if (isEntireColumns(area)) return `${mark}${first}:${mark}${last}`;
  if (isEntireRows(area)) return `${mark}${area.row + 1}:${mark}${lastRow}`;
  const start = `${mark}${first}${mark}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? start : `${start}:${mark}${last}${mark}${lastRow}`;
}

/** A sheet name as it stands before "!": quoted where Excel quotes it. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[a-z]{1,3}\d+$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export interface SheetArea {
  /** Absent when the text names no sheet. */
  readonly sheet?: string;
  readonly area: Area;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d+)?$/;

/** Reads "A1", "Sheet1!A1:B2", "'My sheet'!A:A" or "2:5"; undefined when the text is no address. */
export function parseAddress(text: string): SheetArea | undefined {
  const bang = text.lastIndexOf('!');
  const body = text.slice(bang + 1).trim();
  const sheet = bang < 0 ? undefined : unquoteSheetName(text.slice(0, bang).trim());
  const [startText, endText, ...more] = body.split(':');
  if (more.length > 0 || startText === undefined) return undefined;
  const start = corner(startText);
  const end = endText === undefined ? start : corner(endText);
  if (!start || !end) return undefined;
  if (endText === undefined && (start.row === undefined || start.column === undefined)) return undefined;
  if ((start.row === undefined) !== (end.row === undefined)) return undefined;
  if ((start.column === undefined) !== (end.column === undefined)) return undefined;
  const rows = span(start.row, end.row, MAX_ROWS);
  const columns = span(start.column, end.column, MAX_COLUMNS);
  if (!rows || !columns) return undefined;
  const area = { row: rows.first, column: columns.first, rows: rows.count, columns: columns.count };
  return sheet === undefined ? { area } : { sheet, area };
}

function unquoteSheetName(text: string): string {
  return text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}

function corner(text: string): { row: number | undefined; column: number | undefined } | undefined {
  const match = CORNER.exec(text.trim());
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  return {
    column: match[1] === undefined ? undefined : columnIndex(match[1]),
    row: match[2] === undefined ? undefined : Number(match[2]) - 1,
  };
}

function span(a: number | undefined, b: number | undefined, max: number): { first: number; count: number } | undefined {
  if (a === undefined || b === undefined) return { first: 0, count: max };
  const first = Math.min(a, b);
  const last = Math.max(a, b);
  return first < 0 || last >= max ? undefined : { first, count: last - first + 1 };
}

export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function contains(outer: Area, row: number, column: number): boolean {
  return (
    row >= outer.row && row < outer.row + outer.rows && column >= outer.column && column < outer.column + outer.columns
  );
}
