import type { WorkbookWording } from '../../i18n/workbook/wording';
import { tableNamed, type WorkbookSnapshot } from '../snapshot';
import type { TenderContents } from '../tenderContents';
import { HEADING, NOTE, TITLE } from './looks';
import { asText, type Area, type Cell, type Look, type Step } from './step';

/** The text of the notice and the rules of its procedure; the method reads neither. */
export const NOTICE_TABLES = { lines: 'NoticeLines', rules: 'NoticeRules' } as const;

const HEADING_ROW = 3;
/** One empty column stands between the lines and the rules. */
const RULES_COLUMN = 3;
/** Excel refuses longer texts in a cell; a longer line goes on in the next row, under the same number. */
const LONGEST_TEXT = 32_000;

/** The sheet that keeps the confirmed notice, so that every rule can be held against its source later. */
export function noticeSheet(sheet: string, snapshot: WorkbookSnapshot, contents: TenderContents, words: WorkbookWording): Step[] {
  const { notice = [], procedure = [] } = contents;
  const isFree = (table: string): boolean => tableNamed(snapshot, table) === null;
  const hasLines = notice.length > 0 && isFree(NOTICE_TABLES.lines);
  const hasRules = procedure.length > 0 && isFree(NOTICE_TABLES.rules);
  if (!hasLines && !hasRules) return [];
  const rules = procedure.map(({ label, value, source }) => [asText(label), asText(value), asText(source)]);
  return [
    { do: 'addSheet', sheet },
    { do: 'write', at: { sheet, row: 0, column: 0, rows: 2, columns: 1 }, cells: [[words.titles.notice], [words.notes.notice]] },
    { do: 'look', at: { sheet, row: 0, column: 0, rows: 1, columns: 1 }, look: TITLE },
    { do: 'look', at: { sheet, row: 1, column: 0, rows: 1, columns: 1 }, look: NOTE },
    ...(hasLines ? table(sheet, 0, NOTICE_TABLES.lines, words.noticeHeadings, notice.flatMap(linesOf), [45, 480]) : []),
    ...(hasRules ? table(sheet, RULES_COLUMN, NOTICE_TABLES.rules, words.ruleHeadings, rules, [150, 320, 110]) : []),
    { do: 'freeze', sheet, rows: HEADING_ROW + 1, columns: 0 },
    { do: 'page', sheet, orientation: 'landscape', titleRows: HEADING_ROW + 1 },
  ];
}

function linesOf(line: string, index: number): Cell[][] {
  const pieces: Cell[][] = [];
  for (let from = 0; from === 0 || from < line.length; from += LONGEST_TEXT) {
    pieces.push([index + 1, asText(line.slice(from, from + LONGEST_TEXT))]);
  }
  return pieces;
}

const BODY: Look = { wrap: true, verticalAlign: 'Top', align: 'Left' };

function table(
  sheet: string,
  column: number,
  name: string,
  headings: readonly string[],
  body: readonly (readonly Cell[])[],
  widths: readonly number[],
): Step[] {
  const at: Area = { sheet, row: HEADING_ROW, column, rows: body.length + 1, columns: headings.length };
  return [
    { do: 'addTable', at, table: name, headings, body },
    { do: 'look', at: { ...at, rows: 1 }, look: HEADING },
    { do: 'look', at: { ...at, row: HEADING_ROW + 1, rows: body.length }, look: BODY },
    ...widths.map((width, index): Step => ({ do: 'look', at: { ...at, column: column + index, columns: 1 }, look: { width } })),
  ];
}
