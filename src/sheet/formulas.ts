import { LARGEST_QUANTITY } from '../domain/decimal';
import { cellAddress, sheetInFormula } from './a1';
import { NAMES, TABLES } from './workbookNames';
import { AFTER_LAST_DATE } from './serialDate';
import { columnReference, headingReference, textInFormula, thisRowReference } from './structuredReference';

/** Headings of the columns that formulas read or fill. */
export interface CandidateHeadings {
  readonly candidate: string;
  readonly rate: string;
  readonly received: string;
  readonly admitted: string;
  readonly failed: string;
  readonly score: string;
  readonly rank: string;
}

/**
 * Columns side by side, in a fixed order, wherever they stand in the table. CHOOSE works in every Excel that runs
 * the functions. An empty cell would arrive as 0 through any array formula, and a blank mark is never a zero: IF keeps it empty.
 */
export function columnsSideBySide(table: string, headings: readonly string[]): string {
  return sideBySide(headings.map((heading) => columnWithBlanks(table, heading)));
}

/** A column whose empty cells stay empty in an array formula. */
export function columnWithBlanks(table: string, heading: string): string {
  const column = columnReference(table, heading);
  return `IF(ISBLANK(${column}),"",${column})`;
}

/** One value per criterion, looked up by its number, so that sorting the criteria table changes nothing. */
export function valuesByCriterion(table: string, idHeading: string, valueHeading: string, ids: readonly string[]): string {
  const value = columnReference(table, valueHeading);
  const id = columnReference(table, idHeading);
  return sideBySide(ids.map((each) => `INDEX(${value},MATCH(${textInFormula(each)},${id}&"",0))`));
}

/** Cells or columns next to each other as one block, in this order. */
export function sideBySide(parts: readonly string[]): string {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return `=${only}`;
  return `=CHOOSE({${parts.map((_, index) => index + 1).join(',')}},${parts.join(',')})`;
}

/** A row of texts, for a name. */
export function rowOfTexts(texts: readonly string[]): string {
  return `={${texts.map(textInFormula).join(',')}}`;
}

/** A fact, looked up by its label; empty stays empty, because an open fact is no zero. */
export function factFormula(factHeading: string, valueHeading: string, label: string): string {
  const value = columnReference(TABLES.facts, valueHeading);
  const row = `MATCH(${textInFormula(label)},${columnReference(TABLES.facts, factHeading)},0)`;
  return `=IF(INDEX(${value},${row})="","",INDEX(${value},${row}))`;
}

/** One cell, for a name. */
export function cellName(sheet: string, row: number, column: number): string {
  return `=${sheetInFormula(sheet)}!${cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')}`;
}

/** All that a formula in a cell spills, for a name. */
export function spillName(sheet: string, row: number, column: number): string {
  return `${cellName(sheet, row, column)}#`;
}

/** Columns of the assessment, from 1, as TENDER.ASSESSMENT documents them. */
const RESULT = { admitted: 1, failed: 2, score: 3, rank: 4 } as const;

/** Formulas of the calculated columns. What is still open shows as an empty cell; other errors stay visible. */
export function calculatedColumns(
  headings: CandidateHeadings,
  words: { readonly yes: string; readonly no: string },
): Readonly<Record<keyof typeof RESULT, string>> {
  // Spills cannot live inside a table; INDEX brings in the row's own part.
  const own = (key: keyof typeof RESULT): string =>
    `INDEX(${NAMES.results},ROW()-ROW(${headingReference(TABLES.candidates, headings[key])}),${RESULT[key]})`;
  return {
    admitted: `=IFNA(IF(${own('admitted')},${textInFormula(words.yes)},${textInFormula(words.no)}),"")`,
    failed: `=IFNA(${own('failed')},"")`,
    score: `=IFNA(${own('score')},"")`,
    rank: `=IFNA(${own('rank')},"")`,
  };
}

