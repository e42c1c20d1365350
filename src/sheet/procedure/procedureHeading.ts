import { PROCEDURE_SHEET_TEXTS } from '../../i18n/procedureSheetText';
import type { ProcedureHeading, ProcedureTableKey } from '../../i18n/procedureSheet/wording';
import { isSameHeading } from '../headings';
import { tableNamed, type WorkbookSnapshot } from '../snapshot';
import { PROCEDURE_TABLES } from '../workbookNames';

const TEXTS = Object.values(PROCEDURE_SHEET_TEXTS);

/** A heading of a table of the procedure as it stands in the workbook, for a formula; null where the column is gone. */
export function procedureHeading<Table extends ProcedureTableKey>(
  snapshot: WorkbookSnapshot,
  table: Table,
  key: ProcedureHeading<Table>,
): string | null {
  const words = TEXTS.map((texts) => (texts.headings[table] as Readonly<Record<ProcedureHeading<Table>, string>>)[key]);
  const headings = tableNamed(snapshot, PROCEDURE_TABLES[table])?.headings ?? [];
  return headings.find((each) => words.some((word) => isSameHeading(each, word))) ?? null;
}
