import { Answer, ANSWER_WORDS } from '../../domain/answer';
import type { Language } from '../../i18n/language';
import { nativeCheckText } from '../../i18n/nativeCheckText';
import type { NativeCheckWording } from '../../i18n/nativeCheck/wording';
import { workbookText } from '../../i18n/workbookText';
import type { Plan } from '../plan';
import { CALCULATED, CALCULATED_HEADING, HEADING, NOTE, TITLE } from '../setUp/looks';
import type { Area, Cell, Step } from '../setUp/step';
import { freeSheetName } from '../sheetNames';
import { tableNamed, type WorkbookSnapshot } from '../snapshot';
import { checkColumns } from './checkColumns';
import { checkSource, type CheckSource } from './checkSource';
import { CHECK_TABLES } from './checkTables';
import { criteriaHeadings, criteriaRows, criterionCells, type CriterionCells } from './criteriaRows';
import { inBrackets, MEANING, type AnswerWords } from './inputCell';
import { levelRows } from './levelRows';
import { overallFormula, settingCells, settingRows } from './settingCells';

/** Row of the headings, from 0; the verdict stands above it. */
const HEADING_ROW = 4;
/** Row of the headings of the tables at the right, below what every row reads. */
const SIDE_ROW = 12;
/** Rows beyond the present candidates, so that some more may come in before the check must be made again. */
const SPARE = { least: 20, share: 0.1 } as const;

/**
 * Writes a sheet that works out knock-out, score, rank and shortlist with built-in functions only, from the cells that
 * people typed in, and holds the results of the workbook against it. A check that stands already is replaced.
 */
export function nativeCheckPlan(snapshot: WorkbookSnapshot, language: Language): Plan {
  const source = checkSource(snapshot, (key) => workbookText(language).headings[key]);
  if (!('tender' in source)) return { kind: 'refused', issues: source };
  const words = nativeCheckText(language);
  const { yes, no, withdrawn } = workbookText(language);
  const old = tableNamed(snapshot, CHECK_TABLES.rows)?.sheet ?? null;
  const sheet = old ?? freeSheetName(snapshot, words.sheet);
  return {
    kind: 'steps',
    steps: [...(old === null ? [] : [{ do: 'removeSheet', sheet: old } as const]), ...checkSheet(sheet, source, { yes, no, unusable: words.unusable, withdrawn }, words)],
  };
}

function checkSheet(sheet: string, source: CheckSource, answers: AnswerWords, words: NativeCheckWording): Step[] {
  const rows = source.rows + Math.max(SPARE.least, Math.ceil(source.rows * SPARE.share));
  const { knockOuts, selection } = source.tender;
  const width = FIXED_COLUMNS + knockOuts.length + (source.withdrawal ? 1 : 0) + selection.length;
  const side = width + 1;
  const cells = settingCells(source, 0, side, rows);
  const limits = (line: number): CriterionCells => criterionCells(SIDE_ROW + line, side);
  const columns = checkColumns(source, cells, limits, answers, words);
  const headings = [words.columns.row, ...columns.map(({ heading }) => heading)];
  const levels = levelRows(source.tender);
  const at: Area = { sheet, row: HEADING_ROW, column: 0, rows: rows + 1, columns: headings.length };
  const area = (row: number, column: number, height: number, across: number): Area => ({ sheet, row, column, rows: height, columns: across });
  const settings = settingRows(source, cells, rows, words);
  const results = columns.filter(({ role }) => role === 'result').length + 1;
  return [
    { do: 'addSheet', sheet },
    { do: 'write', at: area(0, 0, 2, 1), cells: [[words.title], [words.note]] },
    { do: 'addTable', at, table: CHECK_TABLES.rows, headings, body: countedRows(rows, headings.length) },
    ...sideTables(sheet, side, criteriaRows(source, words), levels, words),
    { do: 'write', at: area(0, side, settings.length, 2), cells: settings },
    ...columns.map(({ heading, formula }): Step => ({ do: 'fillColumn', table: CHECK_TABLES.rows, heading, formula, stretches: null })),
    { do: 'write', at: area(2, 0, 1, 1), cells: [[overallFormula(cells, words)]] },
    { do: 'look', at: area(0, 0, 1, 1), look: TITLE },
    { do: 'look', at: area(1, 0, 1, 1), look: NOTE },
    { do: 'look', at: area(2, 0, 1, 1), look: { bold: true, size: 12 } },
    { do: 'look', at: area(HEADING_ROW, 0, 1, results), look: HEADING },
    { do: 'look', at: area(HEADING_ROW, results, 1, headings.length - results), look: CALCULATED_HEADING },
    { do: 'look', at: area(HEADING_ROW + 1, results, rows, headings.length - results), look: CALCULATED },
    ...[40, 140, 150, 150, 80, 110, 60, 50, 80].map((size, column): Step => ({ do: 'look', at: area(HEADING_ROW, column, 1, 1), look: { width: size } })),
    { do: 'look', at: area(HEADING_ROW, results, 1, headings.length - results), look: { width: 80 } },
    { do: 'freeze', sheet, rows: HEADING_ROW + 1, columns: 2 },
    { do: 'page', sheet, orientation: 'landscape', titleRows: HEADING_ROW + 1 },
    { do: 'protect', sheet, unlocked: [] },
    { do: 'show', sheet },
  ];
}

/** The row, the eight results, four steps to the rank and five comparisons. */
const FIXED_COLUMNS = 18;

/** Only the first column is known beforehand: it counts. */
function countedRows(rows: number, columns: number): Cell[][] {
  return Array.from({ length: rows }, (_, row) => [row + 1, ...new Array<Cell>(columns - 1).fill('')]);
}

function sideTables(sheet: string, column: number, criteria: Cell[][], levels: Cell[][], words: NativeCheckWording): Step[] {
  const { levels: level } = words;
  const levelHeadings = [level.criterion, level.name, level.points, level.low, level.lowIncluded, level.high, level.highIncluded];
  const known = [...ANSWER_WORDS].map(([word, answer]): Cell[] => [inBrackets(word), answer === Answer.met ? MEANING.met : MEANING.notMet]);
  const blank: Cell[] = [inBrackets(''), MEANING.open];
  const tables = [
    { name: CHECK_TABLES.criteria, headings: criteriaHeadings(words), body: criteria },
    { name: CHECK_TABLES.words, headings: [words.words.word, words.words.meaning], body: [...known, blank] },
    { name: CHECK_TABLES.levels, headings: levelHeadings, body: levels },
  ];
  let next = column;
  return tables.flatMap(({ name, headings, body }): Step[] => {
    const rows = body.length > 0 ? body : [headings.map((): Cell => '')];
    const at: Area = { sheet, row: SIDE_ROW, column: next, rows: rows.length + 1, columns: headings.length };
    next += headings.length + 1;
    return [
      { do: 'addTable', at, table: name, headings, body: rows },
      { do: 'look', at: { ...at, rows: 1 }, look: CALCULATED_HEADING },
      { do: 'look', at: { ...at, row: SIDE_ROW + 1, rows: rows.length }, look: CALCULATED },
      { do: 'look', at: { ...at, rows: 1 }, look: { width: 90 } },
    ];
  });
}
