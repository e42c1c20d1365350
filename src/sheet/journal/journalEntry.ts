import type { LocalMoment } from '../../domain/procedure/round';
import { JOURNAL_HEADINGS, JOURNAL_SOURCES, type JournalHeading, type JournalSheetWording, type JournalSource } from '../../i18n/journal/wording';
import { JOURNAL_TEXTS } from '../../i18n/journalText';
import { isSameHeading } from '../headings';
import { localMomentOf, serialOfLocalMoment } from '../localMoment';
import { asText, type Cell } from '../setUp/step';
import { valueOf, type WatchedValue } from './watchedValue';

/** One line of the journal. */
export interface JournalEntry {
  readonly number: number;
  readonly at: LocalMoment | null;
  /** "Kandidaten!F7", as it was called at that moment. */
  readonly cell: string;
  readonly candidate: string;
  readonly criterion: string;
  readonly before: WatchedValue;
  readonly after: WatchedValue;
  readonly source: JournalSource;
  readonly reason: string;
  readonly reasonNeeded: boolean;
  readonly table: string;
}

export type NewJournalEntry = Omit<JournalEntry, 'number'>;

/** Lines of the journal for the rows of its table, in whichever language and order of columns. */
export function entriesOfRows(headings: readonly string[], rows: readonly (readonly unknown[])[]): JournalEntry[] {
  const column = new Map(JOURNAL_HEADINGS.map((key) => [key, positionOf(headings, key)]));
  return rows.flatMap((cells) => {
    const value = (key: JournalHeading): unknown => cells[column.get(key) ?? -1] ?? '';
    const text = (key: JournalHeading): string => String(value(key)).trim();
    if (cells.every((cell) => cell === '' || cell === null)) return [];
    return [
      {
        number: Number(value('number')) || 0,
        at: localMomentOf(value('at')),
        cell: text('cell'),
        candidate: text('candidate'),
        criterion: text('criterion'),
        before: valueOf(value('before')),
        after: valueOf(value('after')),
        source: sourceOf(text('source')),
        reason: text('reason'),
        reasonNeeded: text('reasonNeeded') !== '',
        table: text('table'),
      },
    ];
  });
}

/** The cells of an entry, for a table with these headings. */
export function rowOfEntry(headings: readonly string[], entry: JournalEntry, words: JournalSheetWording): Cell[] {
  const cells: Readonly<Record<JournalHeading, Cell>> = {
    number: entry.number,
    at: entry.at === null ? '' : serialOfLocalMoment(entry.at),
    cell: exactly(entry.cell),
    candidate: exactly(entry.candidate),
    criterion: exactly(entry.criterion),
    before: exactly(entry.before),
    after: exactly(entry.after),
    source: words.sources[entry.source],
    reason: asText(entry.reason),
    reasonNeeded: entry.reasonNeeded ? words.needed : '',
    table: entry.table,
  };
  return headings.map((heading) => {
    const key = JOURNAL_HEADINGS.find((each) => Object.values(JOURNAL_TEXTS).some(({ sheet }) => isSameHeading(sheet.headings[each], heading)));
    return key === undefined ? '' : cells[key];
  });
}

/** The heading of a column as it stands; null where it is gone. */
export function standingJournalHeading(headings: readonly string[], key: JournalHeading): string | null {
  return headings[positionOf(headings, key)] ?? null;
}

/** The words in which this journal is kept. */
export function journalWords(headings: readonly string[]): JournalSheetWording {
  const { nl, en } = JOURNAL_TEXTS;
  return headings.some((heading) => isSameHeading(heading, en.sheet.headings.candidate)) ? en.sheet : nl.sheet;
}

function positionOf(headings: readonly string[], key: JournalHeading): number {
  return headings.findIndex((heading) => Object.values(JOURNAL_TEXTS).some(({ sheet }) => isSameHeading(sheet.headings[key], heading)));
}

function sourceOf(word: string): JournalSource {
  const found = JOURNAL_SOURCES.find((source) => Object.values(JOURNAL_TEXTS).some(({ sheet }) => isSameHeading(sheet.sources[source], word)));
  return found ?? 'remote';
}

/** A value that comes back as it went in: a text that looks like a number stays a text. */
function exactly(value: WatchedValue): Cell {
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}
