import { proofSheetText } from '../../i18n/proofSheetText';
import { piecesOf } from '../cellPieces';
import { literalText } from '../nativeCheck/literalText';
import { HEADING, NOTE } from '../setUp/looks';
import { asText, type Area, type Cell, type Step } from '../setUp/step';
import type { RecordContent } from './recordContent';
import { PAGE_COLUMNS, PAGE_WIDTHS, recordPage } from './recordPage';
import { recordText } from './recordText';

/** The data stand right of the page, with a gap, below their heading. */
export const DATA = { row: 4, column: PAGE_COLUMNS + 1 } as const;

/** The sheet of a record: a page to print, and beside it the data of which the fingerprint is. */
export function recordSheet(sheet: string, content: RecordContent, fingerprint: string): Step[] {
  const { page } = proofSheetText(content.language);
  const rows = recordPage(content, fingerprint);
  const pieces = piecesOf(recordText(content), 'line').map((piece): Cell[] => [asText(piece)]);
  const area = (row: number, column: number, height: number, across: number): Area => ({ sheet, row, column, rows: height, columns: across });
  const data = area(DATA.row - 1, DATA.column, pieces.length + 1, 1);
  return [
    { do: 'addSheet', sheet },
    { do: 'write', at: area(0, 0, rows.length, PAGE_COLUMNS), cells: rows.map(({ cells }) => cells.map((cell) => (typeof cell === 'string' ? literalText(cell) : cell))) },
    { do: 'write', at: area(DATA.row - 2, DATA.column, 1, 1), cells: [[page.dataNote]] },
    { do: 'addTable', at: data, table: recordTable(content.number), headings: [page.data], body: pieces },
    ...PAGE_WIDTHS.map((width, column): Step => ({ do: 'look', at: area(0, column, 1, 1), look: { width } })),
    { do: 'look', at: area(0, DATA.column, 1, 1), look: { width: 480 } },
    ...looksOf(sheet, rows),
    { do: 'look', at: area(DATA.row - 2, DATA.column, 1, 1), look: NOTE },
    { do: 'look', at: { ...data, rows: 1 }, look: HEADING },
    { do: 'look', at: { ...data, row: DATA.row, rows: pieces.length }, look: { color: '#404040', align: 'Left', verticalAlign: 'Top' } },
    { do: 'page', sheet, orientation: 'portrait', area: area(0, 0, rows.length, PAGE_COLUMNS), footer: fingerprint },
    { do: 'protect', sheet, unlocked: [] },
  ];
}

/** The table of a record's data, readable for people who look for it; no other part of the add-in reads it. */
export function recordTable(number: number): string {
  return `TenderRecord_${number}`;
}

/** Equal looks of rows below each other are one step. */
function looksOf(sheet: string, rows: ReturnType<typeof recordPage>): Step[] {
  const steps: { key: string; at: { sheet: string; row: number; column: number; rows: number; columns: number }; step: Extract<Step, { do: 'look' }> }[] = [];
  const open = new Map<string, (typeof steps)[number]>();
  rows.forEach(({ looks }, row) => {
    for (const { from, columns, look } of looks) {
      const key = JSON.stringify([from, columns, look]);
      const last = open.get(key);
      if (last && last.at.row + last.at.rows === row) last.at.rows++;
      else {
        const at = { sheet, row, column: from, rows: 1, columns };
        const entry = { key, at, step: { do: 'look', at, look } as const };
        open.set(key, entry);
        steps.push(entry);
      }
    }
  });
  return steps.map(({ step }) => step);
}
