import type { RecordContent } from '../record/recordContent';
import type { RulebookVersion } from '../rulebook/readRulebook';
import type { WorkbookSnapshot } from '../snapshot';
import type { WorkbookCells } from '../workbookCells';
import { isFreeText, journalReasons } from './freeText';

/** Every text that somebody wrote freely, in the tables as they are, as they were recorded, and in the journal. */
export function freeTextsIn(
  snapshot: WorkbookSnapshot,
  cells: WorkbookCells,
  records: readonly RecordContent[],
  versions: readonly RulebookVersion[],
  ownColumns: ReadonlySet<string>,
): string[] {
  const now = snapshot.tables.map(({ name, headings, values }) => ({ name, headings, rows: values }));
  const inTables = [...now, ...records.flatMap(({ tables }) => tables)].flatMap(({ name, headings, rows }) =>
    headings.flatMap((heading, column) => (isFreeText(name, heading, ownColumns) ? rows.map((row) => row[column]) : [])),
  );
  const inJournal = cells.sheets.flatMap((sheet) => {
    const at = journalReasons(sheet);
    return at === null ? [] : sheet.values.slice(at.row - sheet.row + 1).map((row) => row[at.column - sheet.column]);
  });
  return [...inTables, ...inJournal, ...versions.map(({ why }) => why)].filter((text): text is string => typeof text === 'string' && text.trim() !== '');
}
