import { textOfPieces } from '../cellPieces';
import type { SheetCells, WorkbookCells } from '../workbookCells';
import { readRecordText, RECORD_MARK } from './recordText';
import type { RecordContent } from './recordContent';

/** A record as it stands on a sheet, whatever the sheet is called by now. */
export interface StandingRecord {
  readonly sheet: SheetCells;
  /** The first cell of the data; rows and columns count from 0. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly text: string;
  /** Null where the data are no record of ours any more. */
  readonly content: RecordContent | null;
  /** The number that the first line says; null where it says none. */
  readonly number: number | null;
}

const START = `["${RECORD_MARK}"`;

/** Every record in the workbook. A record is known by its first line. */
export function standingRecords({ sheets }: WorkbookCells): StandingRecord[] {
  return sheets.flatMap((sheet) => {
    for (let row = 0; row < sheet.formulas.length; row++) {
      const across = (sheet.formulas[row] ?? []).findIndex((cell) => typeof cell === 'string' && cell.startsWith(START));
      if (across < 0) continue;
      const pieces: string[] = [];
      for (let down = row; down < sheet.formulas.length; down++) {
        const cell = sheet.formulas[down]?.[across];
        if (cell === '' || cell === null || cell === undefined) break;
        pieces.push(String(cell));
      }
      const text = textOfPieces(pieces);
      const content = readRecordText(text);
      const said = Number(/^\["tender-record",1,(\d+)/.exec(pieces[0] ?? '')?.[1]);
      return [{ sheet, row: sheet.row + row, column: sheet.column + across, rows: pieces.length, text, content, number: content?.number ?? (Number.isFinite(said) ? said : null) }];
    }
    return [];
  });
}
