import { cellAddress } from '../../a1';
import { isSameHeading } from '../../headings';
import { cellText, type IncomingCell, type IncomingGrid } from '../../import/grid';
import type { InterviewHeading, InterviewTableKey } from '../../../i18n/interviews/sheet/wording';
import { headingsOf } from '../interviewText';
import { FILE_KIND, IDENTITY_KEYS, type FileCell, type MemberFile, type MemberFileIdentity } from './memberFile';

/** The sheets of a file as they lie: no row or column left out. */
export interface FileSheet {
  readonly name: string;
  readonly rows: IncomingGrid;
}

/** Reads a member's file; null where it is none. Tables are found by their headings, wherever they stand. */
export function readMemberFile(sheets: readonly FileSheet[]): MemberFile | null {
  const identity = identityIn(sheets);
  if (!identity) return null;
  for (const { rows } of sheets) {
    const declared = tableIn(rows, 'declaration');
    const judged = tableIn(rows, 'member');
    if (!declared || !judged) continue;
    const first = declared.row + 1;
    return {
      identity,
      conflict: cellAt(rows, first, declared.columns.conflict),
      conflictText: cellAt(rows, first, declared.columns.text),
      rows: rows.slice(judged.row + 1).flatMap((_, index) => {
        const row = judged.row + 1 + index;
        const text = (key: 'candidate' | 'competency' | 'explanation'): string => cellAt(rows, row, judged.columns[key]).text;
        if (text('candidate') === '' && text('competency') === '') return [];
        return [
          {
            candidate: text('candidate'),
            competency: text('competency'),
            explanation: text('explanation'),
            address: cellAddress(row, judged.columns.candidate),
            grade: cellAt(rows, row, judged.columns.grade),
            remark: cellAt(rows, row, judged.columns.remark),
          },
        ];
      }),
    };
  }
  return null;
}

function identityIn(sheets: readonly FileSheet[]): MemberFileIdentity | null {
  for (const { rows } of sheets) {
    const values = new Map(rows.map((row) => [cellText(row[0] ?? null), cellText(row[1] ?? null)]));
    if (values.get(IDENTITY_KEYS[0]) !== FILE_KIND) continue;
    const text = (key: (typeof IDENTITY_KEYS)[number]): string => values.get(key) ?? '';
    return { tender: text('tender'), round: Number(text('round')), member: Number(text('member')), name: text('name'), rows: text('rows') };
  }
  return null;
}

interface FoundTable<Table extends InterviewTableKey> {
  /** Row of the headings, from 0. */
  readonly row: number;
  readonly columns: Readonly<Record<InterviewHeading<Table>, number>>;
}

/** The first row in which all headings of a table stand, in one language. */
function tableIn<Table extends InterviewTableKey>(rows: IncomingGrid, table: Table): FoundTable<Table> | null {
  for (const [row, cells] of rows.entries()) {
    for (const words of headingsOf(table)) {
      const entries = Object.entries(words) as [InterviewHeading<Table>, string][];
      const found = entries.map(([key, heading]) => [key, cells.findIndex((cell) => isSameHeading(cellText(cell), heading))] as const);
      if (found.every(([, column]) => column >= 0)) return { row, columns: Object.fromEntries(found) as FoundTable<Table>['columns'] };
    }
  }
  return null;
}

function cellAt(rows: IncomingGrid, row: number, column: number): FileCell {
  const value: IncomingCell = rows[row]?.[column] ?? null;
  return { text: cellText(value), address: cellAddress(row, column) };
}
