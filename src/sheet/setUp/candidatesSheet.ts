import type { Tender } from '../../domain/tender';
import type { WorkbookWording } from '../../i18n/workbook/wording';
import { criterionHeading, criterionHeadings } from '../criterionHeading';
import type { CandidateHeadings } from '../formulas';
import { TABLES } from '../workbookNames';
import { CALCULATED_KEYS } from './calculatedKeys';
import { CALCULATED, CALCULATED_HEADING, HEADING, MOMENT_FORMAT, NOTE, RATE_FORMAT, TITLE } from './looks';
import type { Step, TablePart } from './step';

/** Row of the headings in a new table, from 0. */
export const HEADING_ROW = 3;

/** The sheet with the table of candidates: facts, one column per criterion, and the columns that work themselves out. */
export function candidatesSheet(sheet: string, tender: Tender, headings: CandidateHeadings, words: WorkbookWording): Step[] {
  const columns = newTableHeadings(tender, headings, words);
  const at = { sheet, row: HEADING_ROW, column: 0, rows: 2, columns: columns.length };
  return [
    { do: 'addSheet', sheet },
    { do: 'write', at: { sheet, row: 0, column: 0, rows: 2, columns: 1 }, cells: [[words.titles.candidates], [words.notes.candidates]] },
    { do: 'look', at: { sheet, row: 0, column: 0, rows: 1, columns: 1 }, look: TITLE },
    { do: 'look', at: { sheet, row: 1, column: 0, rows: 1, columns: 1 }, look: NOTE },
    { do: 'addTable', at, table: TABLES.candidates, headings: columns, body: [columns.map(() => '')] },
    { do: 'look', at: { ...at, rows: 1 }, look: HEADING },
    ...columns.map((heading, column): Step => ({
      do: 'look',
      at: { sheet, row: HEADING_ROW, column, rows: 1, columns: 1 },
      look: { width: widthOf(heading, headings, words) },
    })),
    ...fixedLooks(headings, columns.includes(headings.received)),
    ...tender.knockOuts.map(({ id, text }): Step => ({ do: 'look', at: body(criterionHeading(id, text)), look: { align: 'Center' } })),
    { do: 'freeze', sheet, rows: HEADING_ROW + 1, columns: 1 },
    { do: 'page', sheet, orientation: 'landscape', titleRows: HEADING_ROW + 1 },
  ];
}

/** The order of the columns in a new table. */
export function newTableHeadings(tender: Tender, headings: CandidateHeadings, words: WorkbookWording): string[] {
  const received = tender.knockOuts.some(({ test }) => test.kind === 'deadline') ? [headings.received] : [];
  const criteria = criterionHeadings([...tender.knockOuts, ...tender.selection]);
  const calculated = CALCULATED_KEYS.map((key) => headings[key]);
  return [headings.candidate, words.headings.supplier, headings.rate, ...received, ...criteria, ...calculated];
}

function widthOf(heading: string, headings: CandidateHeadings, words: WorkbookWording): number {
  if (heading === headings.candidate || heading === words.headings.supplier) return 110;
  if (heading === headings.score || heading === headings.rank) return 60;
  return heading.length > 20 ? 100 : 75;
}

/** Formats of the fixed columns; grey is for cells in which nobody needs to type. */
function fixedLooks(headings: CandidateHeadings, hasReceived: boolean): Step[] {
  const received: Step = { do: 'look', at: body(headings.received), look: { numberFormat: MOMENT_FORMAT, width: 100 } };
  return [
    { do: 'look', at: body(headings.rate), look: { numberFormat: RATE_FORMAT } },
    ...(hasReceived ? [received] : []),
    ...CALCULATED_KEYS.flatMap((key): Step[] => [
      { do: 'look', at: body(headings[key]), look: CALCULATED },
      { do: 'look', at: { ...body(headings[key]), part: 'heading' }, look: CALCULATED_HEADING },
    ]),
  ];
}

/** The cells below a heading of the table of candidates. */
export function body(heading: string): TablePart {
  return { table: TABLES.candidates, heading, part: 'body' };
}
