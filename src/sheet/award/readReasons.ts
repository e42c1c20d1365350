import { nameKey } from '../../domain/nameKey';
import type { CellPlace } from '../cellPlace';
import type { WorkbookSnapshot } from '../snapshot';
import { awardRows } from './awardWords';

/** A row of the table of reasons. */
export interface ReasonRow {
  readonly candidate: string;
  readonly code: string;
  readonly reason: string;
  /** As it stands in the cell: the points or the grade that the reason was written for. */
  readonly result: unknown;
  /** Row of the table's body. */
  readonly row: number;
  readonly cell: CellPlace | null;
  readonly resultCell: CellPlace | null;
}

export interface ReasonsReading {
  /** The first row of each candidate and criterion, by {@link reasonKeyOf}. */
  readonly rows: ReadonlyMap<string, ReasonRow>;
  /** Rows that stand there once more. */
  readonly doubles: readonly ReasonRow[];
}

export function reasonKeyOf(candidate: string, code: string): string {
  return JSON.stringify([nameKey(candidate), nameKey(code)]);
}

export function readReasons(snapshot: WorkbookSnapshot): ReasonsReading {
  const rows = new Map<string, ReasonRow>();
  const doubles: ReasonRow[] = [];
  for (const row of awardRows(snapshot, 'letterReasons')) {
    const read: ReasonRow = {
      candidate: row.text('candidate'),
      code: row.text('number'),
      reason: row.text('reason'),
      result: row.value('result'),
      row: row.row,
      cell: row.cell('reason'),
      resultCell: row.cell('result'),
    };
    const key = reasonKeyOf(read.candidate, read.code);
    if (rows.has(key)) doubles.push(read);
    else rows.set(key, read);
  }
  return { rows, doubles };
}
