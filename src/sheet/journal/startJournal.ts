import type { LocalMoment } from '../../domain/procedure/round';
import { JOURNAL_HEADINGS } from '../../i18n/journal/wording';
import { journalText } from '../../i18n/journalText';
import type { Language } from '../../i18n/language';
import type { Planner } from '../plan';
import { HEADING, MOMENT_FORMAT, NOTE, TITLE } from '../setUp/looks';
import { freeSheetName } from '../sheetNames';
import type { Step } from '../setUp/step';
import type { WorkbookSnapshot } from '../snapshot';
import { PROOF_TABLES } from '../workbookNames';
import { changesSince } from './changesSince';
import { rowOfEntry, type JournalEntry } from './journalEntry';
import { LastKnown } from './lastKnown';
import { hasJournal } from '../proofTables';
import { sortChanges } from './newEntries';
import { LocalEdits } from './cellEdit';
import { watchedTables } from './watchedCells';

const HEADING_ROW = 3;
const WIDTHS = [45, 110, 110, 170, 230, 90, 90, 130, 220, 70, 110];

/** The journal from here on; nothing where it is kept already. */
export function startJournalPlan(language: Language, at: LocalMoment): Planner {
  return (snapshot) => ({ kind: 'steps', steps: startJournalSteps(snapshot, language, at) });
}

/**
 * The sheet of the journal, hidden so that nobody types in it by accident; it is not protected, because every line would
 * then empty the list of Undo. What stands already is written as the starting point: the journal alone says what is known.
 */
export function startJournalSteps(snapshot: WorkbookSnapshot, language: Language, at: LocalMoment, alsoTaken: readonly string[] = []): Step[] {
  if (hasJournal(snapshot)) return [];
  const words = journalText(language).sheet;
  const sheet = freeSheetName(snapshot, words.sheet, alsoTaken);
  const headings = JOURNAL_HEADINGS.map((key) => words.headings[key]);
  const standing = sortChanges(changesSince(new LastKnown(), watchedTables(snapshot), ''), {
    local: new LocalEdits([], () => undefined),
    isOverdue: () => true,
    at,
    reasonNeeded: false,
  }).entries;
  const first: JournalEntry = { number: 1, at, cell: '', candidate: '', criterion: '', before: '', after: words.begins, source: 'start', reason: '', reasonNeeded: false, table: '' };
  const entries = [first, ...standing.map((entry, index): JournalEntry => ({ ...entry, number: index + 2, source: 'start' }))];
  const area = { sheet, row: HEADING_ROW, column: 0, rows: entries.length + 1, columns: headings.length };
  return [
    { do: 'addSheet', sheet },
    { do: 'write', at: { sheet, row: 0, column: 0, rows: 2, columns: 1 }, cells: [[words.title], [words.note]] },
    { do: 'look', at: { sheet, row: 0, column: 0, rows: 1, columns: 1 }, look: TITLE },
    { do: 'look', at: { sheet, row: 1, column: 0, rows: 1, columns: 1 }, look: NOTE },
    { do: 'addTable', at: area, table: PROOF_TABLES.journal, headings, body: entries.map((entry) => rowOfEntry(headings, entry, words)) },
    { do: 'look', at: { ...area, rows: 1 }, look: HEADING },
    { do: 'look', at: { sheet, row: 0, column: 1, rows: FORMATTED_ROWS, columns: 1 }, look: { numberFormat: MOMENT_FORMAT } },
    ...WIDTHS.map((width, column): Step => ({ do: 'look', at: { sheet, row: 0, column, rows: 1, columns: 1 }, look: { width } })),
    { do: 'freeze', sheet, rows: HEADING_ROW + 1, columns: 0 },
    { do: 'visibility', sheet, visible: false },
  ];
}

/** So far down new lines show their time as a time. */
const FORMATTED_ROWS = 20_000;
