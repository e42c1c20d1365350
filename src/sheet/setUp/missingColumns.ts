import type { Tender } from '../../domain/tender';
import { criterionHeadings } from '../criterionHeading';
import type { CandidateHeadings } from '../formulas';
import { TABLES } from '../workbookNames';
import { CALCULATED_KEYS } from './calculatedKeys';
import type { Step } from './step';

/** The columns that a table of candidates lacks, each put before the calculated columns. */
export function missingColumns(
  tender: Tender,
  headings: CandidateHeadings,
  has: (heading: string) => boolean,
  hasCriterion: (id: string) => boolean,
): Step[] {
  const add = (heading: string, before: string | null): Step => ({ do: 'addColumn', table: TABLES.candidates, heading, before });
  const criteria = [...tender.knockOuts, ...tender.selection].filter(({ id }) => !hasCriterion(id));
  const calculated = CALCULATED_KEYS.filter((key) => !has(headings[key]));
  const firstCalculated = CALCULATED_KEYS.find((key) => has(headings[key]));
  return [
    ...(['candidate', 'rate'] as const).filter((key) => !has(headings[key])).map((key) => add(headings[key], null)),
    ...criterionHeadings(criteria).map((heading) => add(heading, firstCalculated ? headings[firstCalculated] : null)),
    ...calculated.map((key) => add(headings[key], null)),
  ];
}
