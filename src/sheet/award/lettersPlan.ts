import { nameKey } from '../../domain/nameKey';
import type { Language } from '../../i18n/language';
import type { AwardHeading } from '../../i18n/award/sheet/wording';
import { AWARD_HEADINGS } from '../../i18n/award/sheet/wording';
import { AWARD_SHEET_TEXTS } from '../../i18n/award/sheet/words';
import { checkWorkbook } from '../checkedWorkbook';
import { awardIssue } from '../locatedIssue';
import type { Planner } from '../plan';
import { CALCULATED, NOTE } from '../setUp/looks';
import { asText, type Cell, type Look, type Step } from '../setUp/step';
import { freeSheetName } from '../sheetNames';
import type { TableSnapshot, WorkbookSnapshot } from '../snapshot';
import { PROCEDURE_TABLES } from '../workbookNames';
import { awardTable, keyOfHeading, newHeadings, rowFor } from './awardWords';
import { checkText, letterCells, LETTER_FIELDS, markOf, type LetterField } from './letterCells';
import { letterSet, type MadeLetter } from './letterSet';
import { columnLooks, newTable, sheetHead, TABLE_ROW } from './newSheet';
import { readLetters, type StandingLetter } from './readLetters';

const SPARE_ROWS = 400;
const DATE_FORMAT = 'dd-mm-yyyy';
const LOOKS: Readonly<Record<AwardHeading<'letters'>, Look>> = {
  candidate: { width: 130, ...CALCULATED },
  supplier: { width: 120 },
  kind: { width: 90 },
  rank: { width: 45 },
  score: { width: 50 },
  points: { width: 220 },
  advantages: { width: 220 },
  plainEnd: { width: 90, numberFormat: DATE_FORMAT },
  movedEnd: { width: 90, numberFormat: DATE_FORMAT },
  text: { width: 480 },
  // Marks for the add-in: nothing to read, and too long to print.
  check: { width: 40, ...NOTE, numberFormat: ';;;' },
};

/**
 * Makes the letters that can be made, and makes anew what still is as it was generated. A cell that a person typed over
 * stays as it is; {@link lettersStatus} names it.
 */
export function lettersPlan(language: Language): Planner {
  return (snapshot) => {
    const source = checkWorkbook(snapshot, language);
    if (source === null) return { kind: 'refused', issues: [awardIssue('error', 'noProcedure', {})] };
    const set = letterSet(source, language);
    if (set.letters.length === 0) {
      const errors = [...set.issues, ...set.blocked.flatMap(({ issues }) => issues)].filter(({ severity }) => severity === 'error');
      return { kind: 'refused', issues: errors.length > 0 ? errors : [awardIssue('error', 'nothingToSend', {})] };
    }
    const standing = awardTable(snapshot, 'letters');
    return { kind: 'steps', steps: standing ? renewed(snapshot, standing, set.letters, language) : firstLetters(snapshot, set.letters, language) };
  };
}

function firstLetters(snapshot: WorkbookSnapshot, letters: readonly MadeLetter[], language: Language): Step[] {
  const words = AWARD_SHEET_TEXTS[language];
  const sheet = freeSheetName(snapshot, words.sheets.letters);
  const body = letters.map((letter) => AWARD_HEADINGS.letters.map((key) => newRow(letter, language)[key]));
  const looks = AWARD_HEADINGS.letters.map((key): Look => ({ wrap: key !== 'check', verticalAlign: 'Top', align: 'Left', ...LOOKS[key] }));
  return [
    ...sheetHead(sheet, words.sheets.letters, words.notes.letters),
    ...newTable({ sheet, row: TABLE_ROW, column: 0 }, PROCEDURE_TABLES.letters, newHeadings('letters', language), body),
    ...columnLooks(sheet, TABLE_ROW, Math.max(SPARE_ROWS, body.length), looks),
    { do: 'freeze', sheet, rows: TABLE_ROW + 1, columns: 1 },
    { do: 'page', sheet, orientation: 'landscape', titleRows: TABLE_ROW + 1 },
    { do: 'show', sheet },
  ];
}

function renewed(snapshot: WorkbookSnapshot, table: TableSnapshot, letters: readonly MadeLetter[], language: Language): Step[] {
  const standing = readLetters(snapshot).letters;
  const known = letters.flatMap((letter) => {
    const row = standing.get(nameKey(letter.file.name));
    return row ? [{ row, cells: renewedRow(letter, row, language) }] : [];
  });
  const added = letters.filter(({ file }) => !standing.has(nameKey(file.name)));
  return [
    ...table.headings.flatMap((heading) => {
      const key = keyOfHeading('letters', heading);
      return key === null ? [] : stretches(heading, known.flatMap(({ row, cells }) => (cells.has(key) ? [[row.row, cells.get(key)!] as const] : [])));
    }),
    ...(added.length === 0
      ? []
      : [{ do: 'appendRows', table: PROCEDURE_TABLES.letters, rows: added.map((letter) => rowFor(table, 'letters', newRow(letter, language))) } as const]),
    { do: 'show', sheet: table.sheet },
  ];
}

/** Cells of a column in stretches without a gap, so that what is kept in between is not written at all. */
function stretches(heading: string, cells: readonly (readonly [number, Cell])[]): Step[] {
  const steps: { do: 'setCells'; table: string; heading: string; from: number; cells: Cell[] }[] = [];
  for (const [row, cell] of [...cells].sort(([a], [b]) => a - b)) {
    const last = steps.at(-1);
    if (last && last.from + last.cells.length === row) last.cells.push(cell);
    else steps.push({ do: 'setCells', table: PROCEDURE_TABLES.letters, heading, from: row, cells: [cell] });
  }
  return steps;
}

function newRow(letter: MadeLetter, language: Language): Record<AwardHeading<'letters'>, Cell> {
  const cells = letterCells(letter, language);
  const marks = new Map(LETTER_FIELDS.map((field) => [field, markOf(cells[field])] as const));
  return { ...safeCells(cells), candidate: asText(letter.file.name), check: checkText(marks) };
}

/** The cells that may be made anew; a person's own is left out, and keeps the mark of what was generated there. */
function renewedRow(letter: MadeLetter, { edited, check, value }: StandingLetter, language: Language): ReadonlyMap<string, Cell> {
  const cells = letterCells(letter, language);
  const changes = new Map<string, Cell>();
  const marks = new Map<LetterField, string>();
  for (const field of LETTER_FIELDS) {
    if (edited.includes(field)) {
      marks.set(field, check.get(field) ?? '-');
      continue;
    }
    marks.set(field, markOf(cells[field]));
    if (markOf(value(field)) !== markOf(cells[field])) changes.set(field, safeCells(cells)[field]);
  }
  const text = checkText(marks);
  if (checkText(check as ReadonlyMap<LetterField, string>) !== text) changes.set('check', text);
  return changes;
}

function safeCells(cells: Readonly<Record<LetterField, Cell>>): Record<LetterField, Cell> {
  return Object.fromEntries(LETTER_FIELDS.map((field) => [field, typeof cells[field] === 'string' ? asText(cells[field]) : cells[field]])) as Record<LetterField, Cell>;
}
