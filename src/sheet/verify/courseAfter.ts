import { PROCEDURE_SHEET_TEXTS } from '../../i18n/procedureSheetText';
import type { ProcedureHeading, ProcedureTableKey } from '../../i18n/procedureSheet/wording';
import { isSameHeading } from '../headings';
import type { RecordContent, RecordedTable } from '../record/recordContent';
import { PROCEDURE_TABLES, PROOF_TABLES, TABLES } from '../workbookNames';

/** How a table may go on after a record without anything that was recorded becoming another. */
export interface Course {
  /** True where a cell of this recorded row that was blank may be filled in. */
  readonly fillsIn: (row: readonly unknown[]) => boolean;
  readonly grows: boolean;
  /** True where formulas go on to follow what is typed. */
  readonly follows: boolean;
}

const STANDS: Course = { fillsIn: () => false, grows: false, follows: false };
/** What was written is finished; more may follow below it. */
const GROWS: Course = { fillsIn: () => false, grows: true, follows: false };
/** Nothing in it is worked out. */
const FILLS_IN: Course = { fillsIn: () => true, grows: true, follows: false };
const GOES_ON: Course = { fillsIn: () => true, grows: true, follows: true };

const SETTLED: ReadonlySet<string> = new Set([...Object.values(TABLES), PROCEDURE_TABLES.noticeRules]);
/** A decision and a protocol are never changed: a later one says what it replaces. */
const APPENDED: ReadonlySet<string> = new Set([PROCEDURE_TABLES.decisions, PROOF_TABLES.lots]);

/**
 * A procedure goes on after a record: rounds are opened, marks of an open round are given, agreements are made. A round
 * that was closed is finished, and once letters were sent all of it is, but for the documents of the winner.
 */
export function courseAfter(record: RecordContent): (recorded: RecordedTable) => Course {
  const rounds = record.tables.find(({ name }) => name === PROCEDURE_TABLES.rounds);
  const [closed, number] = [columnOf(rounds, 'rounds', 'closed'), columnOf(rounds, 'rounds', 'round')];
  const isClosed = (row: readonly unknown[]): boolean => (row[closed] ?? '') !== '';
  const over = new Set((rounds?.rows ?? []).filter(isClosed).map((row) => Number(row[number])));
  const isFinished = lettersWereSent(record);
  return ({ name }) => {
    if (SETTLED.has(name)) return STANDS;
    if (APPENDED.has(name)) return GROWS;
    if (name === PROCEDURE_TABLES.documents) return FILLS_IN;
    if (isFinished) return STANDS;
    if (name === PROCEDURE_TABLES.rounds) return { fillsIn: (row) => !isClosed(row), grows: true, follows: false };
    const round = /^[A-Za-z]+_(\d+)/.exec(name)?.[1];
    return round !== undefined && over.has(Number(round)) ? STANDS : GOES_ON;
  };
}

function lettersWereSent({ tables }: RecordContent): boolean {
  const decisions = tables.find(({ name }) => name === PROCEDURE_TABLES.decisions);
  const column = columnOf(decisions, 'decisions', 'decision');
  const words = Object.values(PROCEDURE_SHEET_TEXTS).map((texts) => texts.decisions.lettersSent);
  return (decisions?.rows ?? []).some((row) => words.some((word) => isSameHeading(word, String(row[column] ?? ''))));
}

function columnOf<Table extends ProcedureTableKey>(recorded: RecordedTable | undefined, table: Table, key: ProcedureHeading<Table>): number {
  const words = Object.values(PROCEDURE_SHEET_TEXTS).map((texts) => (texts.headings[table] as Readonly<Record<ProcedureHeading<Table>, string>>)[key]);
  return recorded?.headings.findIndex((heading) => words.some((word) => isSameHeading(word, heading))) ?? -1;
}
