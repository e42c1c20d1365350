import { entriesOfRows, journalWords, rowOfEntry, standingJournalHeading, type JournalEntry, type NewJournalEntry } from '../sheet/journal/journalEntry';
import type { Step } from '../sheet/setUp/step';
import { PROOF_TABLES } from '../sheet/workbookNames';
import { carryOut } from './carryOut';
import type { Outcome } from './outcome';
import { blockOnSheet, readBlocks } from './readBlocks';
import { runExcel } from './runExcel';

/** Lines that were not known yet, and those that were written below them. */
export interface JournalUpdate {
  readonly kind: 'done' | 'noTable' | 'notWritten';
  readonly read: readonly JournalEntry[];
  readonly written: readonly JournalEntry[];
  /** Rows of the table that are known from now on. */
  readonly rows: number;
  /** Excel's id of the sheet of the journal; empty where other tables stand there as well. */
  readonly sheetId: string;
}

/** How far the journal is known: rows of its table, and the number of the last line. */
export interface KnownLines {
  readonly rows: number;
  readonly number: number;
}

/** Decides what to write, after the lines of colleagues were read; names of sheets are by Excel's id. */
export type JournalDecision = (read: readonly JournalEntry[], sheetName: (id: string) => string | undefined) => readonly NewJournalEntry[];

/** Lines in one step: a step is never cut where Excel on the web refuses what is too large. */
const AT_ONCE = 2_000;
const GONE: JournalUpdate = { kind: 'noTable', read: [], written: [], rows: 0, sheetId: '' };

/**
 * Reads the lines below those that are known and writes new ones, all in one go: one round trip to look, one more only
 * where colleagues wrote, and what carrying out a step takes. However many edits there were, their lines are one block.
 */
export function updateJournal(known: KnownLines, decide: JournalDecision): Promise<Outcome<JournalUpdate>> {
  return runExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(PROOF_TABLES.journal);
    const header = table.getHeaderRowRange().load('values,columnIndex');
    const body = table.getDataBodyRange().load('rowCount,rowIndex,columnIndex,columnCount,worksheet/name,worksheet/id');
    const sheets = context.workbook.worksheets.load('items/id,items/name');
    const tables = table.worksheet.tables.getCount();
    await context.sync();
    if (table.isNullObject) return GONE;
    const headings = (header.values[0] ?? []).map(String);
    // A table that got shorter was tampered with, or is another one: it is read from the start.
    const from = body.rowCount < known.rows ? 0 : known.rows;
    const read = entriesOfRows(headings, await rowsBelow(context, body, from));
    const sheetId = tables.value === 1 ? body.worksheet.id : '';
    const names = new Map(sheets.items.map(({ id, name }) => [id, name]));
    const wanted = decide(read, (id) => names.get(id));
    if (wanted.length === 0) return { kind: 'done', read, written: [], rows: body.rowCount, sheetId };
    const last = read.at(-1)?.number ?? known.number;
    const written = wanted.map((entry, index): JournalEntry => ({ ...entry, number: last + 1 + index }));
    const words = journalWords(headings);
    const rows = written.map((entry) => rowOfEntry(headings, entry, words));
    const done = await carryOut(context, inSteps(rows));
    if (done.kind !== 'done') return { kind: 'notWritten', read, written: [], rows: body.rowCount, sheetId };
    return { kind: 'done', read, written, rows: body.rowCount + rows.length, sheetId };
  });
}

/** Writes a reason beside lines that stand, found by their numbers. */
export function giveJournalReason(numbers: ReadonlySet<number>, reason: string): Promise<Outcome<boolean>> {
  return runExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(PROOF_TABLES.journal);
    const header = table.getHeaderRowRange().load('values');
    await context.sync();
    if (table.isNullObject) return false;
    const headings = (header.values[0] ?? []).map(String);
    const [number, heading] = [standingJournalHeading(headings, 'number'), standingJournalHeading(headings, 'reason')];
    if (number === null || heading === null) return false;
    const column = table.columns.getItem(number).getDataBodyRange().load('values');
    await context.sync();
    const rows = column.values.flatMap(([value], row) => (numbers.has(Number(value)) ? [row] : []));
    if (rows.length === 0) return false;
    const steps = stretches(rows).map(([from, count]): Step => ({ do: 'setCells', table: PROOF_TABLES.journal, heading, from, cells: Array.from({ length: count }, () => `'${reason}`) }));
    return (await carryOut(context, steps)).kind === 'done';
  });
}

async function rowsBelow(context: Excel.RequestContext, body: Excel.Range, from: number): Promise<unknown[][]> {
  if (from >= body.rowCount) return [];
  const { rowIndex, columnIndex: column, columnCount: columns, rowCount } = body;
  const at = { sheet: body.worksheet.name, row: rowIndex + from, column, rows: rowCount - from, columns };
  const block = blockOnSheet(context, at, 'values');
  await readBlocks(context, [block]);
  return block.cells;
}

function inSteps(rows: readonly ReturnType<typeof rowOfEntry>[]): Step[] {
  const steps: Step[] = [];
  for (let from = 0; from < rows.length; from += AT_ONCE) steps.push({ do: 'appendRows', table: PROOF_TABLES.journal, rows: rows.slice(from, from + AT_ONCE) });
  return steps;
}

/** Rows that follow each other, as first row and count. */
function stretches(rows: readonly number[]): [from: number, count: number][] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && last[0] + last[1] === row) last[1]++;
    else found.push([row, 1]);
  }
  return found;
}
