import type { PanelRule } from '../../domain/competency';
import type { InterviewSheetWording } from '../../i18n/interviews/sheet/wording';
import { columnReference, headingReference, textInFormula, thisRowReference, thisRowStretch } from '../structuredReference';
import { roundTable } from '../workbookNames';

/** What the formulas of a panel's sheet refer to. Everything is found by table and heading, never by place. */
export interface PanelPlace {
  readonly round: number;
  /** Headings of the members' columns, in their order; at least one. */
  readonly memberHeadings: readonly string[];
  readonly words: InterviewSheetWording;
}

/** A member's grade, found by candidate and competency: a member may have sorted, and may have renamed the sheet. */
export function memberGradeFormula({ round, words }: Omit<PanelPlace, 'memberHeadings'>, member: number): string {
  const own = roundTable('member', round, member);
  const panel = roundTable('panel', round);
  const { headings } = words;
  const same =
    `(${columnReference(own, headings.member.candidate)}=${thisRowReference(panel, headings.panel.candidate)})` +
    `*(${columnReference(own, headings.member.competency)}=${thisRowReference(panel, headings.panel.competency)})`;
  return cellOfTheOnlyRow(same, own, headings.member.grade, textInFormula(words.rowProblem));
}

/** The cell of the one row that a condition holds for; what stands in `otherwise` where there is none, or more than one. */
function cellOfTheOnlyRow(condition: string, table: string, heading: string, otherwise: string): string {
  const rows = `ROW(${columnReference(table, heading)})-ROW(${headingReference(table, heading)})`;
  const found = `INDEX(${columnReference(table, heading)},SUMPRODUCT(${condition}*(${rows})))`;
  return `=IF(SUMPRODUCT(${condition})<>1,${otherwise},${found}&"")`;
}

/** The places of the members' grades in the list of grades, as an array: 0 where one is missing or is no grade. */
function places({ round, memberHeadings, words }: PanelPlace): string {
  const grades = roundTable('panelGrades', round);
  const { grade, number } = words.headings.grades;
  const given = thisRowStretch(roundTable('panel', round), memberHeadings[0]!, memberHeadings.at(-1)!);
  return `SUMIF(${columnReference(grades, grade)},${given},${columnReference(grades, number)})`;
}

/** Of an even number the lower of the two middle grades; empty while one is missing. */
export function medianFormula(place: PanelPlace): string {
  const middle = Math.floor((place.memberHeadings.length - 1) / 2) + 1;
  return whenComplete(place, `SMALL(${places(place)},${middle})`);
}

export function lowestFormula(place: PanelPlace): string {
  return whenComplete(place, `SMALL(${places(place)},1)`);
}

/** Position to grade, once every member has given one. SUMPRODUCT works out arrays in every Excel. */
function whenComplete(place: PanelPlace, position: string): string {
  const grades = columnReference(roundTable('panelGrades', place.round), place.words.headings.grades.grade);
  return `=IF(${missing(place)}>0,"",INDEX(${grades},SUMPRODUCT(${position}))&"")`;
}

function missing(place: PanelPlace): string {
  return `SUMPRODUCT(--(${places(place)}=0))`;
}

/** The panel's grade where the rule makes it; null where the panel types it. */
export function panelGradeFormula(rule: PanelRule, place: PanelPlace): string | null {
  switch (rule) {
    case 'consensus':
      return null;
    case 'lowest':
      return lowestFormula(place);
    case 'median':
      return medianFormula(place);
  }
}

/** In words: members more than one level apart, and a consensus that needs a reason. */
export function attentionFormula(rule: PanelRule, place: PanelPlace): string {
  const { words, round, memberHeadings } = place;
  const at = places(place);
  const panel = roundTable('panel', round);
  const own = (key: keyof typeof words.headings.panel): string => thisRowReference(panel, words.headings.panel[key]);
  const lowest = `SUMPRODUCT(SMALL(${at},1+${missing(place)}))`;
  // Compared first: where nobody has given a grade there is no lowest one.
  const apart = `IF(${missing(place)}=${memberHeadings.length},FALSE,SUMPRODUCT(MAX(${at}))-${lowest}>1)`;
  const discuss = `IF(${apart},${textInFormula(words.discuss)},"")`;
  if (rule !== 'consensus') return `=${discuss}`;
  const grade = `${own('grade')}&""`;
  const median = `${own('median')}&""`;
  const needs = `AND(${grade}<>"",${median}<>"",${grade}<>${median},TRIM(${own('reason')})="")`;
  const both = `IF(AND(${apart},${needs}),"; ","")`;
  return `=${discuss}&${both}&IF(${needs},${textInFormula(words.reasonNeeded)},"")`;
}

/** The panel's grade of one competency in the table of outcomes; its heading says which. */
export function resultGradeFormula(round: number, heading: string, competency: string, words: InterviewSheetWording): string {
  const panel = roundTable('panel', round);
  const results = roundTable('panelResults', round);
  const { candidate, competency: which, grade } = words.headings.panel;
  const same =
    `(${columnReference(panel, candidate)}=${thisRowReference(results, words.headings.results.candidate)})` +
    `*(${columnReference(panel, which)}=${heading === competency ? headingReference(results, heading) : textInFormula(competency)})`;
  return cellOfTheOnlyRow(same, panel, grade, '""');
}

/** Whether the candidate passes, by the add-in's own function; still open while it gives #N/A. */
export function outcomeFormula(round: number, headings: readonly string[], passGrade: string, words: InterviewSheetWording): string {
  const results = roundTable('panelResults', round);
  const grades = columnReference(roundTable('panelGrades', round), words.headings.grades.grade);
  const own = thisRowStretch(results, headings[0]!, headings.at(-1)!);
  const { passed, failed, open } = words.outcome;
  const function_ = `TENDER.COMPETENCY(${own},${textInFormula(passGrade)},,${grades})`;
  return `=IFNA(IF(${function_},${textInFormula(passed)},${textInFormula(failed)}),${textInFormula(open)})`;
}
