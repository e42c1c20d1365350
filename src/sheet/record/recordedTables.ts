import { isBlank } from '../../domain/entry';
import { columnsWithHeading } from '../headings';
import { CALCULATED_KEYS } from '../setUp/calculatedKeys';
import type { TableSnapshot, WorkbookSnapshot } from '../snapshot';
import { isReadTable, PROOF_TABLES, TABLES } from '../workbookNames';
import type { RecordedTable } from './recordContent';

/** The proof holds itself: its own tables are named by their fingerprints, not copied. */
const OWN: ReadonlySet<string> = new Set([PROOF_TABLES.rulebook, PROOF_TABLES.records, PROOF_TABLES.journal]);

/** Everything that people typed in the tables of a tender. What works itself out is recorded as results, worked out anew. */
export function recordedTables(snapshot: WorkbookSnapshot): RecordedTable[] {
  return snapshot.tables
    .filter(({ name }) => isReadTable(name) && !OWN.has(name))
    .map((table) => {
      const columns = typedColumns(table);
      return {
        name: table.name,
        headings: columns.map((column) => table.headings[column] ?? ''),
        rows: table.values.map((row) => columns.map((column) => recordedValue(row[column]))).filter((row) => !row.every((cell) => cell === '')),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Columns of a table that a person fills in. */
export function typedColumns(table: TableSnapshot): number[] {
  const all = table.headings.map((_, column) => column);
  if (table.name !== TABLES.candidates) return all;
  const calculated = new Set(CALCULATED_KEYS.flatMap((key) => columnsWithHeading(table.headings, key)));
  return all.filter((column) => !calculated.has(column));
}

/** A cell as a record keeps it: a blank is an empty text, and a line end is one sign. */
export function recordedValue(value: unknown): unknown {
  if (isBlank(value)) return '';
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
}
