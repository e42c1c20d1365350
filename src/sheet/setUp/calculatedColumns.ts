import { rateAsNumber } from '../../domain/hourlyRate';
import type { KnockOutCriterion, Tender } from '../../domain/tender';
import type { WorkbookWording } from '../../i18n/workbook/wording';
import { calculatedColumns, deadlineFormula, rateCapFormula, type CandidateHeadings } from '../formulas';
import { serialOfWallClock } from '../serialDate';
import { TABLES } from '../workbookNames';
import { CALCULATED_KEYS } from './calculatedKeys';
import type { Step, Stretch } from './step';

/** Formulas of the calculated columns, left alone in rows where a person typed something else. */
export function calculatedFormulas(
  tender: Tender,
  headings: CandidateHeadings,
  headingOf: (id: string) => string,
  words: WorkbookWording,
  stretchesOf: (heading: string) => readonly Stretch[] | null,
): Step[] {
  const formulas = calculatedColumns(headings, words);
  const derived = tender.knockOuts.flatMap((each) => {
    const formula = derivedAnswer(each, headings, words);
    return formula === null ? [] : [{ heading: headingOf(each.id), formula }];
  });
  const own = CALCULATED_KEYS.map((key) => ({ heading: headings[key], formula: formulas[key] }));
  return [...derived, ...own].map(({ heading, formula }) => ({
    do: 'fillColumn',
    table: TABLES.candidates,
    heading,
    formula,
    stretches: stretchesOf(heading),
  }));
}

function derivedAnswer({ test }: KnockOutCriterion, headings: CandidateHeadings, words: WorkbookWording): string | null {
  switch (test.kind) {
    case 'answer':
      return null;
    case 'rateCap':
      return rateCapFormula(headings, rateAsNumber(test.cap), words);
    case 'deadline':
      return deadlineFormula(headings, serialOfWallClock(test.deadline), words);
  }
}
