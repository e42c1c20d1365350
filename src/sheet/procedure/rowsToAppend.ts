import type { ProcedureHeading, ProcedureTableKey } from '../../i18n/procedureSheet/wording';
import { PROCEDURE_HEADINGS } from '../../i18n/procedureSheet/wording';
import { PROCEDURE_SHEET_TEXTS } from '../../i18n/procedureSheetText';
import { isSameHeading } from '../headings';
import type { Cell, Step } from '../setUp/step';
import { tableNamed, type WorkbookSnapshot } from '../snapshot';
import { PROCEDURE_TABLES } from '../workbookNames';

/** One more row of a table of the procedure, with its cells where the columns stand by now. */
export function rowToAppend<Table extends ProcedureTableKey>(
  snapshot: WorkbookSnapshot,
  key: Table,
  cells: Readonly<Record<ProcedureHeading<Table>, Cell>>,
): Step[] {
  const name = PROCEDURE_TABLES[key];
  const keys = PROCEDURE_HEADINGS[key] as readonly ProcedureHeading<Table>[];
  const table = tableNamed(snapshot, name);
  // A table that is gone makes the whole action fail in Excel: a decision is never dropped silently.
  if (!table) return [{ do: 'appendRows', table: name, rows: [keys.map((each) => cells[each])] }];
  const row = table.headings.map((heading): Cell => {
    const found = keys.find((each) =>
      Object.values(PROCEDURE_SHEET_TEXTS).some((words) => isSameHeading((words.headings[key] as Readonly<Record<ProcedureHeading<Table>, string>>)[each], heading)),
    );
    return found === undefined ? '' : cells[found];
  });
  return [{ do: 'appendRows', table: name, rows: [row] }];
}
