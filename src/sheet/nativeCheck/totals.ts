import { textInFormula, thisRowReference, thisRowSpan } from '../structuredReference';
import { CHECK_TABLES } from './checkTables';
import type { AnswerWords } from './inputCell';

export interface Totals {
  readonly admitted: string;
  /** Takes the cell that says whether the candidate is admitted. */
  readonly failed: (admitted: string) => string;
  readonly score: string;
}

/** A column of answers, and what a candidate failed where it says no. */
export interface FailureColumn {
  readonly heading: string;
  readonly label: string;
}

/** From the answers and points of a row to standing, failed criteria and score. */
export function totalsOf(
  failures: readonly FailureColumn[],
  pointHeadings: readonly string[],
  { yes, no, unusable }: AnswerWords,
): Totals {
  const answers = spanOf(failures.map(({ heading }) => heading));
  const points = spanOf(pointHeadings);
  const count = (word: string): string => `COUNTIF(${answers},${textInFormula(word)})`;
  const bad = textInFormula(unusable);
  const listed = failures
    .map(({ heading, label }) => {
      const cell = thisRowReference(CHECK_TABLES.rows, heading);
      return `IF(${cell}=${textInFormula(no)},${textInFormula(`; ${label}`)},"")`;
    })
    .join('&');
  return {
    // One answer that is not met knocks out, whatever else is open or cannot be read.
    admitted:
      answers === null
        ? textInFormula(yes)
        : `IF(${count(no)}>0,${textInFormula(no)},IF(${count(unusable)}>0,${bad},IF(${count(yes)}=${failures.length},${textInFormula(yes)},"")))`,
    failed: (admitted) => (answers === null ? '""' : `IF(${admitted}=${bad},${bad},MID(${listed},3,32000))`),
    // The sum is rounded again, so that what a binary fraction leaves behind never decides.
    score:
      points === null
        ? '""'
        : `IF(COUNT(${points})=${pointHeadings.length},ROUND(SUM(${points}),6),IF(COUNTIF(${points},${bad})>0,${bad},""))`,
  };
}

function spanOf(headings: readonly string[]): string | null {
  const [first, last] = [headings[0], headings.at(-1)];
  return first === undefined || last === undefined ? null : thisRowSpan(CHECK_TABLES.rows, first, last);
}
