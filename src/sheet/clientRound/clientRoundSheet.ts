import type { Language } from '../../i18n/language';
import { clientRoundText } from '../../i18n/clientRoundText';
import { CALCULATED, CALCULATED_HEADING, HEADING, NOTE, RATE_FORMAT, SUBTITLE, TITLE } from '../setUp/looks';
import { asText, type Area, type Look, type Step, type TablePart } from '../setUp/step';
import type { WorkbookSnapshot } from '../snapshot';
import { columnReference } from '../structuredReference';
import { clientFormulas, statusFormula } from './clientFormulas';
import { clientHeadings, clientTableName, marksHeading } from './clientTables';
import { markValidations, weightValidation } from './clientValidations';
import type { ProposedCriterion } from './clientState';

/** A candidate of a new round. */
export interface NewClientRow {
  readonly code: string;
  readonly name: string;
  /** Null where it is missing. */
  readonly rate: number | null;
  readonly rank: number;
}

export interface NewClientRound {
  readonly round: number;
  readonly sheet: string;
  readonly codesSheet: string;
  readonly criteria: readonly ProposedCriterion[];
  readonly rows: readonly NewClientRow[];
  readonly blind: boolean;
}

const WEIGHTS_ROW = 5;
const WIDTHS = { first: [50, 200, 80], criterion: 120, last: [60, 60, 90] } as const;

/** The sheet that the client fills in: weights above, candidates below. */
export function clientRoundSheet(
  snapshot: WorkbookSnapshot,
  { round, sheet, criteria, rows, blind }: NewClientRound,
  language: Language,
): Step[] {
  const words = clientRoundText(language).sheet;
  const { headings } = words;
  const [weights, marks] = [clientTableName('weights', round), clientTableName('marks', round)];
  const weightHeadings = clientHeadings('weights', headings.weights);
  const weightsAt: Area = { sheet, row: WEIGHTS_ROW, column: 0, rows: criteria.length + 1, columns: weightHeadings.length };
  const sumRow = WEIGHTS_ROW + criteria.length + 1;
  const criterionHeadings = criteria.map(marksHeading);
  const { code, candidate, rate, score, rank, invite } = headings.marks;
  const columns = [code, candidate, rate, ...criterionHeadings, score, rank, invite];
  const marksAt: Area = { sheet, row: marksRowOf(criteria.length), column: 0, rows: rows.length + 1, columns: columns.length };
  const tiesRow = tiesRowOf(criteria.length, rows.length);
  const cell = (row: number, column: number): Area => ({ sheet, row, column, rows: 1, columns: 1 });
  const put = (row: number, column: number, text: string, look: Look): Step[] => [
    { do: 'write', at: cell(row, column), cells: [[text]] },
    { do: 'look', at: cell(row, column), look },
  ];
  const body = (table: string, heading: string): TablePart => ({ table, heading, part: 'body' });
  const calculated = (table: string, heading: string): Step[] => [
    { do: 'look', at: body(table, heading), look: CALCULATED },
    { do: 'look', at: { table, heading, part: 'heading' }, look: CALCULATED_HEADING },
  ];
  return [
    ...put(0, 0, words.title(round), TITLE),
    ...put(1, 0, words.note, NOTE),
    ...put(2, 0, statusFormula(snapshot, round, words), { bold: true }),
    ...put(WEIGHTS_ROW - 1, 0, words.weightsTitle, SUBTITLE),
    {
      do: 'addTable',
      at: weightsAt,
      table: weights,
      headings: weightHeadings,
      body: criteria.map(({ id, text, weight }) => [asText(id), asText(text), weight, '']),
    },
    { do: 'look', at: { ...weightsAt, rows: 1 }, look: HEADING },
    { do: 'look', at: { ...weightsAt, row: WEIGHTS_ROW + 1, rows: criteria.length }, look: { verticalAlign: 'Top' } },
    { do: 'look', at: body(weights, headings.weights.id), look: { align: 'Left' } },
    { do: 'look', at: body(weights, headings.weights.criterion), look: { wrap: true } },
    ...calculated(weights, headings.weights.confirmed),
    ...put(sumRow, 1, words.sum, { bold: true, align: 'Right' }),
    ...put(sumRow, 2, `=SUM(${columnReference(weights, headings.weights.weight)})`, { bold: true }),
    ...put(marksAt.row - 1, 0, words.marksTitle, SUBTITLE),
    {
      do: 'addTable',
      at: marksAt,
      table: marks,
      headings: columns,
      body: rows.map((row) => [
        row.code,
        blind ? '' : asText(row.name),
        blind ? '' : (row.rate ?? ''),
        ...criteria.map(() => ''),
        '',
        '',
        '',
      ]),
    },
    { do: 'look', at: { ...marksAt, rows: 1 }, look: HEADING },
    ...columns.map((_, column): Step => ({ do: 'look', at: cell(marksAt.row, column), look: { width: widthOf(column, criteria.length) } })),
    { do: 'look', at: body(marks, rate), look: { numberFormat: RATE_FORMAT } },
    ...[score, rank].flatMap((heading) => calculated(marks, heading)),
    ...calculated(marks, invite),
    ...put(tiesRow - 1, 0, words.tiesTitle, SUBTITLE),
    weightValidation(round, headings.weights.weight, words),
    ...markValidations(round, criteria, criterionHeadings, words, language),
    { do: 'page', sheet, orientation: 'landscape' },
  ];
}

/** What the sheet needs once the codes stand: the formulas that read their assessment, and the lock. */
export function clientRoundFormulas({ round, sheet, criteria, rows }: NewClientRound, language: Language): Step[] {
  const words = clientRoundText(language).sheet;
  const { score, rank } = words.headings.marks;
  const table = clientTableName('marks', round);
  const formulas = clientFormulas(round, criteria.map(marksHeading), criteria.map(({ id }) => id), words);
  const ties: Area = { sheet, row: tiesRowOf(criteria.length, rows.length), column: 0, rows: 1, columns: 1 };
  const unlocked: TablePart = { table: clientTableName('weights', round), heading: words.headings.weights.weight, part: 'body' };
  return [
    { do: 'fillColumn', table, heading: score, formula: formulas.score, stretches: null },
    { do: 'fillColumn', table, heading: rank, formula: formulas.rank, stretches: null },
    { do: 'write', at: ties, cells: [[formulas.ties]] },
    { do: 'protect', sheet, unlocked: [unlocked] },
  ];
}

function widthOf(column: number, criteria: number): number {
  const { first, criterion, last } = WIDTHS;
  return first[column] ?? last[column - first.length - criteria] ?? criterion;
}

function marksRowOf(criteria: number): number {
  return WEIGHTS_ROW + criteria + 4;
}

function tiesRowOf(criteria: number, candidates: number): number {
  return marksRowOf(criteria) + candidates + 3;
}