/** The spilled formulas, each standing alone in one cell. */
export function spilledFormulas(
  headings: CandidateHeadings,
  has: { readonly knockOuts: boolean; readonly scales: boolean },
): Readonly<Record<SpillKey, string>> {
  const column = (heading: string): string => columnReference(TABLES.candidates, heading);
  const result = (key: keyof typeof RESULT): string => `INDEX(${NAMES.results},0,${RESULT[key]})`;
  const rate = column(headings.rate);
  const knockOuts = has.knockOuts ? `${NAMES.answers},${NAMES.knockOutIds}` : ',';
  const optional = has.scales ? `,${knockOuts},${NAMES.scales}` : has.knockOuts ? `,${knockOuts}` : '';
  const candidates = column(headings.candidate);
  return {
    assessment: `=TENDER.ASSESSMENT(${NAMES.marks},${NAMES.weights},${rate}${optional})`,
    shortlist: `=TENDER.SHORTLIST(${candidates},${result('score')},${rate},${result('admitted')},${NAMES.size})`,
  };
}
export type SpillKey = 'assessment' | 'shortlist';

/**
 * The last rank that is on the shortlist for certain: the size, or less where equal candidates stand across the cut.
 * Native, because the rule that highlights may not call functions of an add-in.
 */
export function cutFormula(headings: CandidateHeadings): string {
  const rank = columnReference(TABLES.candidates, headings.rank);
  const upTo = `"<="&${NAMES.size}`;
  return `=IF(N(${NAMES.size})=0,0,IF(COUNTIF(${rank},${upTo})<=${NAMES.size},${NAMES.size},MAXIFS(${rank},${rank},${upTo})-1))`;
}

/** The note above the shortlist: whether every candidate that is not out has a rank. */
export function provisionalFormula(headings: CandidateHeadings, no: string, provisional: string, final: string): string {
  const column = (heading: string): string => columnReference(TABLES.candidates, heading);
  const named = `(${column(headings.candidate)}<>"")`;
  const notOut = `(IFERROR(${column(headings.admitted)},"")<>${textInFormula(no)})`;
  const unranked = `(1-ISNUMBER(${column(headings.rank)}))`;
  return `=IF(SUMPRODUCT(${named}*${notOut}*${unranked})>0,${textInFormula(provisional)},${textInFormula(final)})`;
}

/** An answer that follows from the rate: met when at or under the cap, open while there is no rate that can be one. */
export function rateCapFormula(headings: CandidateHeadings, cap: number, words: { yes: string; no: string }): string {
  const rate = thisRowReference(TABLES.candidates, headings.rate);
  const answer = `IF(ROUND(${rate},6)<=${cap},${textInFormula(words.yes)},${textInFormula(words.no)})`;
  return `=IF(ISNUMBER(${rate}),IF(AND(${rate}>0,${rate}<=${LARGEST_QUANTITY}),${answer},""),"")`;
}

/**
 * An answer that follows from the time of receipt: only a known time after the deadline is not met. In whole seconds,
 * because the same time on the clock may have another last digit as a fraction of a day.
 */
export function deadlineFormula(headings: CandidateHeadings, deadline: number, words: { yes: string; no: string }): string {
  const received = thisRowReference(TABLES.candidates, headings.received);
  const [yes, no] = [textInFormula(words.yes), textInFormula(words.no)];
  const isLate = `ROUND(${received}*${SECONDS_A_DAY},0)>${Math.round(deadline * SECONDS_A_DAY)}`;
  return `=IF(ISNUMBER(${received}),IF(${received}<${AFTER_LAST_DATE},IF(${isLate},${no},${yes}),${yes}),${yes})`;
}

const SECONDS_A_DAY = 86_400;

/** The rule that highlights the shortlist in the table of candidates, for its first row. */
export function highlightFormula(rankColumn: number, firstRow: number): string {
  const rank = `$${cellAddress(firstRow, rankColumn)}`;
  return `=AND(ISNUMBER(${rank}),${rank}<=${NAMES.cut})`;
}
