import { JOURNAL_TEXTS } from '../../i18n/journalText';
import { candidateColumns } from '../candidateColumns';
import type { Tender } from '../../domain/tender';
import { tableNamed, type TableSnapshot, type WorkbookSnapshot } from '../snapshot';
import type { SheetCells } from '../workbookCells';
import { PROCEDURE_TABLES, TABLES } from '../workbookNames';

/** Headings under which people write about people, in either language. */
const FREE_HEADING = /^(?:reden|reason|opmerking|remark|toelichting bij een belang|explanation of an interest|brief|letter|voordelen van de winnaar|advantages of the winner)$/i;
/** What stands in these came out of the notice, which was published. */
const PUBLISHED: ReadonlySet<string> = new Set([
  TABLES.facts,
  TABLES.knockOuts,
  TABLES.selection,
  PROCEDURE_TABLES.noticeRules,
  PROCEDURE_TABLES.steps,
  PROCEDURE_TABLES.clientCriteria,
  PROCEDURE_TABLES.competencies,
]);

/** True for a column in which people write freely about candidates: reasons, remarks, letters, columns of their own. */
export function isFreeText(table: string, heading: string, ownColumns: ReadonlySet<string>): boolean {
  if (PUBLISHED.has(table)) return false;
  if (table === TABLES.candidates) return ownColumns.has(heading);
  return table === PROCEDURE_TABLES.letterFacts ? /^(?:inhoud|content)$/i.test(heading) : FREE_HEADING.test(heading.trim());
}

/** Columns that somebody added to the table of candidates. */
export function ownColumnsOf(snapshot: WorkbookSnapshot, tender: Tender): ReadonlySet<string> {
  const table = tableNamed(snapshot, TABLES.candidates);
  if (!table) return new Set();
  const { fixed, criteria } = candidateColumns(table, tender, (key) => key, () => undefined);
  const known = new Set([...Object.values(fixed), ...criteria.values()]);
  return new Set(table.headings.filter((_, column) => !known.has(column)));
}

/** The column of reasons of the journal, which is not read with the tables; null where there is no journal. */
export function journalReasons(sheet: SheetCells): { readonly row: number; readonly column: number } | null {
  for (const words of Object.values(JOURNAL_TEXTS)) {
    const { reason, reasonNeeded } = words.sheet.headings;
    const row = sheet.values.findIndex((cells) => cells.includes(reasonNeeded) && cells.includes(reason));
    if (row >= 0) return { row: sheet.row + row, column: sheet.column + sheet.values[row]!.indexOf(reason) };
  }
  return null;
}

/** The table and the heading of a cell of a sheet; null outside all tables, and for headings themselves. */
export function tableAt(tables: readonly TableSnapshot[], sheet: string, row: number, column: number): { readonly table: TableSnapshot; readonly heading: string } | 'heading' | null {
  for (const table of tables) {
    if (table.sheet !== sheet || column < table.column || column >= table.column + table.headings.length) continue;
    if (row === table.row) return 'heading';
    if (row > table.row && row <= table.row + table.values.length) return { table, heading: table.headings[column - table.column] ?? '' };
  }
  return null;
}

