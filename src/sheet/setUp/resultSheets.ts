import type { WorkbookWording } from '../../i18n/workbook/wording';
import { cellName, cutFormula, provisionalFormula, spilledFormulas, spillName, type CandidateHeadings } from '../formulas';
import { NAMES } from '../workbookNames';
import { CALCULATED_HEADING, HEADING, NOTE, RATE_FORMAT, TITLE } from './looks';
import type { Area, Step } from './step';

const HEADING_ROW = 4;
/** Right of the four columns that the assessment spills, with a gap. */
const CUT_COLUMN = 5;
/** Spilled cells have no format of their own; this far down they look like rates. */
const FORMATTED_ROWS = 500;

/** What a tender has, as far as formulas leave it out where it has not. */
export interface FormulaParts {
  readonly knockOuts: boolean;
  readonly scales: boolean;
}

/** The sheet on which the shortlist spills. */
export function shortlistSheet(sheet: string, headings: CandidateHeadings, words: WorkbookWording, has: FormulaParts): Step[] {
  const row = HEADING_ROW;
  const columns = words.shortlistHeadings.length;
  const provisional = provisionalFormula(headings, words.no, words.provisional, words.final);
  return [
    { do: 'addSheet', sheet },
    { do: 'write', at: area(sheet, 0, 0, 3), cells: [[words.titles.shortlist], [words.notes.shortlist], [provisional]] },
    { do: 'write', at: { sheet, row, column: 0, rows: 1, columns }, cells: [words.shortlistHeadings] },
    ...shortlistFormula(area(sheet, row + 1, 0), headings, has),
    { do: 'look', at: area(sheet, 0, 0), look: TITLE },
    { do: 'look', at: area(sheet, 1, 0), look: NOTE },
    { do: 'look', at: area(sheet, 2, 0), look: { bold: true } },
    { do: 'look', at: { sheet, row, column: 0, rows: 1, columns }, look: HEADING },
    { do: 'look', at: { sheet, row: row + 1, column: 3, rows: FORMATTED_ROWS, columns: 1 }, look: { numberFormat: RATE_FORMAT } },
    { do: 'look', at: { sheet, row, column: 0, rows: FORMATTED_ROWS, columns: 1 }, look: { align: 'Center' } },
    ...[60, 180, 80, 90, 140].map((width, column): Step => ({ do: 'look', at: area(sheet, row, column), look: { width } })),
    { do: 'freeze', sheet, rows: row + 1, columns: 0 },
    { do: 'page', sheet, orientation: 'portrait', titleRows: row + 1 },
  ];
}

/** The formula of the shortlist in its cell, and the name by which it is found. */
export function shortlistFormula(at: Area, headings: CandidateHeadings, has: FormulaParts): Step[] {
  return [
    { do: 'write', at, cells: [[spilledFormulas(headings, has).shortlist]] },
    { do: 'name', name: NAMES.shortlist, formula: cellName(at.sheet, at.row, at.column) },
  ];
}

/** The sheet on which the assessment spills. */
export function calculationSheet(sheet: string, headings: CandidateHeadings, words: WorkbookWording, has: FormulaParts): Step[] {
  const columns = [words.headings.admitted, words.headings.failed, words.headings.score, words.headings.rank];
  const cut = area(sheet, HEADING_ROW + 1, CUT_COLUMN);
  return [
    { do: 'addSheet', sheet },
    { do: 'write', at: area(sheet, 0, 0, 2), cells: [[words.titles.calculation], [words.notes.calculation]] },
    { do: 'write', at: { sheet, row: HEADING_ROW, column: 0, rows: 1, columns: 4 }, cells: [columns] },
    { do: 'write', at: area(sheet, HEADING_ROW, CUT_COLUMN), cells: [[words.lastCertainRank]] },
    { do: 'look', at: area(sheet, 0, 0), look: TITLE },
    { do: 'look', at: area(sheet, 1, 0), look: NOTE },
    { do: 'look', at: { sheet, row: HEADING_ROW, column: 0, rows: 1, columns: 4 }, look: { ...CALCULATED_HEADING, width: 110 } },
    { do: 'look', at: area(sheet, HEADING_ROW, CUT_COLUMN), look: { ...CALCULATED_HEADING, width: 110 } },
    { do: 'freeze', sheet, rows: HEADING_ROW + 1, columns: 0 },
    { do: 'page', sheet, orientation: 'portrait', titleRows: HEADING_ROW + 1 },
    ...assessmentFormula(area(sheet, HEADING_ROW + 1, 0), headings, has),
    { do: 'write', at: cut, cells: [[cutFormula(headings)]] },
    { do: 'name', name: NAMES.cut, formula: cellName(sheet, cut.row, cut.column) },
  ];
}

/** The formula of the assessment in its cell, and the names by which it and its results are found. */
export function assessmentFormula(at: Area, headings: CandidateHeadings, has: FormulaParts): Step[] {
  return [
    { do: 'write', at, cells: [[spilledFormulas(headings, has).assessment]] },
    { do: 'name', name: NAMES.assessment, formula: cellName(at.sheet, at.row, at.column) },
    { do: 'name', name: NAMES.results, formula: spillName(at.sheet, at.row, at.column) },
  ];
}

function area(sheet: string, row: number, column: number, rows = 1): Area {
  return { sheet, row, column, rows, columns: 1 };
}
