import { CLIENT_ROUND_TEXTS } from '../../i18n/clientRoundText';
import { CLIENT_HEADINGS, type ClientHeading, type ClientTable } from '../../i18n/clientRound/wording';
import { criterionHeading } from '../criterionHeading';
import { isSameHeading } from '../headings';
import { tableNamed, type TableSnapshot, type WorkbookSnapshot } from '../snapshot';
import { tableRows, type TableRow } from '../tableRows';
import { roundTable } from '../workbookNames';

const KEYS = { marks: 'clientMarks', weights: 'clientWeights', codes: 'clientCodes' } as const;

export function clientTableName(table: ClientTable, round: number): string {
  return roundTable(KEYS[table], round);
}

export function clientTable(snapshot: WorkbookSnapshot, table: ClientTable, round: number): TableSnapshot | null {
  return tableNamed(snapshot, clientTableName(table, round));
}

/** Rows of a table of a client round, in whichever language it was made. */
export function clientRows<Table extends ClientTable>(
  snapshot: WorkbookSnapshot,
  table: Table,
  round: number,
): TableRow<ClientHeading<Table>>[] {
  const headings = Object.values(CLIENT_ROUND_TEXTS).map(
    ({ sheet }) => sheet.headings[table] as Readonly<Record<ClientHeading<Table>, string>>,
  );
  return tableRows(clientTable(snapshot, table, round), headings);
}

/** The heading of a column as it stands in the workbook; null where the column is gone. */
export function standingHeading<Table extends ClientTable>(table: TableSnapshot, key: Table, heading: ClientHeading<Table>): string | null {
  const texts = Object.values(CLIENT_ROUND_TEXTS).map(
    ({ sheet }) => (sheet.headings[key] as Readonly<Record<ClientHeading<Table>, string>>)[heading],
  );
  return table.headings.find((each) => texts.some((text) => isSameHeading(each, text))) ?? null;
}

/** Headings of a new table, in their order. */
export function clientHeadings(table: ClientTable, words: Readonly<Record<string, string>>): string[] {
  return CLIENT_HEADINGS[table].map((key) => words[key] ?? key);
}

/** Few criteria stand side by side here, so their headings may say all of it. */
const LONGEST_HEADING = 120;

/** The heading of a criterion's column among the marks of a round; the column is recognised by the number. */
export function marksHeading({ id, text }: { readonly id: string; readonly text: string }): string {
  return criterionHeading(id, text, LONGEST_HEADING);
}
