import { columnLetters, parseAddress, type Area } from './address';
import { tokenize } from './formulaTokens';

/** Rows or columns that came (count > 0) or went (count < 0) at an index. */
export interface LineShift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

interface RangeParams {
  readonly range?: { startRow: number; endRow: number; startColumn: number; endColumn: number };
}

/** The shift that a Univer mutation stands for; undefined when it stands for none. */
export function lineShiftOf(id: string, params: unknown): LineShift | undefined {
  const { range } = (params ?? {}) as RangeParams;
  if (!range) return undefined;
  const rows = range.endRow - range.startRow + 1;
  const columns = range.endColumn - range.startColumn + 1;
  switch (id) {
    case 'sheet.mutation.insert-row':
      return { axis: 'row', at: range.startRow, count: rows };
    case 'sheet.mutation.remove-rows':
      return { axis: 'row', at: range.startRow, count: -rows };
    case 'sheet.mutation.insert-col':
      return { axis: 'column', at: range.startColumn, count: columns };
    case 'sheet.mutation.remove-col':
      return { axis: 'column', at: range.startColumn, count: -columns };
    default:
      return undefined;
  }
}

/** Where the area lies afterwards; undefined when nothing of it is left. */
export function shifted(area: Area, { axis, at, count }: LineShift): Area | undefined {
  const size = axis === 'row' ? area.rows : area.columns;
  const start = axis === 'row' ? area.row : area.column;
  const end = start + size;
  const move = (edge: number): number => {
    if (count >= 0) return edge >= at ? edge + count : edge;
    return edge >= at - count ? edge + count : Math.min(edge, at);
  };
  const first = move(start);
  const last = count >= 0 ? (end > at ? end + count : end) : move(end);
  if (last <= first) return undefined;
  return axis === 'row'
    ? { ...area, row: first, rows: last - first }
    : { ...area, column: first, columns: last - first };
}

/** The formula with its references to this sheet moved along; what lay in deleted lines becomes #REF!. */
export function shiftFormula(formula: string, shift: LineShift): string {
  return tokenize(formula)
    .map(({ kind, text }) => (kind === 'reference' && !text.includes('!') ? shiftReference(text, shift) : text))
    .join('');
}

function shiftReference(text: string, shift: LineShift): string {
  const area = parseAddress(text)?.area;
  if (!area) return text;
  const moved = shifted(area, shift);
  if (!moved) return '#REF!';
  const corners = text.split(':');
  const place = [
    { row: moved.row, column: moved.column },
    { row: moved.row + moved.rows - 1, column: moved.column + moved.columns - 1 },
  ];
  return corners
    .map((corner, index) => {
      const [, columnMark = '', letters = '', rowMark = '', digits = ''] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner) ?? [];
      const { row = 0, column = 0 } = place[index] ?? {};
      const first = letters === '' ? columnMark : columnMark + columnLetters(column);
      return first + (digits === '' ? rowMark : `${rowMark}${row + 1}`);
    })
    .join(':');
}
