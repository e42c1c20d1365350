import type { ClientSheetWording } from '../../i18n/clientRound/wording';
import { PROCEDURE_SHEET_TEXTS } from '../../i18n/procedureSheetText';
import { columnsSideBySide, valuesByCriterion } from '../formulas';
import { procedureHeading } from '../procedure/procedureHeading';
import type { WorkbookSnapshot } from '../snapshot';
import { columnReference, headingReference, textInFormula } from '../structuredReference';
import { PROCEDURE_TABLES } from '../workbookNames';
import { clientTableName } from './clientTables';

/** Columns of the assessment, from 1, as TENDER.ASSESSMENT documents them. */
const SCORE = 3;
const RANK = 4;

/** The name of all that the assessment of a round spills. */
export function clientResultsName(round: number): string {
  return `Client_${round}_Results`;
}

export interface ClientFormulas {
  /** Stands alone on the sheet of the codes and spills. */
  readonly assessment: string;
  readonly score: string;
  readonly rank: string;
  readonly ties: string;
}

/** The live formulas of a round. Blanks stay blank, weights are found by number, and rows may be sorted. */
export function clientFormulas(
  round: number,
  criterionHeadings: readonly string[],
  ids: readonly string[],
  { headings, withdrawn, no, yes }: ClientSheetWording,
): ClientFormulas {
  const table = clientTableName('marks', round);
  const column = (key: keyof typeof headings.marks): string => columnReference(table, headings.marks[key]);
  const weights = clientTableName('weights', round);
  const codes = clientTableName('codes', round);
  const results = clientResultsName(round);
  const marked = columnsSideBySide(table, criterionHeadings).slice(1);
  const weighed = valuesByCriterion(weights, headings.weights.id, headings.weights.weight, ids).slice(1);
  const out = `COUNTIFS(${columnReference(codes, headings.codes.code)},${column('code')},${columnReference(codes, headings.codes.present)},${textInFormula(no)})`;
  const present = `IF(${out}>0,${textInFormula(no)},${textInFormula(yes)})`;
  const own = (key: 'score' | 'rank', result: number): string =>
    `=IFNA(INDEX(${results},ROW()-ROW(${headingReference(table, headings.marks[key])}),${result}),"")`;
  const named = `TRIM(${column('code')}&" "&${column('candidate')})`;
  const result = (index: number): string => `INDEX(${results},0,${index})`;
  return {
    assessment: `=TENDER.ASSESSMENT(${marked},${weighed},${column('rate')},${present},${textInFormula(withdrawn)})`,
    score: own('score', SCORE),
    rank: own('rank', RANK),
    ties: `=TENDER.TIES(${named},${result(SCORE)},${column('rate')},${result(1)})`,
  };
}

/** Says above the marks how far the round is, also to somebody without the add-in. */
export function statusFormula(snapshot: WorkbookSnapshot, round: number, words: ClientSheetWording): string {
  const confirmed = columnReference(clientTableName('weights', round), words.headings.weights.confirmed);
  const isOpen = `COUNT(${confirmed})<ROWS(${confirmed})`;
  const kind = procedureHeading(snapshot, 'decisions', 'decision');
  const of = procedureHeading(snapshot, 'decisions', 'round');
  const column = (heading: string | null): string => columnReference(PROCEDURE_TABLES.decisions, heading ?? '');
  const closings = Object.values(PROCEDURE_SHEET_TEXTS).map(
    ({ decisions }) => `COUNTIFS(${column(kind)},${textInFormula(decisions.markingClosed)},${column(of)},${round})`,
  );
  const isClosed = kind === null || of === null ? 'FALSE' : `${closings.join('+')}>0`;
  const [open, fixed, closed] = [words.weightsOpen, words.weightsFixed, words.markingClosed].map(textInFormula);
  return `=IF(${isOpen},${open},IF(${isClosed},${closed},${fixed}))`;
}
