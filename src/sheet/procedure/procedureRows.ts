import { PROCEDURE_SHEET_TEXTS } from '../../i18n/procedureSheetText';
import type { ProcedureHeading, ProcedureSheetWording, ProcedureTableKey } from '../../i18n/procedureSheet/wording';
import { isSameHeading } from '../headings';
import { tableNamed, type WorkbookSnapshot } from '../snapshot';
import { tableRows, type TableRow } from '../tableRows';
import { PROCEDURE_TABLES } from '../workbookNames';

const TEXTS: readonly ProcedureSheetWording[] = Object.values(PROCEDURE_SHEET_TEXTS);

/** Rows of a table of the procedure, in whichever language it was made. */
export function procedureRows<Table extends ProcedureTableKey>(
  snapshot: WorkbookSnapshot,
  table: Table,
): TableRow<ProcedureHeading<Table>>[] {
  const headings = TEXTS.map((words) => words.headings[table] as Readonly<Record<ProcedureHeading<Table>, string>>);
  return tableRows(tableNamed(snapshot, PROCEDURE_TABLES[table]), headings);
}

/** The key of a word that stands in a cell, in whichever language; null where it is none of ours. */
export function procedureWord<Key extends string>(
  word: string,
  wordsOf: (texts: ProcedureSheetWording) => Readonly<Record<Key, string>>,
): Key | null {
  for (const texts of TEXTS) {
    const entries = Object.entries(wordsOf(texts)) as [Key, string][];
    const found = entries.find(([, text]) => isSameHeading(text, word));
    if (found) return found[0];
  }
  return null;
}
