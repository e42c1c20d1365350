import { pointsAsNumber } from '../../domain/points';
import type { KnockOutCriterion, SelectionCriterion } from '../../domain/tender';
import type { Language } from '../../i18n/language';
import type { WorkbookWording } from '../../i18n/workbook/wording';
import { scaleAsText } from '../scaleText';
import { columnReference } from '../structuredReference';
import type { TenderContents } from '../tenderContents';
import { TABLES } from '../workbookNames';
import { HEADING, NOTE, SUBTITLE, TITLE } from './looks';
import { asText, type Area, type Cell, type Step } from './step';

/** Empty rows between the two tables, so that the upper one has room to grow by typing below it. */
const GAP = 4;

/** The sheet with both tables of criteria, or only those that the workbook lacks. */
export function criteriaSheet(
  sheet: string,
  contents: TenderContents,
  words: WorkbookWording,
  language: Language,
  lacking: { readonly knockOuts: boolean; readonly selection: boolean },
): Step[] {
  const { knockOuts, selection } = contents.tender;
  const knockOutRow = 4;
  const selectionRow = lacking.knockOuts ? knockOutRow + Math.max(knockOuts.length, 1) + GAP + 1 : knockOutRow;
  return [
    { do: 'addSheet', sheet },
    { do: 'write', at: { sheet, row: 0, column: 0, rows: 2, columns: 1 }, cells: [[words.titles.criteria], [words.notes.criteria]] },
    { do: 'look', at: { sheet, row: 0, column: 0, rows: 1, columns: 1 }, look: TITLE },
    { do: 'look', at: { sheet, row: 1, column: 0, rows: 1, columns: 1 }, look: NOTE },
    ...(lacking.knockOuts ? knockOutTable(sheet, knockOutRow, contents, words) : []),
    ...(lacking.selection ? selectionTable(sheet, selectionRow, contents, words, language) : []),
    ...widths(sheet, selectionRow + selection.length + 1),
    { do: 'page', sheet, orientation: 'landscape' },
  ];
}

function knockOutTable(sheet: string, row: number, contents: TenderContents, words: WorkbookWording): Step[] {
  const { headings } = words;
  const body = contents.tender.knockOuts.map((each): Cell[] => [
    idCell(each.id),
    asText(each.text),
    testText(each, words),
    asText(contents.criterionSources.get(each.id) ?? ''),
  ]);
  const columns = [headings.id, headings.criterion, headings.test, headings.source];
  return table(sheet, row, TABLES.knockOuts, words.knockOutsTitle, columns, body);
}

function testText({ test }: KnockOutCriterion, words: WorkbookWording): string {
  return words.tests[test.kind];
}

function selectionTable(
  sheet: string,
  row: number,
  contents: TenderContents,
  words: WorkbookWording,
  language: Language,
): Step[] {
  const { headings } = words;
  const body = contents.tender.selection.map((each: SelectionCriterion): Cell[] => [
    idCell(each.id),
    asText(each.text),
    each.weight === null ? '' : pointsAsNumber(each.weight),
    scaleAsText(each.scale, language),
    asText(contents.criterionSources.get(each.id) ?? ''),
  ]);
  const columns = [headings.id, headings.criterion, headings.weight, headings.scale, headings.source];
  const sum = `=SUM(${columnReference(TABLES.selection, headings.weight)})`;
  return [
    ...table(sheet, row, TABLES.selection, words.selectionTitle, columns, body),
    { do: 'write', at: { sheet, row: row - 1, column: 3, rows: 1, columns: 2 }, cells: [[words.weightsSum, sum]] },
    { do: 'look', at: { sheet, row: row - 1, column: 4, rows: 1, columns: 1 }, look: { bold: true, align: 'Left' } },
  ];
}

function table(
  sheet: string,
  row: number,
  name: string,
  title: string,
  headings: readonly string[],
  body: readonly (readonly Cell[])[],
): Step[] {
  const rows = body.length > 0 ? body : [headings.map(() => '')];
  const at: Area = { sheet, row, column: 0, rows: rows.length + 1, columns: headings.length };
  return [
    { do: 'write', at: { sheet, row: row - 1, column: 0, rows: 1, columns: 1 }, cells: [[title]] },
    { do: 'look', at: { sheet, row: row - 1, column: 0, rows: 1, columns: 1 }, look: SUBTITLE },
    { do: 'addTable', at, table: name, headings, body: rows },
    { do: 'look', at: { ...at, rows: 1 }, look: HEADING },
    { do: 'look', at: { ...at, row: row + 1, rows: rows.length }, look: { wrap: true, verticalAlign: 'Top' } },
    ...[0, headings.length - 1].map((column): Step => ({ do: 'look', at: { ...at, row: row + 1, rows: rows.length, column, columns: 1 }, look: { align: 'Left' } })),
  ];
}

function widths(sheet: string, rows: number): Step[] {
  return [45, 420, 110, 150, 130].map((width, column) => ({
    do: 'look',
    at: { sheet, row: 0, column, rows, columns: 1 },
    look: { width },
  }));
}

/** Numbers stay numbers, so that sorting puts 10 after 9; formulas compare them as text. */
function idCell(id: string): Cell {
  return /^\d{1,9}$/.test(id) && String(Number(id)) === id ? Number(id) : asText(id);
}
