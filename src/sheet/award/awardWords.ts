import type { Language } from '../../i18n/language';
import { AWARD_SHEET_TEXTS } from '../../i18n/award/sheet/words';
import { AWARD_HEADINGS, type AwardHeading, type AwardSheetWording, type AwardTableKey } from '../../i18n/award/sheet/wording';
import { isSameHeading } from '../headings';
import type { Cell } from '../setUp/step';
import { tableNamed, type TableSnapshot, type WorkbookSnapshot } from '../snapshot';
import { tableRows, type TableRow } from '../tableRows';
import { PROCEDURE_TABLES } from '../workbookNames';

const TEXTS: readonly AwardSheetWording[] = Object.values(AWARD_SHEET_TEXTS);

function headingsIn<Table extends AwardTableKey>(texts: AwardSheetWording, table: Table): Readonly<Record<AwardHeading<Table>, string>> {
  return texts.headings[table] as Readonly<Record<AwardHeading<Table>, string>>;
}

export function awardTable(snapshot: WorkbookSnapshot, table: AwardTableKey): TableSnapshot | null {
  return tableNamed(snapshot, PROCEDURE_TABLES[table]);
}

/** Rows of a table of the award, in whichever language it was made. */
export function awardRows<Table extends AwardTableKey>(snapshot: WorkbookSnapshot, table: Table): TableRow<AwardHeading<Table>>[] {
  return tableRows(
    awardTable(snapshot, table),
    TEXTS.map((texts) => headingsIn(texts, table)),
  );
}

/** The headings of a new table, in their order. */
export function newHeadings(table: AwardTableKey, language: Language): string[] {
  const words = AWARD_SHEET_TEXTS[language].headings[table] as Readonly<Record<string, string>>;
  return AWARD_HEADINGS[table].map((key) => words[key] ?? key);
}

/** The key of a column, whatever it is called and wherever it stands; null for one that is none of ours. */
export function keyOfHeading<Table extends AwardTableKey>(table: Table, heading: string): AwardHeading<Table> | null {
  const keys = AWARD_HEADINGS[table] as readonly AwardHeading<Table>[];
  return keys.find((key) => TEXTS.some((texts) => isSameHeading(headingsIn(texts, table)[key], heading))) ?? null;
}

/** A row for a table that stands already, with its cells where the columns are by now. */
export function rowFor<Table extends AwardTableKey>(
  standing: TableSnapshot,
  table: Table,
  cells: Readonly<Record<AwardHeading<Table>, Cell>>,
): Cell[] {
  return standing.headings.map((heading) => {
    const key = keyOfHeading(table, heading);
    return key === null ? '' : cells[key];
  });
}
